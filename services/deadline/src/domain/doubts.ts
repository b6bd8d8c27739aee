import type { Text } from '@cau-noi/rules';
import { withProposal, type Proposal, type WorkingCalendar } from './calendar.js';
import { type Day, written } from './day.js';
import { derivePeriod, type Derivation } from './derivation.js';
import type { Pause } from './pauses.js';
import { readingText, type ReadingResult } from './readings.js';

/** Why a date is not certain, with the day it would be then; `due` null where nobody can say. */
export type Doubt = {
  code: 'other-reading' | 'calendar-proposal' | 'calendar-missing' | 'pause-without-basis';
  due: Day | null;
  article: string;
  proposal?: string;
} & Text;

/** Everything about a derivation that is not certain. */
export const doubtsOf = (derivation: Derivation, calendar: WorkingCalendar): Doubt[] => [
  ...lawDoubts(derivation),
  ...calendarDoubts(derivation, calendar, (changed) =>
    derivePeriod(derivation.choice, derivation.start, derivation.course, changed),
  ),
];

/** Other readings of the law that end on another day, and pauses the law of their time did not know. */
function lawDoubts({ due, readings, run, choice, weekendsOnly }: Derivation): Doubt[] {
  const other = readings.filter((reading) => reading.due !== due).map(readingDoubt);
  const { pauses } = choice.rule;
  const isKnown = ({ from, ground }: Pause): boolean =>
    pauses.some((each) => each.ground === ground && each.from <= from);
  const groundless = run.pauses.find((pause) => !isKnown(pause));
  const unfounded: Doubt[] = groundless
    ? [
        {
          code: 'pause-without-basis',
          due: null,
          article: pauses.find(({ ground }) => ground === groundless.ground)?.article ?? choice.version.article,
          vi: `Khi tạm dừng ngày ${written(groundless.from)}, luật không có căn cứ tạm dừng thời hạn này.`,
          en: `On ${groundless.from} the law knew no ground to suspend this period.`,
        },
      ]
    : [];
  return [...other, ...unfounded, ...(weekendsOnly ? [missingCalendar] : [])];
}

const readingDoubt = (reading: ReadingResult): Doubt => ({
  code: 'other-reading',
  due: reading.due,
  article: reading.article,
  ...readingText(reading),
});

const missingCalendar: Doubt = {
  code: 'calendar-missing',
  due: null,
  article: 'BLLĐ 2019 Đ.112(3)',
  vi: 'Chưa có lịch làm việc chính thức cho toàn bộ thời gian này: ở đó chỉ trừ thứ Bảy, Chủ nhật.',
  en: 'There is no official calendar for part of this time: only weekends were left out there.',
};

/** Proposals that would move the due date; each by itself and as a whole. */
function calendarDoubts(
  derivation: Derivation,
  calendar: WorkingCalendar,
  again: (changed: WorkingCalendar) => Derivation,
): Doubt[] {
  return calendar.proposals
    .filter((proposal) => touches(derivation, proposal))
    .flatMap((proposal) => {
      const { due } = again(withProposal(calendar, proposal));
      return due === derivation.due ? [] : [proposalDoubt(proposal, due, derivation.choice.version.article)];
    });
}

/** A day after the end, or before the start, cannot move it. */
function touches({ start, due }: Derivation, { first, last }: Proposal): boolean {
  if (due === null) return false;
  return start <= due ? start <= last && first <= due : due <= last && first <= start;
}

const proposalDoubt = ({ code, source }: Proposal, due: Day | null, article: string): Doubt => ({
  code: 'calendar-proposal',
  due,
  article,
  proposal: code,
  vi: `Lịch chưa chính thức (${source}): nếu được quyết định, hạn là ${due === null ? 'chưa xác định' : written(due)}.`,
  en: `Calendar not decided (${code}): if it takes effect, due ${due ?? 'not known'}.`,
});
