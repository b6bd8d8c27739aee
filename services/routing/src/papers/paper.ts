import { dayOf } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import type { Paper } from '../case/case.js';

/** `paper-date-in-future`: a paper cannot carry a date that has not come yet. */
export function checkPaper(paper: Paper, now: Date): void {
  if (paper.date > dayOf(now)) {
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
