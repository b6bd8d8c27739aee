import { RuleBroken } from '@cau-noi/rules';
import type { By } from '../alerts/alert.js';
import { longestPromise } from '../policies/policy.js';

export const alertEnded = (at: Date): RuleBroken =>
  new RuleBroken(
    'alert-ended',
    {
      vi: 'Việc đã được xử lý xong, không cần trả lời cảnh báo này.',
      en: 'The matter is settled; this alert needs no answer.',
    },
    { endedAt: at.toISOString() },
  );

export const alreadyAcknowledged = ({ at, by }: { at: Date; by: By }): RuleBroken =>
  new RuleBroken(
    'already-acknowledged',
    {
      vi: 'Người khác đã nhận cảnh báo này. Xem ai nhận trong thang báo cáo.',
      en: 'Somebody else has acknowledged this alert. The ladder shows who.',
    },
    { officerId: by.officerId, postId: by.postId, unitId: by.unitId, acknowledgedAt: at.toISOString() },
  );

export const wordMissing = (): RuleBroken =>
  new RuleBroken('word-missing', {
    vi: 'Chưa chọn câu trả lời. Chọn: tôi xử lý, không phải việc của tôi, hoặc đã biết, theo dõi.',
    en: 'The answer is missing. Say that you deal with it, that it is not yours, or that you watch it.',
  });

export const returnDateMissing = (): RuleBroken =>
  new RuleBroken('return-date-missing', {
    vi: 'Chưa ghi ngày. Ghi ngày sẽ xử lý xong, hoặc ngày cần xem lại.',
    en: 'The date is missing. Give the day it will be done, or the day to look at it again.',
  });

export const returnDatePast = (): RuleBroken =>
  new RuleBroken('return-date-past', {
    vi: 'Ngày đã qua. Chọn từ hôm nay trở đi.',
    en: 'That day is over. Choose today or a later day.',
  });

export const returnDateTooFar = (latest: string): RuleBroken =>
  new RuleBroken(
    'return-date-too-far',
    {
      vi: `Ngày hẹn không quá ${longestPromise.workingDays} ngày làm việc kể từ hôm nay (${latest.split('-').reverse().join('/')}). Chọn ngày gần hơn.`,
      en: `The day lies ${longestPromise.workingDays} working days ahead at most (${latest}). Choose an earlier one.`,
    },
    { latest },
  );

export const noteMissing = (): RuleBroken =>
  new RuleBroken('note-missing', {
    vi: 'Chưa ghi lý do. Ghi đơn vị đúng, hoặc vì sao đây là cảnh báo nhầm.',
    en: 'The reason is missing. Name the right unit, or say why this is a false alarm.',
  });
