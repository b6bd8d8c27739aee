import { dayOf } from '@cau-noi/calendar';
import type { NewEvent } from '@cau-noi/events';
import type { Accepted } from '@cau-noi/platform';
import { checkRepresentatives, checkSubject, checkToldAtDesk, checkUnitDue, RuleBroken } from '@cau-noi/rules';
import type { Channel, Kind, LateReason, RespondentKind } from '@cau-noi/vocabulary';
import type { By } from '../register/by.js';
import { registerYear } from '../register/case-number.js';
import { groupSizeOf, type Identity, type KeyedPerson, refuseTwice } from '../register/person.js';
import { checkSummary } from './summary-check.js';

/** A petition as the officer typed it, identities included: lives in memory until the vault has taken what is secret. */
export type Typed = {
  kind: Kind;
  channel: Channel;
  subject: string;
  respondent: { kind: RespondentKind; unitId: string | null; name: string | null } | null;
  placeCode: string | null;
  addressedTo: string[];
  petitioners: Identity[];
  /** How many of the petitioners are marked as representatives. */
  representatives: number;
  /** Null: as many as are typed. */
  groupSize: number | null;
  /** How many came to the desk with it; 0 for a paper that came alone. */
  came: number;
  /** Whether a line names anybody else of the same form. */
  namesOther: (line: string) => boolean;
  content: string | null;
  papers: number;
  summary: string | null;
  receivedAt: Date;
  dueAt: Date | null;
  settled: Settled | null;
};

/** What intake itself keeps of a petition: facts, codes and person keys. */
export type Registration = {
  petitionId: string;
  caseId: string;
  visitId: string | null;
  unitId: string;
  kind: Kind;
  channel: Channel;
  subject: string;
  respondent: { kind: RespondentKind; unitId: string | null } | null;
  placeCode: string | null;
  addressedTo: string[];
  petitioners: string[];
  groupSize: number;
  /** How many of the petitioners speak for the group. */
  representatives: number;
  receivedAt: Date;
  dueAt: Date | null;
  summary: string | null;
  /** Why it was entered long after its receipt; null: it was not. */
  lateReason: LateReason | null;
  by: By;
};

/** Who dealt with the matter before, and by which paper. */
export type Settled = { unitId: string; number: string | null; date: string | null };

/** A petition with its people, as the register takes them. */
export type ToRegister = { registration: Registration; people: KeyedPerson[]; settled: Settled | null };

/** What registering a petition returns besides id and version. */
export type PetitionAccepted = Accepted & {
  caseId: string;
  caseNumber: string;
  petitionNumber: string | null;
  petitioners: string[];
};

/**
 * Refuses whatever can be refused before anything is written; returns the group size. Codes: `petitioner-missing`,
 * `person-twice`, `group-smaller-than-list`, `representatives-out-of-range`, `subject-unknown`,
 * `summary-names-person`, `summary-not-for-denunciation`, `received-out-of-range`; `due-only-for-knpa`, `due-before-receipt`,
 * `due-out-of-range`, `settled-after-receipt`, `content-missing`, `respondent-missing`.
 */
export function check(typed: Typed): number {
  registerYear(typed.receivedAt);
  checkSubject(typed.subject);
  checkPetitioners(typed);
  checkSettled(typed);
  if (typed.dueAt) checkUnitDue(typed.kind, typed.dueAt, typed.receivedAt);
  const groupSize = groupSizeOf(typed.groupSize, typed.petitioners.length);
  checkRepresentatives(groupSize, typed.representatives);
  checkSummaryLine(typed);
  if (typed.channel === 'visit') checkToldAtDesk({ ...typed, hasRespondent: isSomebody(typed.respondent) });
  return Math.max(groupSize, typed.came); // a crowd that came counts, whoever signs for it
}

const isSomebody = (respondent: Typed['respondent']): boolean => Boolean(respondent?.unitId ?? respondent?.name);

/**
 * A paper without a name still enters the register of incoming papers (it is filed later, TT 05/2021), whatever its
 * kind. Only a KN or KL brought in person needs a name at once: the complainant is at the desk (Luật KN Đ.8, 12).
 */
function checkPetitioners({ kind, channel, petitioners }: Typed): void {
  refuseTwice(petitioners);
  if (petitioners.length > 0 || channel !== 'visit' || kind === 'TC' || kind === 'KNPA') return;
  throw new RuleBroken('petitioner-missing', {
    vi: 'Đơn khiếu nại nộp trực tiếp phải có ít nhất một người đứng tên. Ghi họ tên người nộp.',
    en: 'A complaint brought in person needs at least one named petitioner. Enter the name.',
  });
}

/** Who dealt with the matter before did so before it came here. */
function checkSettled({ settled, receivedAt }: Typed): void {
  if (!settled?.date || settled.date <= dayOf(receivedAt)) return;
  throw new RuleBroken(
    'settled-after-receipt',
    {
      vi: 'Văn bản giải quyết trước đó mang ngày ở sau ngày nhận đơn. Kiểm tra lại ngày.',
      en: 'The paper by which it was dealt with before is dated after the receipt. Check the date.',
    },
    { date: settled.date },
  );
}

function checkSummaryLine({ kind, summary, petitioners, respondent, namesOther }: Typed): void {
  if (summary === null) return;
  if (kind === 'TC') {
    throw new RuleBroken('summary-not-for-denunciation', {
      vi: 'Tố cáo không có dòng tóm tắt: chỉ ghi lĩnh vực và địa bàn. Xóa dòng tóm tắt.',
      en: 'A denunciation has no summary line: coded subject and place only. Remove the summary.',
    });
  }
  const accused = respondent?.name && respondent.kind !== 'unit' ? [{ name: respondent.name }] : [];
  checkSummary(summary, [...petitioners, ...accused], namesOther);
}

/** The fact that goes out once the register gave the case its number. */
export function registered(registration: Registration, caseNumber: string): NewEvent<'intake.petition-registered.v1'> {
  const { receivedAt, dueAt, lateReason, ...facts } = registration;
  return {
    type: 'intake.petition-registered.v1',
    subject: registration.caseId,
    data: {
      ...facts,
      caseNumber,
      receivedAt: receivedAt.toISOString(),
      dueAt: dueAt?.toISOString() ?? null,
      ...(lateReason && { lateReason }),
    },
  };
}
