import type { Tx } from '@cau-noi/messaging';

/** Keeps that a unit is a Party committee; true when that is new. State units need no row. */
export async function keepCommittee(tx: Tx, unitId: string): Promise<boolean> {
  const rows = await tx.query('INSERT INTO committees (unit_id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING unit_id', [
    unitId,
  ]);
  return rows.length > 0;
}

/** Which of these units are Party committees. */
export async function committeesAmong(tx: Tx, unitIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (unitIds.length === 0) return new Set();
  const rows = await tx.prepared<{ unitId: string }>(
    'committees-among',
    'SELECT unit_id AS "unitId" FROM committees WHERE unit_id = ANY($1::uuid[])',
    [unitIds],
  );
  return new Set(rows.map(({ unitId }) => unitId));
}
