import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import type { ReturnView } from './queue.view.js';

type Row = { case_id: string; reason: string; name: string | null; at: Date };

/** The last return of each case of a page. */
@Injectable()
export class ReturnsService {
  async last(tx: Tx, items: readonly { id: string; returned: number }[]): Promise<Map<string, ReturnView>> {
    const caseIds = items.filter(({ returned }) => returned > 0).map(({ id }) => id);
    if (caseIds.length === 0) return new Map();
    const rows = await tx.query<Row>(lastReturns, [caseIds]);
    return new Map(
      rows.map(({ case_id: caseId, reason, name, at }) => [caseId, { reason, note: null, name, at: at.toISOString() }]),
    );
  }
}

const lastReturns = `
  SELECT DISTINCT ON (e.case_id) e.case_id, e.data->>'reason' AS reason, e.at,
         (SELECT name FROM org_tenures t WHERE t.officer_id = e.by_officer_id ORDER BY valid_from DESC LIMIT 1) AS name
    FROM timeline_entries e WHERE e.case_id = ANY($1::uuid[]) AND e.type = 'routing.assignment-returned.v1'
   ORDER BY e.case_id, e.at DESC, e.event_id DESC`;
