import type { NewEvent } from '@cau-noi/events';
import { checkRepresentatives, RuleBroken } from '@cau-noi/rules';
import type { By } from '../register/by.js';

/** A petition of a group, with its people and who of them speaks for it. */
export type Group = {
  petitionId: string;
  caseId: string;
  groupSize: number;
  receivedAt: Date;
  isWithdrawn: boolean;
  version: number;
  people: readonly { personKey: string; representative: boolean }[];
};

/** Who speaks for the group from now on, and the events to publish; null: nothing changed. */
export type Appointment = { version: number; event: NewEvent<'intake.representatives-named.v1'> } | null;

/**
 * Records whom a group has appointed to speak for it, after its petition was registered: some of its own people (Luật TCD Đ.29).
 * Quiet when they are the same. `representatives-of-withdrawn`, `person-not-of-petition`, `representatives-out-of-range`,
 * `appointed-before-received`.
 */
export function appoint(group: Group, personKeys: readonly string[], at: Date, by: By): Appointment {
  if (group.isWithdrawn) throw ofWithdrawn();
  const wanted = new Set(personKeys);
  const people = new Set(group.people.map(({ personKey }) => personKey));
  if ([...wanted].some((key) => !people.has(key))) throw notOfPetition();
  checkRepresentatives(group.groupSize, wanted.size);
  if (at < group.receivedAt) throw tooEarly();
  if (group.people.every(({ personKey, representative }) => wanted.has(personKey) === representative)) return null;
  const { petitionId, caseId, version } = group;
  return {
    version: version + 1,
    event: {
      type: 'intake.representatives-named.v1',
      subject: caseId,
      data: { petitionId, caseId, representatives: wanted.size, namedAt: at.toISOString(), by },
    },
  };
}

const ofWithdrawn = (): RuleBroken =>
  new RuleBroken('representatives-of-withdrawn', {
    vi: 'Đơn này đã được rút. Ghi người đại diện vào đơn còn hiệu lực của vụ việc.',
    en: 'This petition was withdrawn. Name the representatives in a petition of the case that still stands.',
  });

const notOfPetition = (): RuleBroken =>
  new RuleBroken('person-not-of-petition', {
    vi: 'Người đại diện phải là người đứng đơn. Chọn trong những người của đơn; người chưa có tên thì nhận đơn của họ và nhập vào vụ việc này.',
    en: 'A representative is one of the petitioners. Choose among them; for somebody not named yet, register their petition and join it to this case.',
  });

const tooEarly = (): RuleBroken =>
  new RuleBroken('appointed-before-received', {
    vi: 'Ngày cử người đại diện trước ngày nhận đơn. Kiểm tra lại ngày; văn bản cử có trước thì ghi ngày nhận đơn.',
    en: 'The representatives cannot be recorded before the petition was received. Check the date; for an older appointment enter the day of receipt.',
  });
