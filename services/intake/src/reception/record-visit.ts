import { dayOf } from '@cau-noi/calendar';
import type { Command } from '@cau-noi/platform';
import { lateReasonOf, searchFor } from '@cau-noi/rules';
import { byOf } from '../register/by.js';
import { type Ids, idsOf } from '../register/derived-ids.js';
import type { PaperToKeep } from '../register/paper.js';
import { refuseFutureDates } from '../register/person.js';
import { text } from '../register/typed-text.js';
import { checkVisit, refuseCrowd, type Visit } from '../visits/visit.js';
import type { OwnUnit } from './own-unit.service.js';
import { distinct, onPaper, type Person, readPeople, type TypedPerson } from './people.js';
import { draftPetition, type PetitionDraft } from './petition-draft.js';
import type { PetitionInput } from './petition.input.js';
import type { RecordVisit, VisitPetition } from './record-visit.input.js';

/** What recording a visit writes. */
export type VisitPlan = {
  visit: Visit;
  visitors: Person[];
  petitions: PetitionDraft[];
  /** The petitions that are known to have come with the visit. */
  petitionIds: string[];
  /** For the vault, before anything is entered: everybody once, and every paper. */
  secret: { people: Person[]; papers: PaperToKeep[] };
};

/** A petition of the form; its own people where it names any list of its own. */
type Handed = { input: VisitPetition; own: TypedPerson[] | null };

/**
 * Decides what a visit and its petitions write into vault and register. Whatever can be refused without a database is
 * refused here. Codes: those of `checkVisit`, `refuseCrowd` and `draftPetition`; `late-entry-reason-missing`,
 * `not-permitted` for another unit than the own.
 */
export function planVisit(input: RecordVisit, command: Command, ownUnit: OwnUnit): VisitPlan {
  const ids = idsOf(command);
  const came = readPeople(input.people ?? []);
  const handed = (input.petitions ?? []).map((petition) => ({
    input: petition,
    own: petition.petitioners ? readPeople(petition.petitioners) : null,
  }));
  const visitors = onPaper(came, ids, { list: 'visitor', apart: bringsOnlyDenunciations(input) });
  const visit = visitOf(input, { visitId: ids('visit'), visitors, command, ownUnit });
  const namesOther = searchIn(came, handed);
  const petitions = handed.map((petition, index) =>
    draftPetition(petition.input, {
      petitionId: ids(`petition-${index}`),
      newCaseId: ids(`case-${index}`),
      visitId: isKnownByVisit(petition.input, input) ? visit.visitId : null,
      unitId: visit.unitId,
      by: visit.by,
      receivedAt: visit.receivedAt,
      lateReason: visit.lateReason,
      now: command.now,
      channel: petition.input.channel ?? 'visit',
      people: petitionersOf(petition, index, { ids, came, visitors }),
      came: visit.people,
      namesOther,
    }),
  );
  const words = { content: text(input.matter), request: text(input.request), respondentName: null };
  return {
    visit,
    visitors,
    petitions,
    petitionIds: petitions.flatMap(({ registration: { visitId, petitionId } }) => (visitId ? [petitionId] : [])),
    secret: {
      people: distinct([...visitors, ...petitions.flatMap(({ people }) => people)]),
      papers: [
        { paper: visit.visitId, words, people: visitors.map(({ ref }) => ref) },
        ...petitions.map(({ paper }) => paper),
      ],
    },
  };
}

function visitOf(
  input: RecordVisit,
  given: { visitId: string; visitors: readonly Person[]; command: Command; ownUnit: OwnUnit },
): Visit {
  const { visitId, visitors, command, ownUnit } = given;
  const identities = visitors.map(({ identity }) => identity);
  refuseFutureDates(identities, dayOf(command.now));
  const receivedAt = command.at(input.receivedAt ?? input.occurredAt);
  const outcome = input.outcome ?? 'received';
  const refusalGround = input.refusalGround ?? null;
  const representatives = visitors.filter(({ representative }) => representative).length;
  const people = checkVisit(
    identities,
    { groupSize: input.groupSize ?? null, representatives, receivedAt },
    { outcome, ground: refusalGround, petitions: input.petitions?.length ?? 0 },
  );
  return {
    visitId,
    unitId: ownUnit(command.actor, input.unitId),
    form: input.form,
    receivedAt,
    people,
    outcome,
    refusalGround,
    lateReason: lateReasonOf(input.lateReason, receivedAt, command.now),
    by: byOf(command.actor),
  };
}

/** The people of a petition: its own, or who came; those who came with a denunciation do not share the keys of the visit. */
function petitionersOf(
  { input, own }: Handed,
  index: number,
  { ids, came, visitors }: { ids: Ids; came: readonly TypedPerson[]; visitors: Person[] },
): Person[] {
  const apart = input.kind === 'TC';
  if (own) return onPaper(own, ids, { list: `petition-${index}-person`, apart });
  return apart ? onPaper(came, ids, { list: `petition-${index}-visitor`, apart }) : visitors;
}

/** Then the visit itself would reveal who denounced: its people get keys of their own. */
const bringsOnlyDenunciations = ({ petitions }: RecordVisit): boolean =>
  (petitions?.length ?? 0) > 0 && petitions!.every(({ kind }) => kind === 'TC');

/**
 * A denunciation that was not handed over alone does not name its visit: whoever reads the other petition of the same
 * person would know who denounced (Luật TC Đ.8).
 */
const isKnownByVisit = ({ kind }: PetitionInput, { petitions }: RecordVisit): boolean =>
  kind !== 'TC' || petitions?.length === 1;

/**
 * Looks for everybody who is named anywhere in the form of a visit. The search is made when the first summary asks:
 * most forms have none. Codes: `too-many-people`, from that call.
 */
function searchIn(came: readonly TypedPerson[], handed: readonly Handed[]): (line: string) => boolean {
  let search: ((line: string) => boolean) | undefined;
  return (line) => {
    search ??= searchFor(namedIn(came, handed));
    return search(line);
  };
}

function namedIn(came: readonly TypedPerson[], handed: readonly Handed[]) {
  const typed = [...came, ...handed.flatMap(({ own }) => own ?? [])];
  refuseCrowd(typed.length);
  const accused = handed.flatMap(({ input: { respondent } }) =>
    respondent?.name && respondent.kind !== 'unit' ? [{ name: respondent.name }] : [],
  );
  return [...typed.map(({ identity }) => identity), ...accused];
}
