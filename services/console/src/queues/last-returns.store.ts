import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';

/** A return of a case: the reason as a code, the name of who returned it, and when. */
export type ReturnRow = { case_id: string; reason: string; name: string | null; at: Date };

/** The last return of each case of a page. */
@Injectable()
export class LastReturnsStore {
  /** By case; nothing of a case that was never returned. */
  async of(tx: Tx, items: readonly { id: string; returned: number }[]): Promise<Map<string, ReturnRow>> {
    const caseIds = items.filter(({ returned }) => returned > 0).map(({ id }) => id);
    if (caseIds.length === 0) return new Map();
    const rows = await tx.query<ReturnRow>(lastReturns, [caseIds]);
    return new Map(rows.map((row) => [row.case_id, row]));
  }
}

const lastReturns = `
  SELECT DISTINCT ON (e.case_id) e.case_id, e.data->>'reason' AS reason, e.at,
         (SELECT name FROM org_tenures t WHERE t.officer_id = e.by_officer_id ORDER BY valid_from DESC LIMIT 1) AS name
    FROM timeline_entries e WHERE e.case_id = ANY($1::uuid[]) AND e.type = 'routing.assignment-returned.v1'
   ORDER BY e.case_id, e.at DESC, e.event_id DESC`;
