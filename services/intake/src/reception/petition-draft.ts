import { dayOf } from '@cau-noi/calendar';
import { RuleBroken, tidy } from '@cau-noi/rules';
import type { Channel, LateReason } from '@cau-noi/vocabulary';
import { check, type Registration, type Settled, type ToRegister } from '../petitions/petition.js';
import type { By } from '../register/by.js';
import type { PaperToKeep, Words } from '../register/paper.js';
import { refuseFutureDates } from '../register/person.js';
import { line, text } from '../register/typed-text.js';
import { keyed, type Person } from './people.js';
import type { PetitionInput } from './petition.input.js';

/** A checked petition: what the register takes once its people have keys, and what the vault takes before. */
export type PetitionDraft = {
  registration: Omit<Registration, 'petitioners'>;
  settled: Settled | null;
  people: Person[];
  paper: PaperToKeep;
  /** It joins the case of its registration, which is there already. */
  joins: boolean;
};

/** What a petition takes from the command, and from the visit it came with. */
export type Frame = {
  petitionId: string;
  /** The id of the case it opens, unless it joins one. */
  newCaseId: string;
  visitId: string | null;
  unitId: string;
  by: By;
  receivedAt: Date;
  lateReason: LateReason | null;
  now: Date;
  channel: Channel;
  people: Person[];
  /** How many came with it; they are behind whatever is handed over. Null: it came alone. */
  came: number | null;
  /** Whether a line names anybody of the whole form: none of them may be found in a summary. */
  namesOther: (line: string) => boolean;
};

/** Checks a petition as typed; whatever can be refused without a database is refused here. Codes: `date-in-future`, `due-not-on-joining`, those of `check`. */
export function draftPetition(input: PetitionInput, frame: Frame): PetitionDraft {
  const { petitionId, visitId, unitId, by, receivedAt, lateReason, people } = frame;
  const petitioners = people.map(({ identity }) => identity);
  refuseFutureDates(petitioners, dayOf(frame.now));
  if (input.joinCaseId && input.dueAt) throw dueOnJoining();
  const facts = {
    kind: input.kind,
    channel: frame.channel,
    subject: input.subject,
    placeCode: input.placeCode ?? null,
    addressedTo: (input.addressedTo ?? []).map((id) => id.toLowerCase()),
    summary: line(input.summary),
    receivedAt,
    dueAt: input.dueAt ? new Date(input.dueAt) : null,
  };
  const representatives = people.filter(({ representative }) => representative).length;
  const settled = settledOf(input);
  const respondent = respondentOf(input);
  const words = wordsOf(input);
  const groupSize = check({
    ...facts,
    settled,
    respondent: respondent && { ...respondent, name: words.respondentName },
    petitioners,
    content: words.content,
    papers: words.papers.length,
    representatives,
    groupSize: input.groupSize ?? (input.petitioners ? null : frame.came),
    came: frame.came ?? 0,
    namesOther: frame.namesOther,
  });
  const caseId = input.joinCaseId?.toLowerCase() ?? frame.newCaseId;
  return {
    registration: {
      ...facts,
      petitionId,
      caseId,
      visitId,
      unitId,
      respondent,
      groupSize,
      lateReason,
      representatives,
      by,
    },
    settled,
    people,
    paper: { paper: petitionId, words, people: people.map(({ ref }) => ref) },
    joins: Boolean(input.joinCaseId),
  };
}

/** A petition as the register takes it, its people under the keys that the vault gave them. */
export function underKeys(
  { registration, people, settled }: PetitionDraft,
  keys: ReadonlyMap<string, string>,
): ToRegister {
  const petitioners = keyed(people, keys);
  return {
    registration: { ...registration, petitioners: petitioners.map(({ personKey }) => personKey) },
    people: petitioners,
    settled,
  };
}

/** The cases that petitions join, each once. */
export const joinedBy = (drafts: readonly PetitionDraft[]): string[] => [
  ...new Set(drafts.filter(({ joins }) => joins).map(({ registration }) => registration.caseId)),
];

const respondentOf = ({ respondent }: PetitionInput): Registration['respondent'] =>
  respondent ? { kind: respondent.kind, unitId: respondent.unitId?.toLowerCase() ?? null } : null;

const settledOf = ({ settledBefore: of }: PetitionInput): Settled | null =>
  of ? { unitId: of.unitId.toLowerCase(), number: line(of.number), date: of.date ?? null } : null;

const wordsOf = (input: PetitionInput) =>
  ({
    content: text(input.content),
    request: text(input.request),
    respondentName: line(input.respondent?.name),
    papers: (input.papers ?? []).map(({ name, pages, condition }) => ({ name: tidy(name), pages, condition })),
  }) satisfies Words;

const dueOnJoining = (): RuleBroken =>
  new RuleBroken('due-not-on-joining', {
    vi: 'Đơn nhập vào vụ việc đã có thì theo thời hạn của vụ việc đó. Bỏ trống ô hạn.',
    en: 'A petition that joins a case has the clocks of that case. Leave the due date empty.',
  });
