import type { Envelope, Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import type { Case } from '../case/case.js';

type Withdrawn = Envelope<'intake.petition-withdrawn.v1'>;

/** What a registration carries beside the case it opens: by whom and why late, for the history. */
export type Opening = { opened: Case; registered: Envelope<'intake.petition-registered.v1'> };

/** Holds back whoever keeps an early fact until these registrations are committed. */
export async function shareEarlyFacts(tx: Tx): Promise<void> {
  await tx.prepared('share-early-facts', 'SELECT pg_advisory_xact_lock_shared($1)', [earlyFactsLock]);
}

/** Waits until registrations under way are committed, and holds back further ones. */
export async function lockEarlyFacts(tx: Tx): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [earlyFactsLock]);
}

/** Stores cases and their first line of history as one set; a case that is there stays as it is. */
export async function openCases(tx: Tx, openings: readonly Opening[], now: Date): Promise<void> {
  const rows = openings.map(({ opened, registered: { type, data } }) => ({
    ...rowOf(opened),
    ...data.by,
    type,
    recordedAt: now,
    lateReason: data.lateReason ?? null,
  }));
  await tx.prepared('open-cases', insertCases, [JSON.stringify(rows)]);
}

/** Facts about these cases that came before their registration; they are taken out. */
export async function takeEarlyFacts(tx: Tx, caseIds: readonly string[]): Promise<Withdrawn['data'][]> {
  const rows = await tx.prepared<{ case_id: string; data: Payload<'intake.petition-withdrawn.v1'> }>(
    'take-early-facts',
    'DELETE FROM early_facts WHERE case_id = ANY($1::uuid[]) RETURNING case_id, data',
    [caseIds],
  );
  return rows.map(({ data }) => data);
}

/** Keeps a fact about a case that is not known yet. */
export async function keepEarlyFact(tx: Tx, { id, type, data }: Withdrawn): Promise<void> {
  await tx.query(
    'INSERT INTO early_facts (event_id, case_id, type, data) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [id, data.caseId, type, JSON.stringify(data)],
  );
}

/** How many people are behind a case, and how many speak for them; neither ever falls. */
export async function raiseGroup(
  tx: Tx,
  caseId: string,
  { groupSize, representatives }: { groupSize: number; representatives: number | null },
): Promise<void> {
  await tx.query(
    'UPDATE cases SET group_size = greatest(group_size, $2), representatives = greatest(representatives, $3) WHERE case_id = $1',
    [caseId, groupSize, representatives],
  );
}

/** As `raiseGroup`, of the representatives alone. */
export async function raiseRepresentatives(tx: Tx, caseId: string, representatives: number): Promise<void> {
  await tx.query('UPDATE cases SET representatives = greatest(representatives, $2) WHERE case_id = $1', [
    caseId,
    representatives,
  ]);
}

/** Shared by registrations, exclusive for whoever keeps an early fact: so that neither misses the other. */
const earlyFactsLock = 7_301_001;

const rowOf = (opened: Case) => ({
  caseId: opened.caseId,
  number: opened.number,
  kind: opened.kind,
  subject: opened.subject,
  caseUnitId: opened.unitId,
  state: opened.state,
  groupSize: opened.groupSize,
  representatives: opened.representatives,
  dueAt: opened.dueAt,
  receivedAt: opened.receivedAt,
  version: opened.version,
});

const insertCases = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS r("caseId" uuid, number text, kind text, subject text,
      "caseUnitId" uuid, state text, "groupSize" integer, representatives integer, "dueAt" timestamptz, "receivedAt" timestamptz,
      version integer, type text, "recordedAt" timestamptz, "officerId" uuid, "postId" uuid, "unitId" uuid, "lateReason" text)
  ), opened AS (
    INSERT INTO cases (case_id, number, kind, subject, unit_id, state, group_size, representatives, due_at, received_at, version)
    SELECT "caseId", number, kind, subject, "caseUnitId", state, "groupSize", representatives, "dueAt", "receivedAt", version FROM given
    ON CONFLICT (case_id) DO NOTHING
    RETURNING case_id
  )
  INSERT INTO case_history (case_id, version, type, at, recorded_at, officer_id, post_id, unit_id, changed, late_reason)
  SELECT g."caseId", g.version, g.type, g."receivedAt", g."recordedAt", g."officerId", g."postId", g."unitId", '{}', g."lateReason"
  FROM given g JOIN opened o ON o.case_id = g."caseId"`;
