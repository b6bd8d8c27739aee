import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import type { LocalText } from '../organisation/unit.view.js';
import { caseColumns, type CaseRow } from './case-views.store.js';

/** A case with the names of its unit and its handler. */
export type DetailRow = CaseRow & {
  unit_code: string | null;
  unit_name: LocalText | null;
  handler_name: string | null;
  handler_title: LocalText | null;
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

const selectCase = `
  SELECT ${caseColumns('c')}, u.code AS unit_code, u.name AS unit_name, p.title AS handler_title,
         (SELECT name FROM org_tenures t WHERE t.officer_id = c.handler_officer_id ORDER BY valid_from DESC LIMIT 1) AS handler_name
    FROM case_views c LEFT JOIN org_units u ON u.unit_id = c.unit_id LEFT JOIN org_posts p ON p.post_id = c.handler_post_id`;
const selectById = `${selectCase} WHERE c.case_id = $1::uuid LIMIT 1`;
const selectByNumber = `${selectCase} WHERE upper(c.number) = ANY($1::text[]) LIMIT 1`;
