import type { Tx } from '@cau-noi/messaging';
import { unitIn, type Fact } from './facts.js';

export type FactOfCase = { caseId: string; fact: Fact };

/**
 * Stores the facts and locks their cases until the end of the transaction. Returns every fact known of each case, so that
 * what two replicas take in at once for one case is derived one after the other.
 */
export async function keepFacts(tx: Tx, fresh: readonly FactOfCase[]): Promise<Map<string, Fact[]>> {
  const known = await lockCases(tx, fresh);
  await tx.prepared(
    'keep-facts',
    `INSERT INTO case_facts (event_id, case_id, type, at, data, document)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, "caseId" uuid, type text, at timestamptz, data jsonb, document jsonb)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(fresh.map(({ caseId, fact }) => ({ ...fact, caseId })))],
  );
  const facts = new Map<string, Fact[]>();
  for (const { caseId, fact } of [...fresh, ...(await loadFacts(tx, known))]) {
    facts.set(caseId, [...(facts.get(caseId) ?? []), fact]);
  }
  return facts;
}

/** Returns the cases that had facts before. Locks in the order of the ids, so that replicas do not deadlock. */
async function lockCases(tx: Tx, fresh: readonly FactOfCase[]): Promise<string[]> {
  const cases = new Map<string, { unitId: string | null; facts: number }>();
  for (const { caseId, fact } of fresh) {
    const { unitId, facts } = cases.get(caseId) ?? { unitId: null, facts: 0 };
    cases.set(caseId, { unitId: unitIn(fact) ?? unitId, facts: facts + 1 });
  }
  const rows = await tx.prepared<{ caseId: string; facts: number }>(
    'lock-cases',
    `INSERT INTO cases (case_id, unit_id, facts)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS c("caseId" uuid, "unitId" uuid, facts int) ORDER BY 1
     ON CONFLICT (case_id) DO UPDATE
       SET unit_id = coalesce(cases.unit_id, excluded.unit_id), facts = cases.facts + excluded.facts
     RETURNING case_id AS "caseId", facts`,
    [JSON.stringify([...cases].map(([caseId, row]) => ({ caseId, ...row })))],
  );
  return rows.filter(({ caseId, facts }) => facts > (cases.get(caseId)?.facts ?? 0)).map(({ caseId }) => caseId);
}

/** The facts of these cases, in no particular order. */
export async function loadFacts(tx: Tx, caseIds: readonly string[]): Promise<FactOfCase[]> {
  if (caseIds.length === 0) return [];
  const rows = await tx.prepared<Fact & { caseId: string }>(
    'facts-of-cases',
    'SELECT event_id AS id, case_id AS "caseId", type, at, data, document FROM case_facts WHERE case_id = ANY($1::uuid[])',
    [caseIds],
  );
  return rows.map(({ caseId, ...fact }) => ({ caseId, fact }));
}

/** The unit a case is registered at, or a month belongs to; undefined while nothing is known but facts that arrived before its registration. */
export async function unitOfCase(tx: Tx, caseId: string): Promise<string | undefined> {
  const [row] = await tx.query<{ unitId: string | null }>('SELECT unit_id AS "unitId" FROM cases WHERE case_id = $1', [
    caseId,
  ]);
  return row?.unitId ?? undefined;
}
