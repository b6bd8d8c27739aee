import { dayOf } from '@cau-noi/calendar';
import type { Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';

/** Keeps who stands above a unit: the unit one level up, and the Party committee beside it. The newest version wins. */
export async function keepLines(tx: Tx, unit: Payload<'directory.unit-changed.v1'>): Promise<void> {
  const parents = unit.lines.map(({ parentId, from, to }) => ({ id: parentId, from, to }));
  const committees = unit.committees.map(({ committeeId, from, to }) => ({ id: committeeId, from, to }));
  await tx.query(
    `INSERT INTO reporting_lines AS r (unit_id, version, above) VALUES ($1, $2, $3)
     ON CONFLICT (unit_id) DO UPDATE SET version = excluded.version, above = excluded.above WHERE r.version < excluded.version`,
    [unit.unitId, unit.version, JSON.stringify([...parents, ...committees].filter(({ id }) => id !== null))],
  );
}

/** Whether a unit stands above one of these on a day, on either line and at any height. */
export async function standsAbove(tx: Tx, upper: string, units: readonly string[], at: Date): Promise<boolean> {
  const [found] = await tx.prepared<{ id: string }>('stands-above', walk, [units, dayOf(at), upper]);
  return found !== undefined;
}

/** UNION, not UNION ALL: a circle in the reporting lines ends the walk. */
const walk = `
  WITH RECURSIVE up (id) AS (
    SELECT unnest($1::uuid[])
    UNION
    SELECT a.id FROM up JOIN reporting_lines r ON r.unit_id = up.id
      CROSS JOIN LATERAL jsonb_to_recordset(r.above) AS a (id uuid, "from" date, "to" date)
     WHERE $2::date BETWEEN a."from" AND coalesce(a."to", 'infinity')
  )
  SELECT id FROM up WHERE id = $3::uuid AND id <> ALL($1::uuid[])`;
