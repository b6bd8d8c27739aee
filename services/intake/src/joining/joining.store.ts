import type { Tx } from '@cau-noi/messaging';
import type { Kind } from '@cau-noi/vocabulary';

/** A petition of a case, with the number of the case and the keys of its people. */
export type PetitionOfCase = {
  case_id: string;
  kind: Kind;
  unit_code: string;
  register_year: number;
  serial: number;
  group_size: number;
  withdrawn_at: Date | null;
  people: string[];
};

/** What is known of a case since it was opened. */
export type CaseStanding = { case_id: string; state: string | null; is_protected: boolean };

/** Locks all petitions of these cases that the unit registered, in one order. */
export const lockPetitions = (tx: Tx, caseIds: readonly string[], unitId: string): Promise<PetitionOfCase[]> =>
  tx.query<PetitionOfCase>(
    `SELECT p.case_id, p.kind, p.unit_code, p.register_year, p.serial, p.group_size, p.withdrawn_at,
              ARRAY(SELECT n.person_key::text FROM petition_people n WHERE n.petition_id = p.petition_id) AS people
         FROM petitions p WHERE p.case_id = ANY($1::uuid[]) AND p.unit_id = $2 ORDER BY p.petition_id FOR UPDATE OF p`,
    [caseIds, unitId],
  );

/** What is known of these cases since they were opened, by case; nothing before the first act. */
export async function standingsOf(tx: Tx, caseIds: readonly string[]): Promise<Map<string, CaseStanding>> {
  const rows = await tx.query<CaseStanding>(
    'SELECT case_id, state, protected AS is_protected FROM case_standings WHERE case_id = ANY($1::uuid[])',
    [caseIds],
  );
  return new Map(rows.map((row) => [row.case_id, row]));
}
