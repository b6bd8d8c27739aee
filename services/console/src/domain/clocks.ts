import type { Envelope } from '@cau-noi/events';

export type ClockStatus = 'running' | 'due-soon' | 'overdue' | 'paused' | 'met' | 'late' | 'cancelled';

/** One clock of a case as its reader sees it; `due` is a date in Asia/Ho_Chi_Minh, `lateFrom` the first late instant. */
export type ClockView = {
  clockId: string;
  rule: string;
  ruleVersion: string;
  article: string | null;
  unitOfCount: string | null;
  status: ClockStatus;
  start: string | null;
  due: string | null;
  lateFrom: string | null;
  warnAt: string | null;
  pausedOn: string | null;
  stoppedAt: string | null;
};

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

/** The clocks of a case out of everything that was said of them, in the order it was said. */
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
  stoppedAt: null,
});

function after(clock: ClockView, fact: ClockFact): ClockView {
  switch (fact.type) {
    case 'deadline.clock-started.v1':
      return { ...clock, ...termOf(fact.data), article: fact.data.article, unitOfCount: fact.data.unitOfCount };
    case 'deadline.clock-rederived.v1':
      return { ...clock, ...termOf(fact.data), ruleVersion: fact.data.ruleVersion };
    case 'deadline.clock-paused.v1':
      return live({ ...clock, pausedOn: fact.data.pausedOn }, clock, 'paused');
    case 'deadline.clock-resumed.v1':
      return live({ ...clock, ...termOf(fact.data), pausedOn: null }, clock, 'running');
    case 'deadline.due-soon.v1':
      return live(clock, clock, clock.status === 'overdue' ? 'overdue' : 'due-soon');
    case 'deadline.overdue.v1':
      return live({ ...clock, due: fact.data.due, lateFrom: fact.data.lateFrom }, clock, 'overdue');
    case 'deadline.overdue-withdrawn.v1':
      return clock.status === 'overdue' ? { ...clock, status: 'running' } : clock;
    case 'deadline.clock-stopped.v1':
      return { ...clock, status: fact.data.outcome, stoppedAt: fact.data.stoppedAt, warnAt: null };
  }
}

type Term = { start: string; due: string | null; lateFrom: string | null; warnAt: string | null };
const termOf = ({ start, due, lateFrom, warnAt }: Term): Term => ({ start, due, lateFrom, warnAt });

/** A stopped clock stays stopped. */
const live = (next: ClockView, before: ClockView, status: ClockStatus): ClockView =>
  isStopped(before) ? before : { ...next, status };

export const isStopped = ({ status }: ClockView): boolean => status === 'met' || status === 'late' || status === 'cancelled';

/** Where a case without a running clock stands in a list that is sorted by due instant: after all that have one. */
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
