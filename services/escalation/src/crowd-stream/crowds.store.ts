import { columnsOf, insertOf, upsertOf, type Tx } from '@cau-noi/messaging';
import { CrowdDayRow, CrowdLevelRow, CrowdRow } from './crowds.table.js';
import type { Retold } from './told-crowd.js';

/** The crowds that were told under these numbers, and those whose oldest petition has left by then. */
export const toldUnder = (tx: Tx, numbers: readonly number[], until: Date): Promise<CrowdRow[]> =>
  tx.prepared<CrowdRow>('crowds-told', told, [numbers, until]);

const told = `
  SELECT ${columnsOf(CrowdRow)} FROM crowds WHERE ended_at IS NULL AND number = ANY($1::integer[])
  UNION SELECT ${columnsOf(CrowdRow)} FROM crowds WHERE falls_at <= $2`;

/** The last serial number of each of these years; called by whoever holds the stream. */
export async function lastSerials(tx: Tx, years: readonly number[]): Promise<Map<number, number>> {
  const rows = await tx.query<{ year: number; last: number }>(
    'SELECT year, max(serial) AS last FROM crowds WHERE year = ANY($1::integer[]) GROUP BY year',
    [years],
  );
  return new Map(rows.map(({ year, last }) => [year, last]));
}

/** When time alone may next change a crowd that has a level, or one that had; null: never. */
export async function nextFall(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(
    'SELECT min(falls_at) AS at FROM crowds WHERE falls_at IS NOT NULL',
  );
  return row?.at ?? null;
}

/** Writes crowds as they are now, and adds to their history. */
export async function saveCrowds(tx: Tx, { crowds, levels, days }: Retold): Promise<void> {
  if (crowds.length > 0) await tx.query(upsertCrowds, [JSON.stringify(crowds)]);
  if (levels.length > 0) await tx.query(insertLevels, [JSON.stringify(levels)]);
  if (days.length > 0) await tx.query(upsertDays, [JSON.stringify(days)]);
}

const upsertCrowds = upsertOf(CrowdRow, { key: ['crowdId'] });
const insertLevels = insertOf(CrowdLevelRow, { without: ['changeId'] });
const upsertDays = upsertOf(CrowdDayRow, { key: ['crowdId', 'day'] });
