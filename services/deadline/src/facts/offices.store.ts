import type { Tx } from '@cau-noi/messaging';
import { isCentralLevel, stateOffice, type Office } from './office.js';

/** Keeps that a unit is a Party committee, and of which level; true when that is new. State units need no row. */
export async function keepCommittee(tx: Tx, unitId: string, level: string): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO committees AS c (unit_id, level) VALUES ($1, $2)
     ON CONFLICT (unit_id) DO UPDATE SET level = excluded.level WHERE c.level IS DISTINCT FROM excluded.level
     RETURNING unit_id`,
    [unitId, level],
  );
  return rows.length > 0;
}

/** By whose rules each of these units keeps its cases: those of its level of the Party, or the State's. */
export async function officesOf(tx: Tx, unitIds: readonly string[]): Promise<(unitId: string | undefined) => Office> {
  if (unitIds.length === 0) return () => stateOffice;
  const rows = await tx.prepared<{ unitId: string; level: string | null }>(
    'offices-of',
    'SELECT unit_id AS "unitId", level FROM committees WHERE unit_id = ANY($1::uuid[])',
    [unitIds],
  );
  const committees = new Map(
    rows.map(({ unitId, level }) => [unitId, { isParty: true, isCentral: isCentralLevel(level) }]),
  );
  return (unitId = '') => committees.get(unitId) ?? stateOffice;
}
