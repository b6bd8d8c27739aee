import type { Tx } from '@cau-noi/messaging';

/** A person on a paper: a petition or a visit. */
export type OnPaper = { paper: string; person: string };

/** Taken while the service starts, so that replicas that start together do not do the same work twice; any number. */
const startLock = 7_401_001;

/** Whether a petition's people are protected: it was handed over as a denunciation, or its case was one at some time. */
export const isProtected = (petition: string): string =>
  `(${petition}.kind = 'TC' OR EXISTS (SELECT FROM case_standings s WHERE s.case_id = ${petition}.case_id AND s.protected))`;

const petitioners = `
  SELECT n.petition_id AS paper, n.person_key AS person FROM petition_people n JOIN petitions p USING (petition_id) WHERE NOT n.apart`;

/** A denunciation that came with other petitions keeps no visit: the others would reveal whose it is. */
const detach = `
  UPDATE petitions p SET visit_id = NULL
   WHERE p.visit_id IS NOT NULL AND ${isProtected('p')}
     AND EXISTS (SELECT FROM petitions o WHERE o.visit_id = p.visit_id AND o.petition_id <> p.petition_id)`;

/** Visitors of whom nothing but protected petitions came: the visit would reveal who denounced. */
const visitors = `
  SELECT n.visit_id AS paper, n.person_key AS person FROM visit_people n
   WHERE NOT n.apart AND EXISTS (SELECT FROM petitions p WHERE p.visit_id = n.visit_id)
     AND NOT EXISTS (SELECT FROM petitions p WHERE p.visit_id = n.visit_id AND NOT ${isProtected('p')})`;

/** Locks the petitions of these cases in one order. */
export async function lockPetitionsOf(tx: Tx, caseIds: readonly string[]): Promise<void> {
  await tx.query('SELECT FROM petitions WHERE case_id = ANY($1::uuid[]) ORDER BY petition_id FOR UPDATE', [caseIds]);
}

/** Petitioners of these cases who are not set apart yet. */
export const petitionersOf = (tx: Tx, caseIds: readonly string[]): Promise<OnPaper[]> =>
  tx.query<OnPaper>(`${petitioners} AND p.case_id = ANY($1::uuid[])`, [caseIds]);

/** Visitors not set apart yet whose visit brought petitions of these cases, and nothing but protected ones. */
export const visitorsOf = (tx: Tx, caseIds: readonly string[]): Promise<OnPaper[]> =>
  tx.query<OnPaper>(
    `${visitors} AND EXISTS (SELECT FROM petitions p WHERE p.visit_id = n.visit_id AND p.case_id = ANY($1::uuid[]))`,
    [caseIds],
  );

/** Takes the visit from the protected petitions of these cases that came with others. */
export async function detachFromVisits(tx: Tx, caseIds: readonly string[]): Promise<void> {
  await tx.query(`${detach} AND p.case_id = ANY($1::uuid[])`, [caseIds]);
}

/** Takes the visit from every protected petition that came with others. */
export async function detachAll(tx: Tx): Promise<void> {
  await tx.query(detach);
}

/** As many protected petitioners who are not set apart yet as may be set apart at once. */
export const somePetitioners = (tx: Tx, most: number): Promise<OnPaper[]> =>
  tx.query<OnPaper>(`${petitioners} AND ${isProtected('p')} LIMIT ${most}`);

/** As many visitors of protected petitions alone who are not set apart yet as may be set apart at once. */
export const someVisitors = (tx: Tx, most: number): Promise<OnPaper[]> =>
  tx.query<OnPaper>(`${visitors} LIMIT ${most}`);

/** Stores the new keys of people of petitions or of visits. */
export async function saveKeys(
  tx: Tx,
  of: 'petition' | 'visit',
  renewed: readonly (OnPaper & { key: string })[],
): Promise<void> {
  await tx.query(
    `UPDATE ${of}_people n SET person_key = r.key, apart = true
         FROM jsonb_to_recordset($1::jsonb) AS r (paper uuid, person uuid, key uuid)
        WHERE n.${of}_id = r.paper AND n.person_key = r.person`,
    [JSON.stringify(renewed)],
  );
}

/** Waits for other replicas that start at this moment; true when the people of old denunciations are all set apart. */
export async function isAllApart(tx: Tx): Promise<boolean> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [startLock]);
  return (await tx.query('SELECT FROM people_set_apart')).length > 0;
}

/** Remembers that all are set apart, so that the next start need not look. */
export async function rememberAllApart(tx: Tx): Promise<void> {
  await tx.query('INSERT INTO people_set_apart (done_at) VALUES ($1)', [tx.clock.now()]);
}
