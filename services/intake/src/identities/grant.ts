import { addDays, dayOf, endOf } from '@cau-noi/calendar';
import { RuleBroken, saysWhy } from '@cau-noi/rules';
import type { Purpose } from '@cau-noi/vocabulary';
import { reasonFor } from './identity-reason.js';

/** A right to be given: to whom, until which day (`YYYY-MM-DD`, that day included), and why. */
export type Grant = { officerId: string; until: string; purpose: Purpose; note: string };

/** Nobody may read for longer than this without the head looking at it again [policy]. */
const longestGrantDays = 90;

/** The instant at which the right ends. Codes: `identity-reason-missing`, `right-until-past`, `right-too-long`. */
export function checkGrant({ until, purpose, note }: Grant, now: Date): Date {
  reasonFor('TC', purpose, saysWhy(note) ? note : undefined);
  const today = dayOf(now);
  if (until < today) {
    throw new RuleBroken('right-until-past', {
      vi: 'Ngày hết hạn đã qua. Chọn từ hôm nay trở đi.',
      en: 'The last day of the right has passed. Choose today or later.',
    });
  }
  const latest = addDays(today, longestGrantDays);
  if (until > latest) {
    throw new RuleBroken(
      'right-too-long',
      {
        vi: `Quyền xem danh tính kéo dài nhiều nhất ${longestGrantDays} ngày. Chọn ngày sớm hơn, hết hạn thì cấp lại.`,
        en: `A right to read identities lasts ${longestGrantDays} days at most. Choose an earlier day; it can be given anew.`,
      },
      { days: longestGrantDays },
    );
  }
  return endOf(until);
}
