import { columnsOf, type Tx } from '@cau-noi/messaging';
import { type CrowdCaseRow, CrowdPetitionRow, type MatterRow } from '../crowd-stream/stream.table.js';

/** The petitions of a case by its number, in these units alone; the oldest first. */
export const petitionsOfNumber = (tx: Tx, caseNumber: string, units: readonly string[]): Promise<CrowdPetitionRow[]> =>
  tx.query<CrowdPetitionRow>(
    `SELECT ${columnsOf(CrowdPetitionRow)} FROM crowd_petitions
      WHERE case_number = $1 AND unit_id = ANY($2::uuid[]) ORDER BY received_at, petition_id`,
    [caseNumber, units],
  );

/** The matter of this name, whoever named it first; a new one is made. */
export async function matterOf(tx: Tx, matter: MatterRow): Promise<string> {
  const [row] = await tx.query<{ matterId: string }>(
    `INSERT INTO matters (matter_id, name, key, unit_id, named_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (key) DO UPDATE SET key = excluded.key RETURNING matter_id AS "matterId"`,
    [matter.matterId, matter.name, matter.key, matter.unitId, matter.namedAt],
  );
  return row!.matterId;
}

/** What was said of the matters of these cases, and what the matters are called. */
export const mattersOf = (
  tx: Tx,
  caseIds: readonly string[],
): Promise<(Pick<CrowdCaseRow, 'caseId' | 'reason' | 'namedAt' | 'namedBy'> & { matterId: string; name: string })[]> =>
  tx.query(
    `SELECT case_id AS "caseId", matter_id AS "matterId", name, reason, c.named_at AS "namedAt", named_by AS "namedBy"
       FROM crowd_cases c JOIN matters m USING (matter_id) WHERE case_id = ANY($1::uuid[]) ORDER BY c.named_at, case_id`,
    [caseIds],
  );

/** Names of matters that cases of these units belong to, and of those these units named: what a desk may choose from. */
export async function matterNames(tx: Tx, units: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    `SELECT name FROM matters WHERE unit_id = ANY($1::uuid[]) OR matter_id IN (
       SELECT matter_id FROM crowd_petitions WHERE unit_id = ANY($1::uuid[]) AND matter_id IS NOT NULL)
     ORDER BY named_at DESC LIMIT 200`,
    [units],
  );
  return rows.map(({ name }) => name);
}
