import { RuleBroken } from '@cau-noi/rules';
import type { Paper } from './case.js';

/** The calendar date (`YYYY-MM-DD`) of an instant in Asia/Ho_Chi_Minh, which is UTC+7 all year. */
export const localDate = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

/** `paper-date-in-future`: a paper cannot carry a date that has not come yet. */
export function checkPaper(paper: Paper, now: Date): void {
  if (paper.date > localDate(now)) {
    throw new RuleBroken(
      'paper-date-in-future',
      {
        vi: 'Ngày của văn bản ở sau hôm nay. Kiểm tra lại ngày trên văn bản.',
        en: 'The date of the paper lies after today. Check the date on the paper.',
      },
      { date: paper.date },
    );
  }
}
