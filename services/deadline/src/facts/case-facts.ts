import { dayOf, startOf, type Day } from '@cau-noi/calendar';
import type { Forwarder } from '@cau-noi/vocabulary';
import type { Level, PetitionKind } from '../law/rule.js';
import { recordable, type Traits } from '../law/traits.js';
import type { Pause } from '../period/pauses.js';
import type { Extension } from '../period/period.js';
import type { Cause } from './cause.js';
import type { CaseTraits, Fact, FactType, PaperKind } from './facts.js';

type Of<T extends FactType> = Extract<Fact, { type: T }>;

/** Acts that may end a clock, and papers whose issue does. */
export type End =
  'accepted' | 'decided' | 'executed' | 'taken-over' | 'terminated' | 'withdrawn' | 'closed' | PaperKind;

/** The facts of one case, put in order; the same whatever order, and however often, they arrived. */
export type CaseFacts = {
  registered: Of<'petition-registered'> | undefined;
  accepted: Of<'case-accepted'> | undefined;
  /** The unit that has the case: the one that registered it, or the superior that took it over. */
  unitId: string | undefined;
  /** What settlement runs from, and whether a superior has taken the matter from those who accepted it then. */
  settlement: { from: Cause; isTaken: boolean; takenOver: Fact | null } | undefined;
  ends: ReadonlyMap<End, Cause>;
  papers: readonly Of<'paper-issued'>[];
  /** Decisions to suspend, to go on and to terminate, in order. */
  stays: readonly Cause[];
  kind: PetitionKind | undefined;
  level: Level;
  isForwarded: boolean;
  /** By whom, where that is known. */
  forwardedBy: Forwarder | undefined;
  isOfAnotherBody: boolean;
  /** Days that papers named, as causes of what runs from them; `knownAt` is when the paper was. */
  named: Readonly<Record<NamedDay, (Cause & { knownAt: Date }) | undefined>>;
  traits: Traits;
  /** The day from which the case counts as complex; null where it does not. */
  complexFrom: Day | null;
  /** Since the superior took it over, where one did. Those of two grounds may overlap. */
  pauses: Pause[];
  extensions: Extension[];
};

/** Days of a case that something runs from, or back from. */
export type NamedDay =
  'dialogueOn' | 'delayReportedOn' | 'reviewAskedOn' | 'decisionKnownOn' | 'meetingOn' | 'executeBy';

export function arrange(facts: readonly Fact[]): CaseFacts {
  const ordered = redated([...new Map(facts.map((fact) => [fact.id, fact])).values()]).sort(byTime);
  const all = <T extends FactType>(type: T): Of<T>[] => ordered.filter((fact): fact is Of<T> => fact.type === type);
  const registered = all('petition-registered')[0];
  const settlement = settlementOf(ordered);
  const course = settlement?.takenOver ? ordered.slice(ordered.indexOf(settlement.takenOver) + 1) : ordered;
  const kindFrom = ordered.filter((fact) => fact.type === 'case-classified' || fact.type === 'case-accepted');
  const corrections = all('facts-corrected').sort(byEntry);
  const corrected: CaseTraits = Object.assign({}, ...corrections.map(({ data }) => data.facts));
  const marked = all('case-marked-complex').sort(byEntry).at(-1);
  return {
    registered,
    accepted: all('case-accepted')[0],
    unitId: all('case-taken-over').at(-1)?.data.unitId ?? registered?.data.unitId,
    settlement,
    ends: endsOf(ordered),
    papers: all('paper-issued'),
    stays: ordered.filter(({ type }) => stays.includes(type)),
    kind: kindFrom.at(-1)?.data.kind ?? registered?.data.kind,
    level: corrected.secondLevel ? 'second' : 'first',
    isForwarded: corrected.forwarded ?? corrected.forwardedBy !== undefined,
    forwardedBy: corrected.forwarded === false ? undefined : corrected.forwardedBy,
    isOfAnotherBody: corrected.otherBody ?? false,
    named: {
      dialogueOn: namedDay(corrections, 'dialogueOn'),
      delayReportedOn: namedDay(corrections, 'delayReportedOn'),
      reviewAskedOn: namedDay(corrections, 'reviewAskedOn'),
      decisionKnownOn: namedDay(corrections, 'decisionKnownOn'),
      meetingOn: namedDay(corrections, 'meetingOn'),
      executeBy: namedDay(corrections, 'executeBy'),
    },
    traits: { ...traitsOf(corrected, marked?.data.criteria), ...recordsOf(corrections, marked) },
    complexFrom: marked ? dayOf(marked.at) : null,
    pauses: [
      ...pairs(course, ['case-suspended', 'case-resumed'], 'suspension'),
      ...pairs(course, ['examination-started', 'examination-ended'], 'examination'),
    ],
    extensions: course
      .filter((fact) => fact.type === 'case-extended')
      .map(({ at, data: { days, document } }) => ({ days, document, decided: dayOf(at) })),
  };
}

/** Receipt and acceptance at the instants a later paper gave them. An acceptance is corrected by what was entered before the next one. */
function redated(facts: readonly Fact[]): Fact[] {
  const corrections = facts.filter((fact) => fact.type === 'facts-corrected').sort(byEntry);
  const acceptances = facts.filter((fact) => fact.type === 'case-accepted').sort(byEntry);
  const last = (field: 'receivedAt' | 'acceptedAt', from: number, to: number): string | undefined =>
    corrections.filter(({ data }) => data.facts[field] !== undefined && data.version > from && data.version < to).at(-1)
      ?.data.facts[field];
  return facts.map((fact) => {
    if (fact.type !== 'petition-registered' && fact.type !== 'case-accepted') return fact;
    const next = acceptances[acceptances.findIndex(({ id }) => id === fact.id) + 1]?.data.version;
    const at =
      fact.type === 'case-accepted'
        ? last('acceptedAt', fact.data.version, next ?? Number.POSITIVE_INFINITY)
        : last('receivedAt', 0, Number.POSITIVE_INFINITY);
    return at === undefined ? fact : { ...fact, at: new Date(at) };
  });
}

function namedDay(corrections: readonly Of<'facts-corrected'>[], field: NamedDay): CaseFacts['named'][NamedDay] {
  const correction = corrections.findLast(({ data }) => data.facts[field] !== undefined);
  const day = correction?.data.facts[field];
  if (!correction || day === undefined) return undefined;
  const { type, id, document, at: knownAt } = correction;
  return { type, id, at: startOf(day), knownAt, ...(document && { document }) };
}

const stays: readonly FactType[] = ['case-suspended', 'case-resumed', 'case-terminated'];

/**
 * The acceptance that settlement runs from: the first one after the latest take-over; until there is one, the earlier
 * acceptance with `isTaken: true`.
 */
function settlementOf(ordered: readonly Fact[]): CaseFacts['settlement'] {
  const taken = ordered.findLastIndex(({ type }) => type === 'case-taken-over');
  const again = ordered.find((fact, i) => i > taken && fact.type === 'case-accepted');
  if (again) return { from: again, isTaken: false, takenOver: ordered[taken] ?? null };
  const before = ordered.find(({ type }) => type === 'case-accepted');
  return before && { from: before, isTaken: true, takenOver: null };
}

const endTypes: Partial<Record<FactType, End>> = {
  'case-accepted': 'accepted',
  'case-decided': 'decided',
  'case-taken-over': 'taken-over',
  'case-terminated': 'terminated',
  'case-withdrawn': 'withdrawn',
  'case-closed': 'closed',
};

/**
 * The first act of each kind; a petition withdrawn ends something when none remains. Of executions the one that was recorded
 * last counts, and ends something where it is whole: a later record takes an earlier one back.
 */
function endsOf(ordered: readonly Fact[]): Map<End, Cause> {
  const ends = new Map<End, Cause>();
  for (const fact of ordered) {
    const isLast = fact.type === 'petition-withdrawn' && fact.data.remaining === 0;
    const end = isLast ? 'withdrawn' : fact.type === 'paper-issued' ? fact.data.paper : endTypes[fact.type];
    if (end && !ends.has(end)) ends.set(end, fact);
  }
  const executed = ordered
    .filter((fact) => fact.type === 'execution-recorded')
    .sort(byEntry)
    .at(-1);
  if (executed?.data.isWhole) ends.set('executed', executed);
  return ends;
}

function traitsOf({ remote, severalPlaces, delegated, dismissal }: CaseTraits, criteria: Traits['criteria']): Traits {
  return {
    ...(remote !== undefined && { remote }),
    ...(severalPlaces !== undefined && { severalPlaces }),
    ...(delegated !== undefined && { delegated }),
    ...(dismissal !== undefined && { dismissal }),
    ...(criteria && { criteria }),
  };
}

/** Where each fact that chooses a time limit was recorded: the last paper with it, or the record of complexity. */
function recordsOf(corrections: readonly Of<'facts-corrected'>[], marked: Fact | undefined): Pick<Traits, 'records'> {
  const found = recordable.flatMap((name) => {
    const fact = name === 'complex' ? marked : corrections.findLast(({ data }) => data.facts[name] !== undefined);
    if (!fact) return [];
    const document = fact.document?.number;
    return [[name, { date: dayOf(fact.at), ...(document !== undefined && { document }) }] as const];
  });
  return found.length === 0 ? {} : { records: Object.fromEntries(found) };
}

/** From each act that stops the time to the next one that lets it go on; a second stop meanwhile changes nothing. */
function pairs(ordered: readonly Fact[], [stop, go]: [FactType, FactType], ground: Pause['ground']): Pause[] {
  const found: Pause[] = [];
  for (const { type, at, document } of ordered) {
    const last = found.at(-1);
    const isOpen = last?.to === null;
    if (type === stop && !isOpen) found.push({ from: dayOf(at), to: null, ground, ...(document && { document }) });
    if (type === go && last && isOpen) {
      Object.assign(last, { to: dayOf(at), ...(document && { endDocument: document }) });
    }
  }
  return found;
}

/**
 * By the day of business time; within a day in the order of entry: people type days, and an act typed at nine may follow
 * one of ten. At last by instant and id, so that the order is always the same.
 */
function byTime(a: Fact, b: Fact): number {
  const [dayA, dayB] = [dayOf(a.at), dayOf(b.at)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const rank = versionOf(a) - versionOf(b);
  if (rank !== 0 && !Number.isNaN(rank)) return rank;
  return a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** In the order in which they were entered: of two that contradict each other, the later one is right. */
const byEntry = (a: { data: { version: number } }, b: { data: { version: number } }): number =>
  a.data.version - b.data.version;

/** The registration comes before every act of its day, a withdrawal at the desk after them. */
const versionOf = ({ type, data }: Fact): number =>
  'version' in data ? data.version : type === 'petition-registered' ? 0 : Number.POSITIVE_INFINITY;
