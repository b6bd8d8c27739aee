import type { Tx } from '@cau-noi/messaging';
import type { Kind } from '@cau-noi/vocabulary';

/** The end of something, known perhaps before its alert. */
export type KnownEnd = { reason: string; at: Date };
/** What is known of a case, as far as alerts need it; the kind is the one it was registered under. */
export type KnownCase = { caseId: string; caseNumber: string | null; kind: Kind | null; ended: KnownEnd | null };
/** What is known of a clock, as far as alerts need it. */
export type KnownClock = { clockId: string; ended: KnownEnd | null; withdrawnAt: Date | null };

type EndColumns = { endReason: string | null; endedAt: Date | null };
const endOf = ({ endReason, endedAt }: EndColumns): KnownEnd | null =>
  endReason !== null && endedAt ? { reason: endReason, at: endedAt } : null;

/**
 * Every fact about a case first writes this row. The row lock makes the crowd that is raised and the end that is recorded
 * at the same moment see each other, whichever comes first.
 */
export async function keepCases(
  tx: Tx,
  facts: readonly { caseId: string; caseNumber?: string; kind?: Kind; end?: KnownEnd }[],
): Promise<KnownCase[]> {
  const rows = await tx.prepared<Omit<KnownCase, 'ended'> & EndColumns>(
    'keep-cases',
    `INSERT INTO cases SELECT "caseId", "caseNumber", "end"->>'reason', ("end"->>'at')::timestamptz, kind
     FROM jsonb_to_recordset($1::jsonb) AS c("caseId" uuid, "caseNumber" text, kind text, "end" jsonb) ORDER BY "caseId"
     ON CONFLICT (case_id) DO UPDATE SET case_number = coalesce(cases.case_number, excluded.case_number),
       kind = coalesce(cases.kind, excluded.kind), end_reason = coalesce(cases.end_reason, excluded.end_reason), ended_at = coalesce(cases.ended_at, excluded.ended_at)
     RETURNING case_id AS "caseId", case_number AS "caseNumber", kind, end_reason AS "endReason", ended_at AS "endedAt"`,
    [JSON.stringify(facts)],
  );
  return rows.map((row) => ({
    caseId: row.caseId,
    caseNumber: row.caseNumber,
    kind: row.kind,
    ended: endOf(row),
  }));
}

/** As `keepCases`, for clocks. A clock stops once; its overdue may be withdrawn before or after. */
export async function keepClocks(
  tx: Tx,
  facts: readonly { clockId: string; end?: KnownEnd; withdrawnAt?: string }[],
): Promise<KnownClock[]> {
  const rows = await tx.prepared<{ clockId: string; withdrawnAt: Date | null } & EndColumns>(
    'keep-clocks',
    `INSERT INTO clocks SELECT * FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::timestamptz[]) ORDER BY 1
     ON CONFLICT (clock_id) DO UPDATE SET end_reason = coalesce(clocks.end_reason, excluded.end_reason),
       ended_at = coalesce(clocks.ended_at, excluded.ended_at), withdrawn_at = greatest(clocks.withdrawn_at, excluded.withdrawn_at)
     RETURNING clock_id AS "clockId", end_reason AS "endReason", ended_at AS "endedAt", withdrawn_at AS "withdrawnAt"`,
    [
      facts.map(({ clockId }) => clockId),
      facts.map(({ end }) => end?.reason),
      facts.map(({ end }) => end?.at),
      facts.map(({ withdrawnAt }) => withdrawnAt),
    ],
  );
  return rows.map((row) => ({ clockId: row.clockId, ended: endOf(row), withdrawnAt: row.withdrawnAt }));
}

/** These clocks run again: what ended them before counts no longer. Of those never ended nothing is kept. */
export async function reopenClocks(tx: Tx, clockIds: readonly string[]): Promise<void> {
  await tx.prepared(
    'reopen-clocks',
    'UPDATE clocks SET end_reason = NULL, ended_at = NULL WHERE clock_id = ANY($1::uuid[]) AND ended_at IS NOT NULL',
    [clockIds],
  );
}

/** The numbers and kinds of cases, as far as their registration has come in. */
export async function registeredCases(
  tx: Tx,
  caseIds: readonly string[],
): Promise<Map<string, Pick<KnownCase, 'caseNumber' | 'kind'>>> {
  const rows = await tx.query<Omit<KnownCase, 'ended'>>(
    'SELECT case_id AS "caseId", case_number AS "caseNumber", kind FROM cases WHERE case_id = ANY($1::uuid[])',
    [caseIds],
  );
  return new Map(rows.map((row) => [row.caseId, row]));
}
