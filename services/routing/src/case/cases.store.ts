import { columnsIn, namesOf, placesOf, valuesOf, type InColumns, type Tx } from '@cau-noi/messaging';
import { changedFields, type Act, type Case, type Decision, type Paper, type Step } from './case.js';
import { CaseRow, HistoryRow, StepRow } from './cases.table.js';

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
  const { caseId, version } = next;
  const { officerId, postId, unitId } = entry.who;
  const line: HistoryRow = {
    caseId,
    version,
    type: events[0]!.type,
    at: entry.at,
    recordedAt: entry.now,
    officerId,
    postId,
    unitId,
    paper: entry.paper,
    changed: changedFields(before, next),
    note: entry.note,
    lateReason: entry.lateReason ?? null,
  };
  const row: ChangedRow = {
    ...next,
    handlerOfficerId: next.handler?.officerId ?? null,
    handlerPostId: next.handler?.postId ?? null,
  };
  const values = [...valuesOf(HistoryRow, line), ...valuesOf(CaseRow, row, changing)];
  if (!entry.step) return tx.withCommit({ name: 'save-decision', text: save, values });
  const { group: workingGroup, ...done } = entry.step;
  const step: StepRow = { ...done, caseId, version, workingGroup };
  tx.withCommit({ name: 'save-step', text: saveWithStep, values: [...values, ...valuesOf(StepRow, step)] });
}

const fixed = ['caseId', 'number', 'groupSize', 'receivedAt', 'representatives'] as const;
/** What an act may change of a case. */
type ChangedRow = Omit<CaseRow, (typeof fixed)[number]>;
const changing = { without: fixed };

// $1 is the case in all of them: the first column of its history.
const line = placesOf(HistoryRow, { from: 1 });
const change = placesOf(CaseRow, { from: columnsIn(HistoryRow).length + 1, ...changing });
const step = placesOf(StepRow, { from: columnsIn(HistoryRow).length + columnsIn(CaseRow, changing).length + 1 });
const withHistory = `WITH kept AS (INSERT INTO case_history (${namesOf(HistoryRow)}) VALUES (${line.values}))`;
const withStep = `, done AS (INSERT INTO steps (${namesOf(StepRow)}) VALUES (${step.values}))`;
const updateCase = ` UPDATE cases SET ${change.set} WHERE case_id = $1`;
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
