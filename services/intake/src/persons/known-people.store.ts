import type { Tx } from '@cau-noi/messaging';
import { isProtected } from '../cases/apart.store.js';

/** A case somebody is a petitioner of, and the newest state that is known of it. */
export type KnownCase = { case_id: string; state: string | null };

/** How many visits of these people a unit recorded; none that brought only denunciations. */
export async function countVisits(tx: Tx, personKeys: readonly string[], unitId: string): Promise<number> {
  const [row] = await tx.query<{ visits: number }>(
    `SELECT count(DISTINCT v.visit_id)::int AS visits FROM visit_people n JOIN visits v USING (visit_id)
   WHERE n.person_key = ANY($1::uuid[]) AND NOT n.apart AND v.unit_id = $2`,
    [personKeys, unitId],
  );
  return row?.visits ?? 0;
}

/** The cases of a unit's register in which these people are petitioners, newest first, at most 50; no denunciations. */
export const casesOfPeople = (tx: Tx, personKeys: readonly string[], unitId: string): Promise<KnownCase[]> =>
  tx.query<KnownCase>(
    `SELECT p.case_id::text, max(s.state) AS state
    FROM petition_people n JOIN petitions p USING (petition_id) LEFT JOIN case_standings s ON s.case_id = p.case_id
   WHERE n.person_key = ANY($1::uuid[]) AND NOT n.apart AND p.unit_id = $2
   GROUP BY p.case_id ORDER BY max(p.received_at) DESC, max(p.serial) DESC LIMIT 50`,
    [personKeys, unitId],
  );

/** The newest petition of a unit's register that names one of these people and is no denunciation. */
export async function lastNamedIn(
  tx: Tx,
  personKeys: readonly string[],
  unitId: string,
): Promise<{ personKey: string; caseId: string } | null> {
  const [row] = await tx.query<{ personKey: string; caseId: string }>(
    `SELECT n.person_key AS "personKey", p.case_id AS "caseId"
    FROM petition_people n JOIN petitions p USING (petition_id)
   WHERE n.person_key = ANY($1::uuid[]) AND NOT n.apart AND p.unit_id = $2 AND NOT ${isProtected('p')}
   ORDER BY p.received_at DESC, p.petition_id DESC LIMIT 1`,
    [personKeys, unitId],
  );
  return row ?? null;
}
