import type { NewEvent } from '@cau-noi/events';
import type { Cause } from '../facts/cause.js';
import { hasEnded, hasSameEnd, isMoved, isSame } from './clock-comparison.js';
import { overdueWithdrawn, paused, rederived, resumed, started, stopped } from './clock-events.js';
import { pastOf, type Clock, type PastResult } from './clock.js';
import type { DerivedClock } from './derived-clock.js';
import { overdue, saidOf } from './notice-events.js';

/** Clocks to save, their results before the change, and the events to publish. */
export type Outcome = { changed: Clock[]; past: PastResult[]; events: NewEvent[] };

/** The case, business time, what gave rise to the new derivation, and the id of a family's clock. */
export type Occasion = { caseId: string; now: Date; cause: Cause; idOf: (family: string) => string };

/**
 * Compares the clocks a case has with those it must have. Repetition is quiet; the overdue itself is the timer's. What
 * becomes known of the calendar or of the rules concerns open clocks only: one that has ended was right when it did.
 */
export function reconcile(all: readonly Clock[], derived: readonly DerivedClock[], occasion: Occasion): Outcome {
  const settled = aboutLaw.has(occasion.cause.type) ? settledOf(all, derived) : new Set<string>();
  const isOpen = ({ family }: DerivedClock): boolean => !settled.has(family);
  const [previous, desired] = [all.filter(isOpen), derived.filter(isOpen)];
  const had = new Map(previous.map((clock) => [clock.family, clock]));
  const wanted = new Set(desired.map(({ family }) => family));
  const outcomes = [
    ...desired.map((derived) => follow(had.get(derived.family), derived, occasion)),
    ...previous.filter(({ family }) => !wanted.has(family)).map((clock) => drop(clock, occasion)),
  ];
  return {
    changed: outcomes.flatMap(({ changed }) => changed),
    past: outcomes.flatMap(({ past }) => past),
    events: outcomes.flatMap(({ events }) => events),
  };
}

const aboutLaw: ReadonlySet<Cause['type']> = new Set(['calendar-changed', 'rule-changed']);

/** Clocks that have ended, and those that would only be born ended. */
function settledOf(all: readonly Clock[], derived: readonly DerivedClock[]): Set<string> {
  const open = new Set(all.filter((clock) => !hasEnded(clock)).map(({ family }) => family));
  return new Set(
    [...all, ...derived].filter((clock) => hasEnded(clock) && !open.has(clock.family)).map(({ family }) => family),
  );
}

const quiet: Outcome = { changed: [], past: [], events: [] };

function follow(previous: Clock | undefined, derived: DerivedClock, { caseId, now, cause, idOf }: Occasion): Outcome {
  if (!previous) {
    const clock: Clock = { ...derived, id: idOf(derived.family), caseId, warned: [], overdueAt: null };
    const end = ending(undefined, clock, { now, cause });
    return { changed: [end.clock], past: [], events: [started(clock), ...pausing(clock), ...end.events] };
  }
  if (isSame(previous, derived)) return quiet;
  const moved = isMoved(previous, derived);
  const clock: Clock = { ...previous, ...derived, warned: moved ? [] : previous.warned };
  const end = ending(previous, clock, { now, cause });
  // A running clock that merely ends keeps its result, so no past result is stored.
  const isReplaced = moved || hasEnded(previous) || (previous.overdueAt !== null && end.clock.overdueAt === null);
  return {
    changed: [end.clock],
    past: isReplaced ? [pastOf(previous, now, cause)] : [],
    events: [...change(previous, clock, moved, cause), ...end.events],
  };
}

/** The events of a clock whose result is another than before. */
function change(previous: Clock, clock: Clock, moved: boolean, cause: Cause): NewEvent[] {
  if (hasEnded(previous) && !hasEnded(clock)) return [started(clock), ...pausing(clock)];
  if (!moved) return [];
  const { pausedFrom } = clock;
  if (pausedFrom !== previous.pausedFrom) {
    if (pausedFrom !== null) return [paused(clock, pausedFrom)];
    const resumedOn = clock.course.pauses.find(({ from }) => from === previous.pausedFrom)?.to;
    if (resumedOn) return [resumed(clock, resumedOn)];
  }
  return [rederived(clock, previous, cause.type)];
}

const pausing = (clock: Clock): NewEvent[] => (clock.pausedFrom === null ? [] : [paused(clock, clock.pausedFrom)]);

/** No rule calls for this clock any more, as when a complaint turns out to be a denunciation. */
function drop(previous: Clock, { now, cause }: Occasion): Outcome {
  if (previous.status === 'cancelled') return quiet;
  const end = ending(previous, { ...previous, status: 'cancelled', stoppedBy: cause }, { now, cause });
  return { changed: [end.clock], past: [pastOf(previous, now, cause)], events: end.events };
}

/** Overdue and end of a clock after a change: late by law ⇔ an overdue is in force. */
function ending(
  previous: Clock | undefined,
  clock: Clock,
  { now, cause }: { now: Date; cause: Cause },
): { clock: Clock; events: NewEvent[] } {
  const events: NewEvent[] = [];
  let { overdueAt } = clock;
  const said = saidOf(clock);
  if (overdueAt && !isLate(clock, now)) {
    events.push(overdueWithdrawn(clock, cause.type, now));
    overdueAt = null;
  }
  if (clock.status === 'late' && !overdueAt && said) {
    events.push(overdue(clock, said, now));
    overdueAt = now;
  }
  const { status, stoppedBy } = clock;
  if (stoppedBy && status !== 'running' && status !== 'paused' && !hasSameEnd(previous, clock)) {
    events.push(stopped(clock, status, stoppedBy.type, stoppedBy.at));
  }
  return { clock: { ...clock, overdueAt }, events };
}

const isLate = ({ status, lateFrom }: Clock, now: Date): boolean =>
  status === 'late' || (status === 'running' && lateFrom !== null && now >= lateFrom);
