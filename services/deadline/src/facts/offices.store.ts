import type { Tx } from '@cau-noi/messaging';
import { registeringUnit, type Fact } from './facts.js';
import { isCentralLevel, stateOffice, type Office } from './office.js';

/** Stores that a unit is a Party committee, and of which level; true when that is new. State units need no row. */
export async function keepCommittee(tx: Tx, unitId: string, level: string): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO committees AS c (unit_id, level) VALUES ($1, $2)
     ON CONFLICT (unit_id) DO UPDATE SET level = excluded.level WHERE c.level IS DISTINCT FROM excluded.level
     RETURNING unit_id`,
    [unitId, level],
  );
  return rows.length > 0;
}

/**
 * By whose rules cases with these facts are kept: those of the Party's level of the unit that registered each, or the
 * State's. One statement for all of them, none where no unit is known.
 */
export async function officesOf(
  tx: Tx,
  cases: readonly (readonly Fact[])[],
): Promise<(facts: readonly Fact[]) => Office> {
  const unitIds = [...new Set(cases.flatMap((facts) => registeringUnit(facts) ?? []))];
  const committees = await committeesAmong(tx, unitIds);
  return (facts) => committees.get(registeringUnit(facts) ?? '') ?? stateOffice;
}

async function committeesAmong(tx: Tx, unitIds: readonly string[]): Promise<ReadonlyMap<string, Office>> {
  if (unitIds.length === 0) return new Map();
  const rows = await tx.prepared<{ unitId: string; level: string | null }>(
    'offices-of',
    'SELECT unit_id AS "unitId", level FROM committees WHERE unit_id = ANY($1::uuid[])',
    [unitIds],
  );
  return new Map(rows.map(({ unitId, level }) => [unitId, { isParty: true, isCentral: isCentralLevel(level) }]));
}
