import type { NewEvent } from '@cau-noi/events';
import { RuleBroken } from '@cau-noi/rules';
import { takesNoPetition, type Kind } from '@cau-noi/vocabulary';
import type { Registration } from '../petitions/petition.js';

/** A petition a case already has, as far as another one that joins needs it. */
export type Standing = { kind: Kind; people: readonly string[]; groupSize: number; isWithdrawn: boolean };

/** A case that a further petition may join, with all its petitions so far. */
export type JoinableCase = {
  caseId: string;
  caseNumber: string;
  petitions: readonly Standing[];
  /** It is a denunciation, or was one. */
  isProtected: boolean;
  /** The newest state that is known; null before the first act. */
  state: string | null;
};

/**
 * A further petition of a matter that is being handled: the same people again (`repeat`) or others too
 * (`further-petitioner`). It opens no case and starts no clock. Codes: `join-denunciation-apart`, `join-withdrawn`, `join-case-ended`.
 */
export function join(found: JoinableCase, registration: Registration): NewEvent<'intake.petition-joined.v1'> {
  const standing = found.petitions.filter(({ isWithdrawn }) => !isWithdrawn);
  if (standing.length === 0) throw withdrawn();
  if (takesNoPetition(found.state)) throw ended(found.caseNumber);
  refuseMixing(found, registration);
  const known = new Set(standing.flatMap(({ people }) => people));
  const { petitioners, receivedAt, lateReason, dueAt: _, ...facts } = registration;
  // People of denunciations are never compared: each is a further one, and whether it is the same person nobody learns.
  const isRepeat = petitioners.length > 0 && petitioners.every((key) => known.has(key));
  return {
    type: 'intake.petition-joined.v1',
    subject: found.caseId,
    data: {
      ...facts,
      caseId: found.caseId,
      caseNumber: found.caseNumber,
      petitioners,
      relation: isRepeat ? 'repeat' : 'further-petitioner',
      receivedAt: receivedAt.toISOString(),
      ...(lateReason && { lateReason }),
      ownSize: registration.groupSize,
      groupSize: peopleBehind([...standing, { people: petitioners, groupSize: registration.groupSize }]),
    },
  };
}

/** How many people are behind a case: everybody named counts once, and those who are only counted. */
function peopleBehind(petitions: readonly Pick<Standing, 'people' | 'groupSize'>[]): number {
  const named = new Set(petitions.flatMap(({ people }) => people)).size;
  const unnamed = petitions.reduce((sum, { people, groupSize }) => sum + Math.max(0, groupSize - people.length), 0);
  return Math.max(1, named + unnamed);
}

/** A denunciation and anything else never share a file: whoever reads the one would learn of the other (Luật TC Đ.8). */
function refuseMixing({ isProtected }: JoinableCase, { kind }: Registration): void {
  if (isProtected === (kind === 'TC')) return;
  throw new RuleBroken('join-denunciation-apart', {
    vi: 'Đơn tố cáo chỉ nhập vào vụ việc tố cáo, đơn khác chỉ nhập vào vụ việc không phải tố cáo. Ghi thành vụ việc mới.',
    en: 'A denunciation joins a denunciation only, and nothing else does. Register it as a case of its own.',
  });
}

const ended = (caseNumber: string): RuleBroken =>
  new RuleBroken(
    'join-case-ended',
    {
      vi: `Vụ việc ${caseNumber} đã kết thúc, không nhập thêm đơn. Ghi thành vụ việc mới; nếu không đồng ý với quyết định đã ban hành thì ghi là khiếu nại lần hai.`,
      en: `Case ${caseNumber} has ended; no petition joins it any more. Register a case of its own, or a second complaint where the decision is contested.`,
    },
    { caseNumber },
  );

const withdrawn = (): RuleBroken =>
  new RuleBroken('join-withdrawn', {
    vi: 'Mọi đơn của vụ việc này đã được rút. Ghi thành vụ việc mới.',
    en: 'Every petition of this case was withdrawn. Register it as a case of its own.',
  });
