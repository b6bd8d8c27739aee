import { dayOf, daysBetween } from '@cau-noi/calendar';
import type { LateReason } from '@cau-noi/vocabulary';
import { RuleBroken } from './rule-broken.js';

/** An act may be entered so many days after it happened without a word; no law gives this number, it is the one place for it. */
export const longestUnexplained = 7;

/** Days between what happened and its entry, in Asia/Ho_Chi_Minh. */
export const daysLate = (at: Date, now: Date): number => daysBetween(dayOf(at), dayOf(now));

/** Whether a late entry needs a reason. */
export const isEnteredLate = (at: Date, now: Date): boolean => daysLate(at, now) > longestUnexplained;

/** The reason that goes into the history: of an act entered late alone. `late-entry-reason-missing`. */
export function lateReasonOf(given: LateReason | null | undefined, at: Date, now: Date): LateReason | null {
  if (!isEnteredLate(at, now)) return null;
  if (given) return given;
  const days = daysLate(at, now);
  throw new RuleBroken(
    'late-entry-reason-missing',
    {
      vi: `Việc này được ghi muộn ${days} ngày (quá ${longestUnexplained} ngày). Chọn lý do ghi muộn.`,
      en: `This is entered ${days} days late (more than ${longestUnexplained}). Choose why.`,
    },
    { days, most: longestUnexplained },
  );
}
