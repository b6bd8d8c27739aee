import { dayOf } from '@cau-noi/calendar';
import { type Actor, Forbidden } from '@cau-noi/platform';
import { RuleBroken, tidy } from '@cau-noi/rules';
import type { Channel, LateReason } from '@cau-noi/vocabulary';
import { check, type Registration, type Settled } from '../petitions/petition.js';
import type { By } from '../register/by.js';
import type { Ids } from '../register/derived-ids.js';
import type { PaperToKeep, Words } from '../register/paper.js';
import { type Identity, type KeyedPerson, refuseFutureDates } from '../register/person.js';
import { line, text } from '../register/typed-text.js';
import { identityOf, type PersonInput } from './person.input.js';
import type { PetitionInput } from './petition.input.js';

/**
 * A person of a paper, as typed; `ref` becomes the person key of someone the vault does not know yet. `apart`: of a
 * denunciation, whose people meet nobody else's key.
 */
export type Person = { ref: string; identity: Identity; representative: boolean; apart: boolean };

/** A checked petition: what the register takes, and what goes to the vault. */
export type PetitionDraft = {
  registration: Omit<Registration, 'petitioners'>;
  people: Person[];
  words: Words;
  settled: Settled | null;
  /** It joins the case of its registration, which is there already. */
  joins: boolean;
};

/** What a petition takes from the command, and from the visit it comes with. */
export type Frame = {
  ids: Ids;
  /** Place in its visit; 0 for a petition alone. */
  index: number;
  visitId: string | null;
  unitId: string;
  by: By;
  receivedAt: Date;
  lateReason: LateReason | null;
  now: Date;
  channel: Channel;
  /** Who came, for a petition that names nobody itself. */
  people: readonly PersonInput[];
  /** How many came; they stand behind whatever is handed over. */
  groupSize: number | null;
  /** Whether a line names anybody of the whole form: none of them may be found in a summary. */
  namesOther: (line: string) => boolean;
};

/** Only the own unit's register may be written; `not-permitted` for any other. */
export function ownUnit(actor: Actor, unitId: string | null | undefined): string {
  if (unitId && unitId.toLowerCase() !== actor.unitId.toLowerCase()) throw new Forbidden();
  return actor.unitId;
}

/** People as typed, with the refs the command gives them. Codes: `date-in-future`. */
export function peopleOf(
  inputs: readonly PersonInput[],
  { ids, now }: Pick<Frame, 'ids' | 'now'>,
  { list, apart }: { list: string; apart: boolean },
): Person[] {
  const people = inputs.map((input, index) => ({
    ref: ids(`${list}-${index}`),
    identity: identityOf(input),
    representative: input.representative === true,
    apart,
  }));
  refuseFutureDates(
    people.map(({ identity }) => identity),
    dayOf(now),
  );
  return people;
}

/** The people of a petition: its own, or who came; those who came with a denunciation do not stand under the keys of the visit. */
function petitioners(input: PetitionInput, frame: Frame): Person[] {
  const apart = input.kind === 'TC';
  if (input.petitioners) return peopleOf(input.petitioners, frame, { list: `petition-${frame.index}-person`, apart });
  return peopleOf(frame.people, frame, { list: apart ? `petition-${frame.index}-visitor` : 'visitor', apart });
}

/** A petition as typed → a checked draft; whatever can be refused without a database is refused here. Codes: `due-not-on-joining`. */
export function draftPetition(input: PetitionInput, frame: Frame): PetitionDraft {
  const { ids, index, visitId, unitId, by, receivedAt, lateReason, channel } = frame;
  const people = petitioners(input, frame);
  const respondent = input.respondent
    ? {
        kind: input.respondent.kind,
        unitId: input.respondent.unitId?.toLowerCase() ?? null,
        name: line(input.respondent.name),
      }
    : null;
  const joins = input.joinCaseId !== undefined && input.joinCaseId !== null;
  if (joins && input.dueAt) throw dueOnJoining();
  const facts = {
    kind: input.kind,
    channel,
    subject: input.subject,
    placeCode: input.placeCode ?? null,
    addressedTo: (input.addressedTo ?? []).map((id) => id.toLowerCase()),
    summary: line(input.summary),
    receivedAt,
    dueAt: input.dueAt ? new Date(input.dueAt) : null,
  };
  const settled = settledOf(input);
  const content = text(input.content);
  const papers = (input.papers ?? []).map(({ name, pages, condition }) => ({ name: tidy(name), pages, condition }));
  const representatives = people.filter(({ representative }) => representative).length;
  const groupSize = check({
    ...facts,
    settled,
    content,
    papers: papers.length,
    respondent,
    petitioners: people.map(({ identity }) => identity),
    representatives,
    groupSize: input.groupSize ?? (input.petitioners ? null : frame.groupSize),
    came: frame.groupSize ?? 0,
    namesOther: frame.namesOther,
  });
  const words = {
    content,
    request: text(input.request),
    respondentName: respondent?.name ?? null,
    papers,
  };
  return {
    registration: {
      ...facts,
      petitionId: ids(`petition-${index}`),
      caseId: input.joinCaseId?.toLowerCase() ?? ids(`case-${index}`),
      visitId,
      unitId,
      respondent: respondent && { kind: respondent.kind, unitId: respondent.unitId },
      groupSize,
      lateReason,
      representatives,
      by,
    },
    people,
    words,
    settled,
    joins,
  };
}

const settledOf = ({ settledBefore: of }: PetitionInput): Settled | null =>
  of ? { unitId: of.unitId.toLowerCase(), number: line(of.number), date: of.date ?? null } : null;

const dueOnJoining = (): RuleBroken =>
  new RuleBroken('due-not-on-joining', {
    vi: 'Đơn nhập vào vụ việc đã có thì theo thời hạn của vụ việc đó. Bỏ trống ô hạn.',
    en: 'A petition that joins a case has the clocks of that case. Leave the due date empty.',
  });

/** What of a paper goes to the vault. */
export const paperOf = (paper: string, people: readonly Person[], words: Words): PaperToKeep => ({
  paper,
  words,
  people: people.map(({ ref }) => ref),
});

/** Nobody twice: one person without an id number may stand on the visit and on its petitions. */
export const distinct = (people: readonly Person[]): Person[] => [
  ...new Map(people.map((person) => [person.ref, person])).values(),
];

/** The people of a paper under the keys the vault answered. */
export const keyed = (people: readonly Person[], keys: ReadonlyMap<string, string>): KeyedPerson[] =>
  people.map(({ ref, representative, apart }) => ({ personKey: keys.get(ref)!, representative, apart }));
