import type { Tx } from '@cau-noi/messaging';
import type { DataSource } from 'typeorm';
import type { CalendarVersion, CalendarYear } from './calendar.js';

/** Any number; the same in every replica. */
const calendarLock = 42_0001;

/** The rows read last, by database; a version of a year never changes. */
const kept = new WeakMap<DataSource, { versions: string; calendars: CalendarYear[] }>();

/**
 * The newest version of every year. No calendar changes until the end of the transaction. The days are read only when
 * there are other versions than the last time.
 */
export async function currentCalendars(tx: Tx): Promise<CalendarYear[]> {
  const [, newest] = await Promise.all([
    tx.prepared('share-calendars', 'SELECT pg_advisory_xact_lock_shared($1)', [calendarLock]),
    tx.prepared<CalendarVersion>('calendar-versions', `SELECT DISTINCT ON (year) year, version ${newestFirst}`),
  ]);
  const versions = newest.map(({ year, version }) => `${year} ${version}`).join(', ');
  const known = kept.get(tx.manager.dataSource);
  if (known?.versions === versions) return known.calendars;
  const calendars = await tx.prepared<CalendarYear>(
    'current-calendars',
    `SELECT DISTINCT ON (year) year, version, days, former ${newestFirst}`,
  );
  kept.set(tx.manager.dataSource, { versions, calendars });
  return calendars;
}

const newestFirst = 'FROM calendars ORDER BY year, version DESC';

/** These versions, for a result that was derived under them. */
export const calendarsAt = (tx: Tx, versions: readonly CalendarVersion[]): Promise<CalendarYear[]> =>
  tx.query<CalendarYear>(
    `SELECT year, version, days, former FROM calendars
     WHERE (year, version) IN (SELECT year, version FROM jsonb_to_recordset($1::jsonb) AS v(year int, version int))`,
    [JSON.stringify(versions)],
  );

/** Blocks derivations until the end of the transaction: they wait, and then see what it wrote. */
export async function stopDerivations(tx: Tx): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [calendarLock]);
}

/** Stores a new version. Returns the newest one of its year before it, or `late` when a newer one is stored already. */
export async function keepCalendar(tx: Tx, calendar: CalendarYear): Promise<CalendarYear | 'late' | undefined> {
  const { year, version, days, former = [] } = calendar;
  const [before] = await tx.query<CalendarYear>(
    'SELECT year, version, days, former FROM calendars WHERE year = $1 ORDER BY version DESC LIMIT 1',
    [year],
  );
  await tx.query('INSERT INTO calendars (year, version, days, former) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [
    year,
    version,
    JSON.stringify(days),
    JSON.stringify(former),
  ]);
  return before && before.version >= version ? 'late' : before;
}
