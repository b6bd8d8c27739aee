import { addDays, isSpecial, isWeekend, isWorkingDay, lawOf, type Day } from '@cau-noi/calendar';
import type { Text } from '@cau-noi/vocabulary';
import { type WorkingCalendar } from '../calendars/calendar.js';
import type { Pause } from '../period/pauses.js';
import type { Derivation } from './derivation.js';

/** Why a day counts, or does not. */
export type LedgerReason =
  'event' | 'counted' | 'worked-in-exchange' | 'weekend' | 'day-off' | 'pause' | 'still-paused' | 'moved' | 'moved-to';

/**
 * One day of a period. `number`: it is the so-many-th that counts, null where it does not; `to`: the last day of a
 * stretch that is alike (a pause); `source`: the notice behind a day off or a day worked in exchange.
 */
export type LedgerDay = { date: Day; to?: Day; number: number | null; reason: LedgerReason; source?: string } & Text;

const words: Record<LedgerReason, Text> = {
  event: { vi: 'ngày xảy ra sự kiện, không tính', en: 'day of the event, not counted' },
  counted: { vi: 'tính', en: 'counted' },
  'worked-in-exchange': { vi: 'ngày làm bù, tính', en: 'worked in exchange, counted' },
  weekend: { vi: 'thứ Bảy, Chủ nhật, không tính', en: 'weekend, not counted' },
  'day-off': { vi: 'ngày nghỉ chính thức, không tính', en: 'official day off, not counted' },
  pause: { vi: 'tạm dừng, không tính', en: 'paused, not counted' },
  'still-paused': { vi: 'đang tạm dừng, chưa có hạn', en: 'still paused, no due date yet' },
  moved: {
    vi: 'đã đủ số ngày nhưng là ngày nghỉ: chuyển ngày',
    en: 'all days are over, but it is a day off: moves on',
  },
  'moved-to': { vi: 'ngày làm việc mà thời hạn chuyển đến', en: 'working day the period moves to' },
};

/** Whether a period is counted by single days; months and hours are not, and of whole months a number is asked. */
const isByDays = ({ run: { length } }: Derivation): boolean =>
  length.unit === 'calendar-days' || length.unit === 'working-days';

/** Every day of a period, from its event to its end, in the order of the days: counted or not, and why. */
export function ledgerOf(derivation: Derivation, calendar: WorkingCalendar): LedgerDay[] {
  if (!isByDays(derivation)) return [];
  const { start, run } = derivation;
  const step = run.length.direction === 'before' ? -1 : 1;
  const days: LedgerDay[] = [row({ date: start, number: null, reason: 'event' }, calendar)];
  let counted = 0;
  for (let day = addDays(start, step); isWithin(day, run.due, step); day = addDays(day, step)) {
    const pause = run.pauses.find(({ from, to }) => from <= day && (to === null || day < to));
    if (pause) {
      days.push(pauseRow(pause, day));
      if (pause.to === null) return days;
      day = addDays(pause.to, -1);
      continue;
    }
    const reason = reasonOf(day, counted, derivation, calendar);
    const isCounted = reason === 'counted' || reason === 'worked-in-exchange';
    if (isCounted) counted += 1;
    days.push(row({ date: day, number: isCounted ? counted : null, reason }, calendar));
  }
  return step === 1 ? days : days.reverse();
}

const isWithin = (day: Day, due: Day | null, step: 1 | -1): boolean =>
  due === null || (step === 1 ? day <= due : day >= due);

function reasonOf(day: Day, counted: number, { run }: Derivation, calendar: WorkingCalendar): LedgerReason {
  const isWorked = isWorkingDay(calendar, day);
  if (counted >= run.length.count) return isWorked ? 'moved-to' : 'moved';
  if (run.length.unit === 'calendar-days') return 'counted';
  if (isWorked) return isSpecial(calendar, day) ? 'worked-in-exchange' : 'counted';
  return isWeekend(day) ? 'weekend' : 'day-off';
}

const pauseRow = ({ to }: Pause, from: Day): LedgerDay => {
  const reason = to === null ? 'still-paused' : 'pause';
  return { date: from, ...(to !== null && { to: addDays(to, -1) }), number: null, reason, ...words[reason] };
};

function row(day: Pick<LedgerDay, 'date' | 'number' | 'reason'>, calendar: WorkingCalendar): LedgerDay {
  const isPlain = day.reason === 'counted' || day.reason === 'event';
  const source = isPlain ? undefined : (calendar.notices.get(day.date)?.source ?? lawOf(calendar, day.date));
  return { ...day, ...(source && { source }), ...words[day.reason] };
}

/** A day that is another than the week has it, and the notice, or the law itself (`by-law`), that made it so. */
export type Notice = { date: Day; kind: string; source: string; knownAt: Day | null };

/** The notices a result rests on: of days off that were left out, and of days worked in exchange that counted. */
export function noticesOf({ run }: Derivation, calendar: WorkingCalendar): Notice[] {
  return [...run.daysOff, ...run.worked].sort().flatMap((date): Notice[] => {
    const notice = calendar.notices.get(date);
    if (notice) return [{ date, kind: notice.kind, source: notice.source, knownAt: notice.knownAt }];
    const source = lawOf(calendar, date);
    return source === undefined ? [] : [{ date, kind: 'by-law', source, knownAt: null }];
  });
}
