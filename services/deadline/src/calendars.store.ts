import type { Tx } from '@cau-noi/messaging';
import type { CalendarVersion, CalendarYear } from './domain/calendar.js';

/** Any number; the same in every replica. */
const calendarLock = 42_0001;

/** The newest version of every year. No calendar changes until the end of the transaction. */
export async function currentCalendars(tx: Tx): Promise<CalendarYear[]> {
  await tx.query('SELECT pg_advisory_xact_lock_shared($1)', [calendarLock]);
  return tx.query<CalendarYear>(
    'SELECT DISTINCT ON (year) year, version, days FROM calendars ORDER BY year, version DESC',
  );
}

/** These versions, for a result that was derived under them. */
export const calendarsAt = (tx: Tx, versions: readonly CalendarVersion[]): Promise<CalendarYear[]> =>
  tx.query<CalendarYear>(
    `SELECT year, version, days FROM calendars
     WHERE (year, version) IN (SELECT year, version FROM jsonb_to_recordset($1::jsonb) AS v(year int, version int))`,
    [JSON.stringify(versions)],
  );

/** Keeps new versions, alone: who derives meanwhile waits and sees them. Answers the years whose newest version is new. */
export async function keepCalendars(tx: Tx, calendars: readonly CalendarYear[]): Promise<number[]> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [calendarLock]);
  const kept = await tx.query<{ year: number; isNewest: boolean }>(
    `INSERT INTO calendars (year, version, days)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS c(year int, version int, days jsonb)
     ON CONFLICT DO NOTHING
     RETURNING year, version >= ALL (SELECT before.version FROM calendars before WHERE before.year = calendars.year) AS "isNewest"`,
    [JSON.stringify(calendars)],
  );
  return [...new Set(kept.filter(({ isNewest }) => isNewest).map(({ year }) => year))];
}
