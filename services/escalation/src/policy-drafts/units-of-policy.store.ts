import type { Day } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { unitsAbove, unitsBelow } from '@cau-noi/organisation';

/** The units a policy is for that exist on a day: one and all below it on its own line, or (null) all. */
export async function unitsOfPolicy(tx: Tx, unitId: string | null, day: Day): Promise<string[]> {
  const reach = unitId === null ? null : [unitId, ...(await unitsBelow(tx, unitId, day, { line: 'both' }))];
  const rows = await tx.query<{ unitId: string }>(
    `SELECT unit_id AS "unitId" FROM org_units
      WHERE $1::date BETWEEN valid_from AND coalesce(valid_to, 'infinity') AND ($2::uuid[] IS NULL OR unit_id = ANY($2))
      ORDER BY unit_id`,
    [day, reach],
  );
  return rows.map((row) => row.unitId);
}

/** Whether a unit and those below it are all that a policy is for: its unit is one of them, or it is the top of its line. */
export async function covers(tx: Tx, ownUnitId: string, policyUnitId: string | null, day: Day): Promise<boolean> {
  if (policyUnitId === null) return (await unitsAbove(tx, [ownUnitId], day, { line: 'state' })).size === 0;
  if (policyUnitId === ownUnitId) return true;
  return (await unitsAbove(tx, [policyUnitId], day, { line: 'both' })).has(ownUnitId);
}
