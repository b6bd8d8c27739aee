import { workingCalendar, type CalendarDay, type WorkingCalendar } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import type { DataSource } from 'typeorm';

/** Cache of what was read last, by database; a version of a year never changes. */
const kept = new WeakMap<DataSource, { versions: string; calendar: WorkingCalendar }>();

/** Which days are worked, of all years known. The days are read only when there are other versions than the last time. */
export async function workingCalendarOf(tx: Tx): Promise<WorkingCalendar> {
  const [row] = await tx.prepared<{ versions: string }>('day-versions', versions);
  const known = kept.get(tx.manager.dataSource);
  if (row && known?.versions === row.versions) return known.calendar;
  const years = await tx.prepared<{ days: CalendarDay[] }>('days', 'SELECT days FROM org_days');
  const calendar = workingCalendar(years.flatMap(({ days }) => days));
  if (row) kept.set(tx.manager.dataSource, { versions: row.versions, calendar });
  return calendar;
}

const versions = "SELECT coalesce(string_agg(year || ' ' || version, ',' ORDER BY year), '') AS versions FROM org_days";
