import type { NewEvent } from '@cau-noi/events';
import type { DerivedClock } from './case-clocks.js';
import type { Cause } from './case-facts.js';
import { nextAt, type Clock } from './clock.js';
import { dueSoon, overdue, overdueWithdrawn, rederived, started, stopped } from './clock-events.js';

export type Outcome = { changed: Clock[]; events: NewEvent[] };

/** The case, business time, what gave rise to the new derivation, and the id of a family's clock. */
export type Occasion = { caseId: string; now: Date; cause: Cause; idOf: (family: string) => string };

/** Compares the clocks a case has with those it must have. Repetition is quiet; the overdue itself is the timer's. */
export function reconcile(previous: readonly Clock[], desired: readonly DerivedClock[], occasion: Occasion): Outcome {
  const had = new Map(previous.map((clock) => [clock.family, clock]));
  const wanted = new Set(desired.map(({ family }) => family));
  const outcomes = [
    ...desired.map((derived) => follow(had.get(derived.family), derived, occasion)),
    ...previous.filter(({ family }) => !wanted.has(family)).map((clock) => drop(clock, occasion)),
  ];
  return { changed: outcomes.flatMap(({ changed }) => changed), events: outcomes.flatMap(({ events }) => events) };
}

const quiet: Outcome = { changed: [], events: [] };

function follow(previous: Clock | undefined, derived: DerivedClock, { caseId, now, cause, idOf }: Occasion): Outcome {
  if (!previous) {
    const clock: Clock = { ...derived, id: idOf(derived.family), caseId, warned: [], overdueAt: null };
    const end = ending(undefined, clock, { now, cause });
    return { changed: [end.clock], events: [started(clock), ...end.events] };
  }
  if (isSame(previous, derived)) return quiet;
  const isMoved = face(previous) !== face(derived);
  const clock: Clock = { ...previous, ...derived, warned: isMoved ? [] : previous.warned };
  const end = ending(previous, clock, { now, cause });
  const isRevived = hasEnded(previous) && !hasEnded(clock);
  const change = isRevived ? [started(clock)] : isMoved ? [rederived(clock, previous, cause.type)] : [];
  return { changed: [end.clock], events: [...change, ...end.events] };
}

/** No rule calls for this clock any more, as when a complaint turns out to be a denunciation. */
function drop(previous: Clock, { now, cause }: Occasion): Outcome {
  if (previous.status === 'cancelled') return quiet;
  const end = ending(previous, { ...previous, status: 'cancelled', stoppedBy: cause }, { now, cause });
  return { changed: [end.clock], events: end.events };
}

/** Overdue and end of a clock after a change: late by law ⇔ an overdue stands. */
function ending(
  previous: Clock | undefined,
  clock: Clock,
  { now, cause }: { now: Date; cause: Cause },
): { clock: Clock; events: NewEvent[] } {
  const events: NewEvent[] = [];
  let { overdueAt } = clock;
  if (overdueAt && !isLate(clock, now)) {
    events.push(overdueWithdrawn(clock, cause.type, now));
    overdueAt = null;
  }
  if (clock.status === 'late' && !overdueAt) {
    events.push(overdue(clock, now));
    overdueAt = now;
  }
  const { status, stoppedBy } = clock;
  if (stoppedBy && status !== 'running' && status !== 'paused' && !hasSameEnd(previous, clock)) {
    events.push(stopped(clock, status, stoppedBy.type, stoppedBy.at));
  }
  return { clock: { ...clock, overdueAt }, events };
}

const isLate = ({ status, lateFrom }: Clock, now: Date): boolean =>
  status === 'late' || (status === 'running' && now >= lateFrom);

const hasEnded = ({ status }: DerivedClock): boolean => status !== 'running' && status !== 'paused';

const hasSameEnd = (previous: Clock | undefined, clock: Clock): boolean =>
  previous?.status === clock.status && previous.stoppedBy?.at.getTime() === clock.stoppedBy?.at.getTime();

/** A clock that has ended keeps the calendar it ended under; only a fact of the case can open it again. */
function isSame(previous: Clock, derived: DerivedClock): boolean {
  if (hasEnded(previous) && hasEnded(derived) && hasSameFacts(previous, derived)) return true;
  return JSON.stringify(derivedOf(previous)) === JSON.stringify(derivedOf(derived));
}

const hasSameFacts = (a: DerivedClock, b: DerivedClock): boolean => facts(a) === facts(b);

const facts = ({ rule, ruleVersion, unitId, startedBy, stoppedBy, dueAt }: DerivedClock): string =>
  JSON.stringify([rule, ruleVersion, unitId, startedBy.at, stoppedBy?.type, stoppedBy?.at, dueAt]);

/** What people are told of a result. */
const face = ({ rule, ruleVersion, start, due, dueAt, lateFrom }: DerivedClock): string =>
  JSON.stringify([rule, ruleVersion, start, due, dueAt, lateFrom]);

const derivedOf = (clock: DerivedClock) => [
  face(clock),
  facts(clock),
  clock.status,
  clock.warnBy,
  clock.overdueAfter,
  clock.warnings,
  clock.years,
  clock.weekendsOnly,
  clock.calendar.map(({ year, version }) => [year, version]),
];

/** What the timer says of a clock at an instant. Safe to ask twice: a warning and an overdue are given once. */
export function notice(clock: Clock, now: Date): { next: Clock; events: NewEvent[] } {
  const at = nextAt(clock);
  if (!at || at > now) return { next: clock, events: [] };
  if (now >= clock.lateFrom) return { next: { ...clock, overdueAt: now }, events: [overdue(clock, now)] };
  const passed = clock.warnings
    .filter((warning) => warning.at <= now && !clock.warned.includes(warning.code))
    .map(({ code }) => code);
  const next = { ...clock, warned: [...clock.warned, ...passed] };
  return { next, events: passed.slice(-1).map((code) => dueSoon(next, code, now)) };
}
