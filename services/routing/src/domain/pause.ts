import { RuleBroken } from '@cau-noi/rules';
import type { Pause } from './case.js';
import { localDate } from './paper.js';

/** Begins a pause on the day of `at`; it may begin on the day on which the one before ended. `pause-overlaps`. */
export function begun(pauses: readonly Pause[], at: Date): Pause[] {
  const last = pauses.at(-1);
  const free = last ? dayOf(last.to ?? last.from) : null;
  if (free !== null && localDate(at) < free) {
    throw new RuleBroken(
      'pause-overlaps',
      {
        vi: `Lần trước kéo dài đến ngày ${free}; hai lần không được chồng nhau. Kiểm tra lại ngày.`,
        en: `The one before lasted until ${free}; two may not overlap. Check the date.`,
      },
      { until: free },
    );
  }
  return [...pauses, { from: at.toISOString(), to: null }];
}

/** Ends the open pause on the day of `at`, which is counted again. `pause-end-before-start`. */
export function ended(pauses: readonly Pause[], at: Date): Pause[] {
  return pauses.map((pause) => {
    if (pause.to !== null) return pause;
    const from = dayOf(pause.from);
    if (localDate(at) >= from) return { ...pause, to: at.toISOString() };
    throw new RuleBroken(
      'pause-end-before-start',
      {
        vi: `Ngày kết thúc ở trước ngày bắt đầu (${from}). Kiểm tra lại ngày.`,
        en: `The end lies before the beginning (${from}). Check the date.`,
      },
      { from },
    );
  });
}

const dayOf = (instant: string): string => localDate(new Date(instant));
