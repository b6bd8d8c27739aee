import { daysBetween } from '@cau-noi/calendar';
import type { Envelope } from '@cau-noi/events';

export type ClockStatus = 'running' | 'due-soon' | 'overdue' | 'paused' | 'met' | 'late' | 'cancelled';

/** One clock of a case as its reader sees it; `due` is a date in Asia/Ho_Chi_Minh, `lateFrom` the first late instant. */
export type ClockView = {
  clockId: string;
  /** Whose it is: after a take-over, the superior's. */
  unitId: string;
  rule: string;
  ruleVersion: string;
  article: string | null;
  unitOfCount: string | null;
  /** Of the rule it started under, in its unit; absent where it is not known. */
  length?: number | null;
  /** Calendar days of pauses that are over. */
  pausedDays?: number;
  status: ClockStatus;
  start: string | null;
  due: string | null;
  lateFrom: string | null;
  warnAt: string | null;
  pausedOn: string | null;
  /** The day that was counted again first, after the last pause. */
  resumedOn: string | null;
  stoppedAt: string | null;
  /** Ends that were published before, oldest first. */
  previous: readonly PreviousEnd[];
};

/** An end that no longer holds: what replaced it, and when that was published. */
export type PreviousEnd = { due: string | null; lateFrom: string | null; replacedAt: string; cause: string };

export type ClockFact = Extract<
  Envelope,
  {
    type:
      | 'deadline.clock-started.v1'
      | 'deadline.clock-rederived.v1'
      | 'deadline.clock-paused.v1'
      | 'deadline.clock-resumed.v1'
      | 'deadline.due-soon.v1'
      | 'deadline.overdue.v1'
      | 'deadline.overdue-withdrawn.v1'
      | 'deadline.clock-stopped.v1';
  }
>;

/** The clocks of a case out of all facts about them, in the order of publication. */
export function clocksOf(facts: readonly ClockFact[]): ClockView[] {
  const clocks = new Map<string, ClockView>();
  for (const fact of facts) {
    const { clockId } = fact.data;
    clocks.set(clockId, after(clocks.get(clockId) ?? unknown(fact), fact));
  }
  return [...clocks.values()];
}

const unknown = ({ data }: ClockFact): ClockView => ({
  clockId: data.clockId,
  unitId: data.unitId,
  rule: data.rule,
  ruleVersion: data.ruleVersion,
  article: null,
  unitOfCount: null,
  status: 'running',
  start: null,
  due: null,
  lateFrom: null,
  warnAt: null,
  pausedOn: null,
  resumedOn: null,
  stoppedAt: null,
  previous: [],
});

function after(before: ClockView, fact: ClockFact): ClockView {
  const clock = underRule(before, fact);
  switch (fact.type) {
    case 'deadline.clock-started.v1':
      return begun(clock, fact);
    case 'deadline.clock-rederived.v1':
      return rederived(clock, fact);
    case 'deadline.clock-paused.v1':
      return live(paused(clock, fact), clock, 'paused');
    case 'deadline.clock-resumed.v1':
      return live(resumed(clock, fact), clock, 'running');
    case 'deadline.due-soon.v1':
      // Of a paused clock the warning belongs to a reading by which the clock runs: it changes nothing.
      return live(clock, clock, clock.status === 'running' ? 'due-soon' : clock.status);
    case 'deadline.overdue.v1':
      return live({ ...clock, due: fact.data.due, lateFrom: fact.data.lateFrom }, clock, 'overdue');
    case 'deadline.overdue-withdrawn.v1':
      return clock.status === 'overdue' ? { ...clock, status: 'running' } : clock;
    case 'deadline.clock-stopped.v1':
      return { ...clock, status: fact.data.outcome, stoppedAt: fact.data.stoppedAt, warnAt: null, pausedOn: null };
  }
}

/** A fact may put a clock under another rule, or another version of it; the article was that of the one before. */
function underRule(clock: ClockView, { data: { unitId, rule, ruleVersion } }: ClockFact): ClockView {
  const isSame = clock.rule === rule && clock.ruleVersion === ruleVersion;
  return isSame ? { ...clock, unitId } : { ...clock, unitId, rule, ruleVersion, article: null, length: null };
}

/** A clock that had ended runs again when it is started again: its end was taken back. */
const begun = (clock: ClockView, { data }: Of<'deadline.clock-started.v1'>): ClockView => ({
  ...clock,
  ...termOf(data),
  article: data.article,
  unitOfCount: data.unitOfCount,
  length: data.length,
  status: isStopped(clock) ? 'running' : clock.status,
  stoppedAt: null,
});

/** With a known end the clock is no longer paused; nobody has been warned about a new end yet. */
function rederived(clock: ClockView, { data, time }: Of<'deadline.clock-rederived.v1'>): ClockView {
  const next = {
    ...withPrevious(clock, {
      due: data.previousDue,
      lateFrom: data.previousLateFrom,
      replacedAt: time,
      cause: data.cause,
    }),
    ...termOf(data),
  };
  if (clock.status === 'paused' && data.lateFrom !== null) return { ...next, pausedOn: null, status: 'running' };
  return { ...next, status: clock.status === 'due-soon' ? 'running' : clock.status };
}

/** A paused clock has no end. */
function paused(clock: ClockView, { data, time }: Of<'deadline.clock-paused.v1'>): ClockView {
  const { due, lateFrom } = clock;
  const next = { ...clock, pausedOn: data.pausedOn, due: null, lateFrom: null, warnAt: null };
  return due === null ? next : withPrevious(next, { due, lateFrom, replacedAt: time, cause: 'paused' });
}

const resumed = (clock: ClockView, { data }: Of<'deadline.clock-resumed.v1'>): ClockView => ({
  ...clock,
  ...termOf(data),
  pausedOn: null,
  resumedOn: data.resumedOn,
  pausedDays: (clock.pausedDays ?? 0) + (clock.pausedOn === null ? 0 : daysBetween(clock.pausedOn, data.resumedOn)),
});

/** Each end once, however often it is published. */
function withPrevious(clock: ClockView, end: PreviousEnd): ClockView {
  const isKnown = clock.previous.some(
    (known) => known.replacedAt === end.replacedAt && known.due === end.due && known.lateFrom === end.lateFrom,
  );
  return isKnown || end.due === null ? clock : { ...clock, previous: [...clock.previous, end] };
}

type Of<N extends ClockFact['type']> = Extract<ClockFact, { type: N }>;
type Term = { start: string; due: string | null; lateFrom: string | null; warnAt: string | null };
const termOf = ({ start, due, lateFrom, warnAt }: Term): Term => ({ start, due, lateFrom, warnAt });

/** A stopped clock stays stopped. */
const live = (next: ClockView, before: ClockView, status: ClockStatus): ClockView =>
  isStopped(before) ? before : { ...next, status };

export const isStopped = ({ status }: ClockView): boolean =>
  status === 'met' || status === 'late' || status === 'cancelled';

/** The place of a case without a running clock in a list sorted by due instant: after all that have one. */
export const pausedSortsAt = '9998-01-01T00:00:00.000Z';
export const noClockSortsAt = '9999-01-01T00:00:00.000Z';

/** The running clock that is late first; without one, a paused one; null when nothing is left to wait for. */
export function firstDue(clocks: readonly ClockView[]): ClockView | null {
  const open = clocks.filter((clock) => !isStopped(clock));
  return [...open].sort((a, b) => (sortsAt(a) < sortsAt(b) ? -1 : 1))[0] ?? null;
}

/** Instant by which a case with this clock is sorted. */
export function sortsAt(clock: ClockView | null): string {
  if (!clock) return noClockSortsAt;
  if (clock.status === 'paused') return pausedSortsAt;
  return clock.lateFrom ?? noClockSortsAt;
}
