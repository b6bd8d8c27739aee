import { dayOf, instantOf, isDay, minuteOf } from '@cau-noi/calendar';

/** Shown in place of what is no date: a page never fails over one. */
const none = { year: '–', month: '–', day: '–', hour: '–', minute: '–' };

/** Everything people read is in the office's time, whatever the PC's clock. */
function partsOf(instant: string | Date): typeof none {
  const at = typeof instant === 'string' ? new Date(instant) : instant;
  if (Number.isNaN(at.getTime())) return none;
  const [year = '', month = '', day = ''] = dayOf(at).split('-');
  return { year, month, day, hour: two(Math.floor(minuteOf(at) / 60)), minute: two(minuteOf(at) % 60) };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `25/11/2026` of an instant or of a day `YYYY-MM-DD`. */
export function formatDate(value: string | null | undefined): string {
  if (!value) return '–';
  if (/^\d{4}$/.test(value)) return value; // a year of birth
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.split('-').reverse().join('/');
  const { day, month, year } = partsOf(value);
  return `${day}/${month}/${year}`;
}

/** `12/2026` of a month `YYYY-MM`. */
export const formatMonth = (month: string): string => month.split('-').reverse().join('/');

/** `25/11`, where the year is plain from what is around it. */
export const formatDayMonth = (value: string | null | undefined): string => formatDate(value).slice(0, 5);

/** `09:05`. */
export function formatTime(instant: string | Date | null | undefined): string {
  if (!instant) return '–';
  const { hour, minute } = partsOf(instant);
  return `${hour}:${minute}`;
}

/** `25/11/2026 09:05`. */
export const formatDateTime = (instant: string | null | undefined): string =>
  instant ? `${formatDate(instant)} ${formatTime(instant)}` : '–';

/** A sentence of the server, its instants and days as people here read them, whatever the language. */
export const withInstants = (sentence: string): string =>
  sentence
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, (instant) => formatDateTime(instant))
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => formatDate(day));

/** As official papers write it: `ngày 05 tháng 02 năm 2026`; a leading nought for days below 10 and for months 1 and 2. */
export function formatPaperDate(value: string): string {
  const [day = '', month = '', year = ''] = formatDate(value).split('/');
  const shownMonth = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${day} tháng ${shownMonth} năm ${year}`;
}

/** `09 giờ 05 phút`. */
export function formatPaperTime(instant: string): string {
  const [hour, minute] = formatTime(instant).split(':');
  return `${hour} giờ ${minute} phút`;
}

/** More than a day and a time can take: the rest of what was pasted is ignored. */
const longest = 60;

/** Digits, dashes and spaces as any keyboard, phone or document gives them. */
const plain = (text: string): string =>
  text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();

/** A day that somebody typed: `25112026`, `25/11`, `25/11/2026`, `25-11-2026`, `25.11.26`, `2026-11-25`; null when there is no such day. */
export function parseDate(text: string, today: string): string | null {
  const typed = plain(text);
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ?? [];
  if (isoYear !== undefined) return realDay(Number(isoYear), Number(isoMonth), Number(isoDay));
  const glued = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  const spaced = /^(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{4}|\d{2}))?$/.exec(typed);
  const [, day, month, year] = glued ?? spaced ?? [];
  if (day === undefined || month === undefined) return null;
  return realDay(fullYear(year, today), Number(month), Number(day));
}

/** A date of birth as typed: a day, or the year alone as older cards name it. Null when it is neither. */
export function parseBirthDate(text: string, today: string): string | null {
  const [, year] = /^(?:00[/.\-\s]?00[/.\-\s]?)?((?:19|20)\d{2})$/.exec(plain(text)) ?? [];
  return year ?? parseDate(text, today);
}

function fullYear(typed: string | undefined, today: string): number {
  if (typed === undefined) return Number(today.slice(0, 4));
  return typed.length === 2 ? Number(today.slice(0, 2)) * 100 + Number(typed) : Number(typed);
}

/** No paper or person of this office is older. */
const firstYear = 1900;

function realDay(year: number, month: number, day: number): string | null {
  if (!(year >= firstYear && year <= 9_998)) return null;
  const named = `${year}-${two(month)}-${two(day)}`;
  return isDay(named) ? named : null;
}

/** What a day without a time means: its first minute, its last, or nothing that is clear enough. */
export type DayMeans = 'start' | 'end';
const minuteMeant = { start: 0, end: 1_439 } as const;

const withTime =
  /^(.*?)(?:[\s,T]+(\d{1,2}(?::\d{1,2}(?::\d{1,2})?|\s*(?:h|g|giờ)(?:\s*\d{1,2}(?:\s*(?:p|phút))?)?)))?$/is;

/**
 * Returns the instant that somebody typed as day and time, `25/11/2026 09:05`, `25/11 9h`; null when there is none, or
 * when the time is missing and it is unknown what the day means.
 */
export function parseDateTime(text: string, today: string, dayMeans?: DayMeans): string | null {
  const [, dayText = '', timeText] = withTime.exec(plain(text)) ?? [];
  const day = parseDate(dayText, today);
  const minute = timeText === undefined ? dayMeans && minuteMeant[dayMeans] : minuteIn(timeText);
  return day === null || minute === null || minute === undefined ? null : instantOf(day, minute).toISOString();
}

/** The minute of the day; null when there is no such time. */
function minuteIn(text: string): number | null {
  const [hour = '', minute = '0'] = text.match(/\d+/g) ?? [];
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return Number(hour) * 60 + Number(minute);
}

/** Whether a day was typed and only its time is missing: it gets other words than what is no date at all. */
export const lacksTime = (text: string, today: string): boolean => parseDate(text, today) !== null;
