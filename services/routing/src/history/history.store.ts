import type { InColumns, Tx } from '@cau-noi/messaging';
import type { HistoryRow, StepRow } from '../case/cases.table.js';
import type { ActOfCase } from './history.view.js';

type Row = InColumns<HistoryRow & Pick<StepRow, 'activity' | 'workingGroup'>> & {
  step_id: string | null;
  step_officer_id: string;
};

/** Returns acts on a case before a version, newest first; one more than asked for shows that there are more. */
export async function actsBefore(tx: Tx, caseId: string, before: number | null, count: number): Promise<ActOfCase[]> {
  const rows = await tx.query<Row>(
    `SELECT h.version, h.type, h.at, h.recorded_at, h.officer_id, h.post_id, h.unit_id, h.paper, h.changed, h.note, h.late_reason,
            s.step_id, s.activity, s.officer_id AS step_officer_id, s.working_group
       FROM case_history h LEFT JOIN steps s USING (case_id, version)
      WHERE h.case_id = $1 AND ($2::int IS NULL OR h.version < $2) ORDER BY h.version DESC LIMIT $3`,
    [caseId, before, count],
  );
  return rows.map(actOf);
}

const actOf = (row: Row): ActOfCase => ({
  version: row.version,
  type: row.type,
  at: row.at.toISOString(),
  recordedAt: row.recorded_at.toISOString(),
  by: { officerId: row.officer_id, postId: row.post_id, unitId: row.unit_id },
  paper: row.paper,
  note: row.note,
  lateReason: row.late_reason,
  ...(row.step_id !== null && {
    step: {
      stepId: row.step_id,
      activity: row.activity,
      officerId: row.step_officer_id,
      group: row.working_group,
    },
  }),
  changed: row.changed,
});
