import { written, type Day } from '@cau-noi/calendar';
import type { Text } from '@cau-noi/vocabulary';
import { withProposal, type Proposal, type WorkingCalendar } from '../calendars/calendar.js';
import { ruleById } from '../law/rules.js';
import type { Derivation } from './derivation.js';
import { derivePeriod } from './derive-period.js';
import { readingText } from './reading-texts.js';
import type { ReadingResult } from './reading.js';

/** Why a date is not certain, with the day it would be then; `due` null where it is unknown. */
export type Doubt = {
  code: 'other-reading' | 'calendar-proposal' | 'calendar-missing' | 'pause-without-basis' | 'text-not-read';
  due: Day | null;
  article: string;
  proposal?: string;
} & Text;

/** Everything about a derivation that is not certain. */
export const doubtsOf = (derivation: Derivation, calendar: WorkingCalendar): Doubt[] => [
  ...lawDoubts(derivation),
  ...calendarDoubts(derivation, calendar, (changed) =>
    derivePeriod(derivation.choice, derivation.start, derivation.course, changed, derivation.known),
  ),
];

/** Other readings of the law that end on another day, and what could not be read or is not known. */
const lawDoubts = ({ due, readings, choice: { rule, version }, known, weekendsOnly }: Derivation): Doubt[] => [
  ...readings.filter((reading) => reading.due !== due).map(readingDoubt),
  ...(rule.window !== undefined && known.receivedOn === undefined ? [effectDoubt(rule.window)] : []),
  ...(version.confidence === 'C' || version.confidence === 'D' ? [unreadDoubt(version.article)] : []),
  ...(weekendsOnly ? [missingCalendar] : []),
];

const readingDoubt = (reading: ReadingResult): Doubt => ({
  code: reading.kind === 'pause-without-basis' ? reading.kind : 'other-reading',
  due: reading.due,
  article: reading.article,
  ...readingText(reading),
});

const effectDoubt = (window: string): Doubt => ({
  code: 'other-reading',
  due: null,
  article: `${ruleById(window)?.versions.at(-1)?.article ?? window}`,
  vi: 'Thời hạn khiếu nại tiếp tính từ ngày nhận quyết định: nếu nhận sau ngày ban hành, quyết định có thể có hiệu lực muộn hơn.',
  en: 'The window for the next complaint runs from receipt of the decision: received later than issued, it may take effect later.',
});

const unreadDoubt = (article: string): Doubt => ({
  code: 'text-not-read',
  due: null,
  article,
  vi: 'Chưa đọc được toàn văn của văn bản này, hoặc còn chỗ chưa rõ: kiểm tra lại trước khi dựa vào.',
  en: 'The text of this rule was not read in full, or is not clear: check it before relying on the date.',
});

const missingCalendar: Doubt = {
  code: 'calendar-missing',
  due: null,
  article: 'BLLĐ 2019 Đ.112(3)',
  vi: 'Chưa có lịch làm việc chính thức cho toàn bộ thời gian này: ở đó chỉ trừ thứ Bảy, Chủ nhật và các ngày lễ cố định của luật; chưa biết ngày nghỉ Tết, Giỗ Tổ, ngày liền kề 2/9.',
  en: 'There is no official calendar for part of this time: only weekends and the fixed holidays of the law were left out there; Tết, Giỗ Tổ and the day beside 2/9 are not known.',
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
