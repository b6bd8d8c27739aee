import type { Tx } from '@cau-noi/messaging';
import type { Calendar, CalendarDay } from './calendar.js';
import { CalendarDayRow, CalendarRow } from './calendars.table.js';

const row = `jsonb_strip_nulls(jsonb_build_object('date', date, 'kind', kind, 'status', status, 'source', source,
  'knownAt', known_at, 'proposal', nullif(proposal, ''), 'excludes', excludes))`;
const rows = (which: string, order: string) =>
  `coalesce((SELECT jsonb_agg(${row} ORDER BY ${order}) FROM calendar_days d WHERE d.year = c.year AND ${which}), '[]')`;
const columns = `year, version, ${rows('NOT replaced', 'date, proposal')} AS days, ${rows('replaced', 'seq')} AS former`;

/** The calendar of a year; undefined where there is none. */
export async function loadCalendar(tx: Tx, year: number): Promise<Calendar | undefined> {
  const [calendar] = await tx.query<Calendar>(`SELECT ${columns} FROM calendars c WHERE year = $1 AND version > 0`, [
    year,
  ]);
  return calendar;
}

/** All calendars, or that of one year, locked until the end of the transaction; the year gets its row if it has none. */
export async function lockCalendars(tx: Tx, year?: number): Promise<Calendar[]> {
  if (year !== undefined) {
    await tx.query('INSERT INTO calendars (year, version) VALUES ($1, 0) ON CONFLICT DO NOTHING', [year]);
  }
  await tx.query('SELECT year FROM calendars WHERE $1::int IS NULL OR year = $1 ORDER BY year FOR UPDATE', [
    year ?? null,
  ]);
  return tx.query<Calendar>(`SELECT ${columns} FROM calendars c WHERE $1::int IS NULL OR year = $1 ORDER BY year`, [
    year ?? null,
  ]);
}

/** Of these calendars those whose year had no row; each has one now. */
export async function calendarYears(tx: Tx, calendars: readonly Calendar[]): Promise<Calendar[]> {
  const fresh = await tx.query<{ year: number }>(
    'INSERT INTO calendars (year, version) SELECT unnest($1::int[]), 0 ON CONFLICT DO NOTHING RETURNING year',
    [calendars.map(({ year }) => year)],
  );
  return calendars.filter(({ year }) => fresh.some((each) => each.year === year));
}

/** Writes a calendar as it is now, with all its rows. */
export async function saveCalendar(tx: Tx, { year, version, days, former }: Calendar): Promise<void> {
  await (await tx.table(CalendarRow)).update({ year }, { version });
  const kept = await tx.table(CalendarDayRow);
  await kept.delete({ year });
  const asRow = (replaced: boolean) => (day: CalendarDay) => ({ proposal: '', ...day, year, replaced });
  const rows = [...former.map(asRow(true)), ...days.map(asRow(false))];
  if (rows.length > 0) await kept.insert(rows);
}
