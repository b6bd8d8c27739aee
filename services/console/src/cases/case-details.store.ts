import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import type { RespondentKind } from '@cau-noi/vocabulary';
import type { LocalText } from '../organisation/unit.view.js';
import { caseColumns, type CaseRow } from './case-views.store.js';

/** A case with the names of its unit and its handler. */
export type DetailRow = CaseRow & {
  unit_code: string | null;
  unit_name: LocalText | null;
  handler_name: string | null;
  handler_title: LocalText | null;
  /** Whom the petition that opened the case is against, as it was registered. */
  respondent: { kind: RespondentKind; unitId: string | null } | null;
  respondent_name: LocalText | null;
  last_type: string | null;
  last_at: Date | null;
  last_name: string | null;
  last_title: LocalText | null;
};

/** One case with what its page names. */
@Injectable()
export class CaseDetailsStore {
  async byId(tx: Tx, caseId: string): Promise<DetailRow | undefined> {
    const [row] = await tx.prepared<DetailRow>('case-by-id', selectById, [caseId]);
    return row;
  }

  /** `spellings` of its number, in upper case. */
  async byNumber(tx: Tx, spellings: readonly string[]): Promise<DetailRow | undefined> {
    const [row] = await tx.prepared<DetailRow>('case-by-number', selectByNumber, [spellings]);
    return row;
  }
}

const nameOf = (officer: string): string =>
  `(SELECT name FROM org_tenures t WHERE t.officer_id = ${officer} ORDER BY valid_from DESC LIMIT 1)`;

/** The rows of one case are few: both of its entries are found among them by the index on the case. */
const selectCase = `
  SELECT ${caseColumns('c')}, u.code AS unit_code, u.name AS unit_name, p.title AS handler_title,
         ${nameOf('c.handler_officer_id')} AS handler_name, opened.respondent, r.name AS respondent_name,
         act.type AS last_type, act.at AS last_at, a.title AS last_title, ${nameOf('act.by_officer_id')} AS last_name
    FROM case_views c LEFT JOIN org_units u ON u.unit_id = c.unit_id LEFT JOIN org_posts p ON p.post_id = c.handler_post_id
    LEFT JOIN LATERAL (
      SELECT e.data->'respondent' AS respondent FROM timeline_entries e
       WHERE e.case_id = c.case_id AND e.type = 'intake.petition-registered.v1' ORDER BY e.seq LIMIT 1) opened ON true
    LEFT JOIN org_units r ON r.unit_id = (opened.respondent->>'unitId')::uuid
    LEFT JOIN LATERAL (
      SELECT e.type, e.at, e.by_officer_id, e.by_post_id FROM timeline_entries e
       WHERE e.case_id = c.case_id AND e.type LIKE 'routing.%' AND e.version IS NOT NULL
       ORDER BY e.version DESC LIMIT 1) act ON true
    LEFT JOIN org_posts a ON a.post_id = act.by_post_id`;
const selectById = `${selectCase} WHERE c.case_id = $1::uuid LIMIT 1`;
const selectByNumber = `${selectCase} WHERE upper(c.number) = ANY($1::text[]) LIMIT 1`;
