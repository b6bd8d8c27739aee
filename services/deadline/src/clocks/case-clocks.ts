import { dayOf, type Day } from '@cau-noi/calendar';
import type { WorkingCalendar } from '../calendars/calendar.js';
import type { Known } from '../derivation/derivation.js';
import { derivationOf } from '../derivation/derive-period.js';
import { followedBy, type Following } from '../facts/applicable-rules.js';
import { arrange, type CaseFacts } from '../facts/case-facts.js';
import type { Cause } from '../facts/cause.js';
import type { Fact } from '../facts/facts.js';
import { stateOffice, type Office } from '../facts/office.js';
import { followedInMonth, undisturbedMonth, unitMonthOf, type UnitMonth } from '../facts/unit-month.js';
import type { Length } from '../law/length.js';
import type { Rule } from '../law/rule.js';
import { currentBook, unitDate, type Rulebook } from '../law/rules.js';
import type { Traits } from '../law/traits.js';
import { inForceOf, variantFor } from '../law/version-choice.js';
import { disjoint, type Pause } from '../period/pauses.js';
import { undisturbed, type Course } from '../period/period.js';
import { legalTerm, unitTerm, type Term } from '../warnings/term.js';
import type { DerivedClock } from './derived-clock.js';

/** Every clock the facts of one subject, a case or a month of a unit, give rise to, by the rules of one release. Their order and repetition do not matter. */
export function derive(
  facts: readonly Fact[],
  calendar: WorkingCalendar,
  office: Office = stateOffice,
  book: Rulebook = currentBook,
): DerivedClock[] {
  const month = unitMonthOf(facts);
  if (month) return clocksOfMonth(month, calendar, book);
  const found = arrange(facts);
  const { registered } = found;
  if (!registered) return [];
  const byUnit = [registered, found.accepted].flatMap((fact) => unitClock(found, fact, calendar)).slice(0, 1);
  return [...byUnit, ...followedBy(found, office).flatMap((following) => legalClock(found, following, calendar, book))];
}

const clocksOfMonth = (found: UnitMonth, calendar: WorkingCalendar, book: Rulebook): DerivedClock[] =>
  followedInMonth(found, book)
    .flatMap((following) => legalClock(undisturbedMonth(found), following, calendar, book))
    .map((clock) => ({ ...clock, month: found.month }));

type Starting = { data: { dueAt: string | null } } & Cause;

/** A date set by the unit counts beside the legal clocks of a petition or reflection; of any other kind it is ignored. */
function unitClock(found: CaseFacts, fact: Starting | undefined, calendar: WorkingCalendar): DerivedClock[] {
  if (!fact?.data.dueAt || !found.unitId || found.kind !== 'KNPA') return [];
  const term = unitTerm(new Date(fact.data.dueAt), fact.at, calendar);
  return [
    {
      ...term,
      unitId: found.unitId,
      family: unitDate.id,
      rule: unitDate.id,
      ruleVersion: unitDate.version,
      article: unitDate.article,
      unitOfCount: 'instant',
      length: null,
      startedBy: causeOf(fact),
      course: undisturbed,
      traits: {},
      pausedFrom: null,
      ...endOf(
        term,
        lastActs.map((act) => found.ends.get(act)).find((cause) => cause !== undefined),
      ),
    },
  ];
}

/** What a period needs to know of the case, or of the month, it belongs to. */
type Subject = Pick<CaseFacts, 'unitId' | 'pauses' | 'extensions' | 'settlement' | 'traits' | 'complexFrom'>;

export function legalClock(
  found: Subject,
  following: Following,
  calendar: WorkingCalendar,
  book: Rulebook,
): DerivedClock[] {
  const start = dayOf(following.start.at);
  const ordinary = inForceOf(following.family, start, book);
  if (!ordinary || !found.unitId) return [];
  const course = courseOf(found, ordinary, start);
  const { receivedOn } = following;
  const known: Known = { traits: found.traits, ...(receivedOn && { receivedOn }) };
  const dueOf = (variant: Rule): Day | null => derivationOf(variant, start, course, known, calendar).due;
  const rule = ruleFor(found, (traits) => variantFor(ordinary, traits, book), dueOf);
  const derivation = derivationOf(rule, start, course, known, calendar);
  const { version } = derivation.choice;
  const term = legalTerm(rule.family, derivation, following.since ?? following.start.at, calendar);
  return [
    {
      ...term,
      unitId: found.unitId,
      family: following.key,
      rule: rule.id,
      ruleVersion: version.version,
      article: version.article,
      unitOfCount: unitOf(version.length),
      length: version.length.count,
      startedBy: causeOf(following.start),
      course,
      ...known,
      pausedFrom: openPause(derivation.run) ?? (term.lateFrom === null ? (openPause(course) ?? null) : null),
      ...endOf(term, following.stop),
    },
  ];
}

/** Since when a pause lasts; one that began after the end as counted may still stop the reading that ends last. */
const openPause = ({ pauses }: Pick<Course, 'pauses'>): Day | undefined => pauses.find(({ to }) => to === null)?.from;

/** What of the case's pauses and extensions concerns a rule: those the law knows for it, since the period began. */
function courseOf({ pauses, extensions, settlement }: Subject, rule: Rule, start: Day): Course {
  const grounds = rule.pauses.map(({ ground }) => ground);
  const takenOver = rule.restart === null ? null : settlement?.takenOver;
  return {
    ...(takenOver && { takenOver: dayOf(takenOver.at) }),
    ...(takenOver?.document && { takenOverBy: takenOver.document }),
    pauses: disjoint(
      pauses.filter(({ ground }) => grounds.includes(ground)).flatMap((pause) => sinceStart(pause, start)),
    ),
    extensions: rule.extension ? extensions.filter(({ decided }) => decided >= start) : [],
  };
}

/** A pause that began before a period and lasts into it counts from its first day: a paused case has no running clock. */
function sinceStart(pause: Pause, start: Day): Pause[] {
  if (pause.ground === 'obstacle' || pause.from >= start) return [pause];
  return pause.to === null || pause.to > start ? [{ ...pause, from: start }] : [];
}

/** The variant the facts call for; a case marked complex after its ordinary period had ended stays what it was. */
function ruleFor(
  { traits, complexFrom }: Subject,
  variant: (traits: Traits) => Rule,
  dueOf: (rule: Rule) => Day | null,
): Rule {
  const called = variant(traits);
  if (complexFrom === null || !called.variant.complex) return called;
  const { criteria: _criteria, ...others } = traits;
  const plain = variant(others);
  const due = dueOf(plain);
  return due === null || complexFrom <= due ? called : plain;
}

/** Clocks run in days or months, or ask for days of a month; other units of count never get here. */
const unitOf = ({ unit }: Length): Exclude<DerivedClock['unitOfCount'], 'instant'> =>
  unit === 'hours' || unit === 'days-per-week' ? 'calendar-days' : unit;

/** What ends a date that the unit set: the result, else that the case lost its cause, else the closing of the file. */
const lastActs = ['decided', 'terminated', 'withdrawn', 'closed'] as const;

const causeless: readonly Cause['type'][] = [
  'petition-withdrawn',
  'case-withdrawn',
  'case-terminated',
  'case-taken-over',
];

/** Late when the stop came at `lateFrom` or after; an end of the case without a result cancels, any other meets. */
function endOf({ lateFrom }: Term, stop: Cause | undefined): Pick<DerivedClock, 'status' | 'stoppedBy'> {
  if (!stop) return { status: lateFrom ? 'running' : 'paused', stoppedBy: null };
  const inTime = causeless.includes(stop.type) ? 'cancelled' : 'met';
  return { status: lateFrom === null || stop.at < lateFrom ? inTime : 'late', stoppedBy: causeOf(stop) };
}

const causeOf = ({ type, id, at, document }: Cause): Cause => ({ type, id, at, ...(document && { document }) });
