import { addDays, dayOf, daysBetween, withoutNotices, type WorkingCalendar } from '@cau-noi/calendar';
import { workingDaysLeft } from './working-days.js';
import { firstDue, isStopped, type ClockView } from './clocks.js';

/** What a list shows of the clocks of a case: the one that is late first, and how many more are open. */
export type Chip = {
  rule: string;
  unitOfCount: string | null;
  due: string | null;
  lateFrom: string | null;
  status: ClockView['status'];
  /** Calendar days (Asia/Ho_Chi_Minh) from today to the due date; negative when late; null where there is no due date. */
  daysLeft: number | null;
  /** The same in the unit of the clock: working days where it counts those. */
  left: number | null;
  /** Of a paused clock that counts calendar days: how many have run, of how many. */
  elapsed: number | null;
  length: number | null;
};

/** Late also where the event about it is still on its way. */
const isLate = (clock: ClockView, now: Date): boolean =>
  !isStopped(clock) &&
  clock.status !== 'paused' &&
  clock.lateFrom !== null &&
  Date.parse(clock.lateFrom) <= now.getTime();

/** The chip of one clock at an instant; of one that has stopped, as it was when it stopped. */
export function chipOf(clock: ClockView, now: Date, calendar: WorkingCalendar = withoutNotices): Chip {
  const day = dayOf(isStopped(clock) && clock.stoppedAt !== null ? new Date(clock.stoppedAt) : now);
  return {
    rule: clock.rule,
    unitOfCount: clock.unitOfCount,
    due: clock.due,
    lateFrom: clock.lateFrom,
    status: isLate(clock, now) ? 'overdue' : clock.status,
    daysLeft: clock.due === null ? null : daysBetween(day, clock.due),
    left: leftOf(clock, day, calendar),
    elapsed: clock.status === 'paused' ? elapsedOf(clock) : null,
    length: clock.length ?? null,
  };
}

function leftOf({ due, unitOfCount }: ClockView, today: string, calendar: WorkingCalendar): number | null {
  if (due === null) return null;
  return unitOfCount === 'working-days' ? workingDaysLeft(today, due, calendar) : daysBetween(today, due);
}

/** The first day is not counted, the day of suspension neither, nor those of earlier pauses. */
function elapsedOf({ start, pausedOn, unitOfCount, pausedDays = 0 }: ClockView): number | null {
  if (start === null || pausedOn === null || unitOfCount !== 'calendar-days') return null;
  return Math.max(0, daysBetween(start, pausedOn) - 1 - pausedDays);
}

/** The first chip of a case and the number of further open clocks. */
export function chipsOf(
  clocks: readonly ClockView[],
  now: Date,
  calendar: WorkingCalendar = withoutNotices,
): { due: Chip | null; more: number } {
  const first = foremost(clocks);
  const open = clocks.filter((clock) => !isStopped(clock)).length;
  return { due: first && chipOf(first, now, calendar), more: Math.max(0, open - 1) };
}

/**
 * The clock that is due first, also while the settlement is paused; when all have ended, the last one that was late, else the
 * last one that was met.
 */
const foremost = (clocks: readonly ClockView[]): ClockView | null => firstDue(clocks) ?? lastEnded(clocks);

function lastEnded(clocks: readonly ClockView[]): ClockView | null {
  const newest = [...clocks].sort((a, b) => ((a.stoppedAt ?? '') < (b.stoppedAt ?? '') ? 1 : -1));
  return newest.find(({ status }) => status === 'late') ?? newest.find(({ status }) => status === 'met') ?? null;
}

/** Day 45 after receipt, by which a petition should have been dealt with (NĐ 154 Đ.41(3)(b)); `YYYY-MM-DD`. */
export const markOf = (receivedAt: Date): string => addDays(dayOf(receivedAt), 45);
