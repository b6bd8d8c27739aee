import { dayOf } from './day.js';
import { firstDue, isStopped, type ClockView } from './clocks.js';

/** What a list shows of the clocks of a case: the one that is late first, and how many more are open. */
export type Chip = {
  rule: string;
  unitOfCount: string | null;
  due: string | null;
  lateFrom: string | null;
  status: ClockView['status'];
  /** Calendar days (Asia/Ho_Chi_Minh) from today to the due date; negative when late; null when it cannot be said. */
  daysLeft: number | null;
};

const dayMs = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The chip of one clock at an instant; late also where the event that says so is still on its way. */
export function chipOf(clock: ClockView, now: Date): Chip {
  const isLate =
    !isStopped(clock) &&
    clock.status !== 'paused' &&
    clock.lateFrom !== null &&
    Date.parse(clock.lateFrom) <= now.getTime();
  return {
    rule: clock.rule,
    unitOfCount: clock.unitOfCount,
    due: clock.due,
    lateFrom: clock.lateFrom,
    status: isLate ? 'overdue' : clock.status,
    daysLeft: clock.due === null ? null : daysBetween(dayOf(now), clock.due),
  };
}

/** The first chip of a case and the number of further open clocks. */
export function chipsOf(clocks: readonly ClockView[], now: Date): { due: Chip | null; more: number } {
  const first = firstDue(clocks);
  const open = clocks.filter((clock) => !isStopped(clock)).length;
  return { due: first && chipOf(first, now), more: Math.max(0, open - 1) };
}

/** Day 45 after receipt, by which a petition should have been dealt with (NĐ 154 Đ.41(3)(b)); `YYYY-MM-DD`. */
export const markOf = (receivedAt: Date): string => dayOf(new Date(receivedAt.getTime() + 45 * dayMs));
