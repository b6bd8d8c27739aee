import { namesOf, type InColumns, type Tx } from '@cau-noi/messaging';
import { changedFields, type Act, type Case, type Decision, type Paper, type Step } from './case.js';
import { CaseRow, type HistoryRow } from './cases.table.js';

type Row = InColumns<CaseRow>;

/** Who acted, as history keeps it. */
type Actors = { officerId: string; postId: string; unitId: string };

/** One line of a case's history, as a `case-changed` answer lists it. */
export type Change = { version: number; type: string; at: string; by: Actors; changed: object };

/** What the history keeps beside the event: who, when, on which paper, with which note of the officer. */
type Entry = {
  who: Actors;
  at: Date;
  now: Date;
  paper: Paper | null;
  note: string | null;
  step: Step | null;
} & Pick<Act, 'lateReason'>;

const columns = namesOf(CaseRow);
const selectLocked = `SELECT ${columns} FROM cases WHERE case_id = $1 FOR UPDATE`;

/** The case, locked until the end of the transaction: acts on one case happen one after the other. */
export async function lockCase(tx: Tx, caseId: string): Promise<Case | null> {
  const [row] = await tx.prepared<Row>('lock-case', selectLocked, [caseId]);
  return row ? caseOf(row) : null;
}

/** Returns the current case, for reading. */
export async function readCase(tx: Tx, caseId: string): Promise<Case | null> {
  const [row] = await tx.query<Row>(`SELECT ${columns} FROM cases WHERE case_id = $1`, [caseId]);
  return row ? caseOf(row) : null;
}

/** Writes the next version with its line of history (and its step) in one statement, which leaves with the commit. */
export function saveDecision(tx: Tx, before: Case, { next, events }: Decision, entry: Entry): void {
  const params = [
    next.caseId,
    next.kind,
    next.subject,
    next.state,
    next.handler?.officerId ?? null,
    next.handler?.postId ?? null,
    JSON.stringify(next.previousHandlers),
    next.returnedTimes,
    next.dueAt,
    next.acceptedAt,
    next.decidedAt,
    next.closedAt,
    next.version,
    events[0]?.type,
    entry.at,
    entry.now,
    entry.who.officerId,
    entry.who.postId,
    entry.who.unitId,
    entry.paper && JSON.stringify(entry.paper),
    JSON.stringify(changedFields(before, next)),
    entry.note,
    next.unitId,
    next.stateBefore,
    JSON.stringify(next.suspensions),
    JSON.stringify(next.examinations),
    JSON.stringify(next.criteria),
    JSON.stringify(next.extensions),
    JSON.stringify(next.facts),
    JSON.stringify(next.happened),
    JSON.stringify(next.papers),
    entry.lateReason ?? null,
  ];
  const { step } = entry;
  const stepParams = step ? [step.stepId, step.activity, step.officerId, step.group] : [];
  const [name, text] = step ? (['save-step', saveWithStep] as const) : (['save-decision', save] as const);
  tx.withCommit({ name, text, values: [...params, ...stepParams] });
}

const withHistory = `
  WITH kept AS (
    INSERT INTO case_history (case_id, version, type, at, recorded_at, officer_id, post_id, unit_id, paper, changed, note,
      late_reason)
    VALUES ($1, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $32))`;
const withStep = `, done AS (
    INSERT INTO steps (step_id, case_id, version, activity, officer_id, working_group)
    VALUES ($33, $1, $13, $34, $35, $36))`;
const updateCase = `
  UPDATE cases SET kind = $2, subject = $3, state = $4, handler_officer_id = $5, handler_post_id = $6,
    previous_handlers = $7, returned_times = $8, due_at = $9, accepted_at = $10, decided_at = $11, closed_at = $12,
    version = $13, unit_id = $23, state_before = $24, suspensions = $25, examinations = $26, criteria = $27,
    extensions = $28, facts = $29, happened = $30, papers = $31
  WHERE case_id = $1`;
const save = `${withHistory}${updateCase}`;
const saveWithStep = `${withHistory}${withStep}${updateCase}`;

/** What happened to the case after the version a client knows, oldest first; at most the first 100 acts. */
export async function changesAfter(tx: Tx, caseId: string, version: number): Promise<Change[]> {
  const rows = await tx.query<InColumns<HistoryRow>>(
    `SELECT version, type, at, officer_id, post_id, unit_id, changed FROM case_history
     WHERE case_id = $1 AND version > $2 ORDER BY version LIMIT 100`,
    [caseId, version],
  );
  return rows.map((row) => ({
    version: row.version,
    type: row.type,
    at: row.at.toISOString(),
    by: { officerId: row.officer_id, postId: row.post_id, unitId: row.unit_id },
    changed: row.changed,
  }));
}

function caseOf(row: Row): Case {
  const { handler_officer_id: officerId, handler_post_id: postId } = row;
  return {
    caseId: row.case_id,
    number: row.number,
    kind: row.kind,
    subject: row.subject,
    unitId: row.unit_id,
    state: row.state,
    handler: officerId !== null && postId !== null ? { officerId, postId } : null,
    previousHandlers: row.previous_handlers,
    returnedTimes: row.returned_times,
    groupSize: row.group_size,
    representatives: row.representatives,
    dueAt: row.due_at,
    receivedAt: row.facts.receivedAt === undefined ? row.received_at : new Date(row.facts.receivedAt),
    acceptedAt: row.accepted_at,
    decidedAt: row.decided_at,
    closedAt: row.closed_at,
    stateBefore: row.state_before,
    suspensions: row.suspensions,
    examinations: row.examinations,
    criteria: row.criteria,
    extensions: row.extensions,
    facts: row.facts,
    happened: row.happened,
    papers: row.papers,
    version: row.version,
  };
}
