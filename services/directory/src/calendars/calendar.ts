import { isWeekend, officialYears } from '@cau-noi/calendar';
import type { NewEvent, Payload } from '@cau-noi/events';
import { RuleBroken } from '@cau-noi/rules';

type Told = Payload<'directory.calendar-changed.v1'>;
type By = NonNullable<Told['by']>;

/** The civil-service calendar of one year: the days that differ from an ordinary week, and the rows that others replaced. */
export type Calendar = Omit<Told, 'by' | 'former'> & { former: Told['days'] };
/** A day that differs from an ordinary week, and where that is written. */
export type CalendarDay = Calendar['days'][number];

/** The calendars known when this version was built, each as the first version of its year. */
export const officialCalendars: readonly Calendar[] = officialYears.map((year) => ({ ...year, former: [] }));

/** A year of which nothing is known yet. */
export const emptyCalendar = (year: number): Calendar => ({ year, version: 0, days: [], former: [] });

/** A notice or decision: what is written in it, and the day from which it was known. */
export type Notice = { source: string; knownAt: string };

/** The calendar after an act, and the events to publish. */
export type Decision = { next: Calendar; events: NewEvent[] };

/**
 * Enters days of a year, official or proposed, or takes them back; a row about the same date and proposal is replaced.
 * Codes: `date-outside-year`, `day-named-twice`, `known-in-future`, `weekday-worked-anyway`, `weekend-off-anyway`,
 * `proposal-missing`, `proposal-decided`, `day-unknown`, `calendar-too-large`.
 */
export function enterDays(calendar: Calendar, rows: readonly CalendarDay[], act: { by: By; today: string }): Decision {
  const keys = rows.map(keyOf);
  for (const row of rows) checkRow(calendar, row, act.today);
  if (new Set(keys).size < keys.length) {
    throw refuse(
      'day-named-twice',
      'Một ngày được nêu hai lần. Bỏ bớt một dòng.',
      'A day is named twice. Leave one out.',
    );
  }
  return replaced(calendar, rows, act.by);
}

function checkRow(calendar: Calendar, row: CalendarDay, today: string): void {
  const { date, kind, status, knownAt, proposal } = row;
  if (date.slice(0, 4) !== String(calendar.year)) {
    throw refuse(
      'date-outside-year',
      'Có ngày không thuộc năm của lịch này. Nhập vào lịch của năm đó.',
      'A day lies outside the year of this calendar. Enter it in the calendar of its year.',
    );
  }
  if (knownAt > today) {
    throw refuse(
      'known-in-future',
      'Ngày công bố ở sau hôm nay. Sửa lại.',
      'The day it was known lies after today. Correct it.',
    );
  }
  if (kind === 'swap-work' && !isWeekend(date)) {
    throw refuse(
      'weekday-worked-anyway',
      'Ngày làm bù phải là thứ Bảy hoặc Chủ nhật. Kiểm tra lại ngày.',
      'A day worked in exchange is a Saturday or Sunday. Check the date.',
    );
  }
  if ((kind === 'swap-off' || kind === 'compensatory') && isWeekend(date)) {
    throw refuse(
      'weekend-off-anyway',
      'Ngày nghỉ hoán đổi, nghỉ bù phải là ngày trong tuần. Kiểm tra lại ngày.',
      'A day off in exchange or compensation is a weekday. Check the date.',
    );
  }
  if (status === 'proposed' && !proposal) {
    throw refuse(
      'proposal-missing',
      'Ngày chưa quyết định phải thuộc một đề xuất. Đặt mã cho đề xuất.',
      'A day that is not decided belongs to a proposal. Give the proposal a code.',
    );
  }
  const isDecided = calendar.days.some((day) => day.proposal === proposal && day.status !== 'proposed');
  if (status === 'proposed' && isDecided) throw decided();
  if (status === 'withdrawn' && !calendar.days.some((day) => keyOf(day) === keyOf(row))) {
    throw refuse(
      'day-unknown',
      'Lịch không có ngày này để rút. Kiểm tra lại.',
      'The calendar has no such day to take back. Check the date and the proposal.',
    );
  }
}

/**
 * Decides on a proposal as a whole, in every year it has days in. Confirming one takes back those that exclude it. A
 * decision that is already in force changes nothing. Codes: `proposal-unknown`, `proposal-decided` (confirmed after it
 * was withdrawn), `calendar-too-large`.
 */
export function decide(
  calendars: readonly Calendar[],
  code: string,
  status: 'official' | 'withdrawn',
  { by, ...notice }: Notice & { by: By },
): Decision[] {
  const all = calendars.flatMap(({ days }) => days);
  const own = all.filter(({ proposal }) => proposal === code);
  if (own.length === 0) {
    throw refuse(
      'proposal-unknown',
      'Không có đề xuất này trong lịch. Kiểm tra lại mã đề xuất.',
      'The calendars have no such proposal. Check its code.',
    );
  }
  if (status === 'official' && own.some((day) => day.status === 'withdrawn')) throw decided();
  const excluded = status === 'official' ? excludedBy(all, code) : new Set<string>();
  return calendars.flatMap((calendar) => {
    const rows = calendar.days.flatMap((day): CalendarDay[] => {
      if (day.proposal === code && day.status !== status) return [{ ...day, ...notice, status }];
      const falls = day.proposal !== undefined && excluded.has(day.proposal) && day.status === 'proposed';
      return falls ? [{ ...day, ...notice, status: 'withdrawn' }] : [];
    });
    return rows.length > 0 ? [replaced(calendar, rows, by)] : [];
  });
}

/** Proposals that exclude a proposal or are excluded by it. */
const excludedBy = (days: readonly CalendarDay[], code: string): Set<string> =>
  new Set(
    days.flatMap(({ proposal, excludes = [] }) =>
      proposal === code ? excludes : proposal !== undefined && excludes.includes(code) ? [proposal] : [],
    ),
  );

/** The next version: rows take the place of those about the same day and proposal. Nothing new is no new version. */
function replaced(calendar: Calendar, rows: readonly CalendarDay[], by: By): Decision {
  const fresh = rows.filter((row) => !calendar.days.some((day) => isSame(day, row)));
  if (fresh.length === 0) return { next: calendar, events: [] };
  const keys = new Set(fresh.map(keyOf));
  const next: Calendar = {
    ...calendar,
    version: calendar.version + 1,
    days: [...calendar.days.filter((day) => !keys.has(keyOf(day))), ...fresh].sort((a, b) =>
      keyOf(a) < keyOf(b) ? -1 : 1,
    ),
    former: [...calendar.former, ...calendar.days.filter((day) => keys.has(keyOf(day)))],
  };
  const event = calendarChanged(next, by);
  if (bytesOf(event) > mostBytes) throw tooLarge(calendar.year);
  return { next, events: [event] };
}

/** All of a year travels in one event, and a broker takes 1 MiB: room for some thousand rows with their notices. */
const mostBytes = 800_000;
const bytesOf = ({ data }: NewEvent): number => new TextEncoder().encode(JSON.stringify(data)).length;

/** The full calendar of a year, as other services learn of it. */
export const calendarChanged = ({ former, ...calendar }: Calendar, by?: By): NewEvent => ({
  type: 'directory.calendar-changed.v1',
  subject: `calendar-${calendar.year}`,
  data: { ...calendar, ...(former.length > 0 && { former }), ...(by && { by }) },
});

const keyOf = ({ date, proposal = '' }: CalendarDay): string => `${date} ${proposal}`;

const isSame = (a: CalendarDay, b: CalendarDay): boolean =>
  keyOf(a) === keyOf(b) &&
  a.kind === b.kind &&
  a.status === b.status &&
  a.source === b.source &&
  a.knownAt === b.knownAt &&
  (a.excludes ?? []).join() === (b.excludes ?? []).join();

const refuse = (code: string, vi: string, en: string): RuleBroken => new RuleBroken(code, { vi, en });

const decided = (): RuleBroken =>
  refuse(
    'proposal-decided',
    'Đề xuất này đã có quyết định. Nhập các ngày như thông báo mới.',
    'This proposal was decided on already. Enter the days as a new notice.',
  );

const tooLarge = (year: number): RuleBroken =>
  new RuleBroken(
    'calendar-too-large',
    {
      vi: `Lịch năm ${year} và các dòng đã thay thế trở nên quá lớn để chuyển đi. Nhập ít ngày hơn trong một lần, ghi căn cứ ngắn gọn.`,
      en: `The calendar of ${year} with the rows it replaced would become too large to be passed on. Enter fewer days at once, and name the notice briefly.`,
    },
    { year },
  );
