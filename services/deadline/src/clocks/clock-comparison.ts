import { ruleById } from '../law/rules.js';
import { recordable } from '../law/traits.js';
import { withinCeiling } from '../period/extensions.js';
import type { Clock } from './clock.js';
import type { DerivedClock } from './derived-clock.js';
import type { ClockStatus } from './noticeable.js';

const endings: readonly ClockStatus[] = ['met', 'late', 'cancelled'];

export const hasEnded = ({ status }: DerivedClock): boolean => endings.includes(status);

export const hasSameEnd = (previous: Clock | undefined, clock: Clock): boolean =>
  previous?.status === clock.status && previous.stoppedBy?.at.getTime() === clock.stoppedBy?.at.getTime();

/** A clock that has ended keeps the calendar and the text of the law it ended under; only a fact of the case can change it again. */
export function isSame(previous: Clock, derived: DerivedClock): boolean {
  if (hasEnded(previous) && hasEnded(derived) && hasSameFacts(previous, derived)) return true;
  return same(whole(previous), whole(derived));
}

/** True when what happened in the case is the same to both; by when they were derived they may differ. */
export const hasSameFacts = (a: DerivedClock, b: DerivedClock): boolean => same(facts(a), facts(b));

/** True when the result that people see is another: rule, dates, a pause, or the unit that has the case. */
export const isMoved = (previous: Clock, derived: DerivedClock): boolean =>
  !same(face(previous), face(derived)) || (previous.unitId !== derived.unitId && !hasEnded(derived));

const facts = ({ rule, unitId, startedBy, stoppedBy, dueAt, course, traits }: DerivedClock): unknown[] => [
  rule,
  unitId,
  startedBy.at,
  stoppedBy?.type,
  stoppedBy?.at,
  dueAt,
  courseOf(course),
  allowed(rule, traits, course),
];

/** How many of its extensions count: criteria entered later may allow one more. */
const allowed = (id: string, traits: DerivedClock['traits'], { extensions }: DerivedClock['course']): number => {
  const rule = ruleById(id);
  return rule ? withinCeiling(rule, traits, extensions).length : 0;
};

/** Field by field: what comes out of the database has its keys in another order. */
const courseOf = ({ pauses, extensions }: DerivedClock['course']) => [
  pauses.map(({ from, to, ground }) => [from, to, ground]),
  extensions.map(({ days, document, decided }) => [days, document, decided]),
];

/** What people see of a result. */
const face = ({ rule, ruleVersion, start, due, dueAt, lateFrom, pausedFrom }: DerivedClock): unknown[] => [
  rule,
  ruleVersion,
  start,
  due,
  dueAt,
  lateFrom,
  pausedFrom,
];

const whole = (clock: DerivedClock): unknown[] => [
  face(clock),
  facts(clock),
  clock.status,
  clock.article,
  clock.unitOfCount,
  clock.length,
  clock.warnBy,
  clock.overdueAfter,
  clock.warnings.map(({ code, at }) => [code, at]),
  clock.weekendsOnly,
  clock.calendar.map(({ year, version }) => [year, version]),
  traitsOf(clock.traits),
];

/**
 * True when both are the same in JSON: an instant is its text, what is absent is null, keys have no order. A change of
 * the calendar compares every open clock, so nothing is written out for it.
 */
function same(a: unknown, b: unknown): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  const [one, other] = [plain(a), plain(b)];
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key in left) if (!same(left[key], right[key])) return false;
  for (const key in right) if (!(key in left) && plain(right[key]) !== null) return false;
  return true;
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.toJSON() : (value ?? null));

const traitsOf = ({
  remote,
  complex,
  criteria,
  severalPlaces,
  delegated,
  dismissal,
  records = {},
}: DerivedClock['traits']) => [
  remote,
  complex,
  criteria,
  severalPlaces,
  delegated,
  dismissal,
  recordable.map((name) => [records[name]?.date, records[name]?.document]),
];
