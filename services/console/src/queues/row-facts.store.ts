import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import type { LocalText } from '../organisation/unit.view.js';
import type { CaseItem } from '../cases/case-item.view.js';

/** What a row of a list says besides the case itself: names, and the last act with who did it. */
export type RowFacts = {
  case_id: string;
  unit_code: string | null;
  unit_name: LocalText | null;
  handler_name: string | null;
  act: string | null;
  act_at: Date | null;
  act_by: string | null;
};

/** Names and last acts of the cases of one page, each by an index of its own. */
@Injectable()
export class RowFactsStore {
  /** By case. */
  async of(tx: Tx, items: readonly Pick<CaseItem, 'id' | 'unitId' | 'handler'>[]): Promise<Map<string, RowFacts>> {
    if (items.length === 0) return new Map();
    const rows = await tx.query<RowFacts>(rowFactsQuery, [
      items.map(({ id }) => id),
      items.map(({ unitId }) => unitId),
      items.map(({ handler }) => handler?.officerId ?? null),
    ]);
    return new Map(rows.map((row) => [row.case_id, row]));
  }
}

const nameOf = (officer: string): string =>
  `(SELECT name FROM org_tenures t WHERE t.officer_id = ${officer} ORDER BY valid_from DESC LIMIT 1)`;

/** Acts of people: what clocks and alerts did by themselves, and who opened an identity, is no act on the case. */
export const rowFactsQuery = `
  SELECT c.case_id, u.code AS unit_code, u.name AS unit_name, ${nameOf('c.officer_id')} AS handler_name,
         e.type AS act, e.at AS act_at, ${nameOf('e.by_officer_id')} AS act_by
    FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS c(case_id, unit_id, officer_id)
    LEFT JOIN org_units u ON u.unit_id = c.unit_id
    LEFT JOIN LATERAL (
      SELECT type, at, by_officer_id FROM timeline_entries t
       WHERE t.case_id = c.case_id
         AND (type LIKE 'routing.%' OR type LIKE 'intake.petition-%' OR type = 'intake.representatives-named.v1')
       ORDER BY at DESC, event_id DESC LIMIT 1
    ) AS e ON true`;
