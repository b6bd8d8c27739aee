import { Injectable } from '@nestjs/common';
import { namesOf, partsOf, type InColumns, type Tx } from '@cau-noi/messaging';
import type { CaseView } from './case-fold.js';
import { CaseViewRow } from './case-views.table.js';

/** A row of `case_views`. */
export type CaseRow = InColumns<CaseViewRow>;

/** The columns that the fold fills. */
const folded = partsOf(CaseViewRow, { without: ['caseId', 'version', 'sortReceived'] });
/** What of a folded case is stored: a column without a field does not compile. */
type Stored = Pick<CaseView, Exclude<keyof CaseViewRow, 'sortReceived'>>;

/** Named one by one: a statement that is kept prepared must not change its result when a column is added. */
export const caseColumns = (table: string): string => namesOf(CaseViewRow, { of: table });

/** Who had a case, and in which state, before facts were added. */
export type Before = {
  case_id: string;
  unit_id: string | null;
  handler_officer_id: string | null;
  state: CaseView['state'];
};
export type RaisedRow = { case_id: string; version: number; unit_id: string | null; handler_officer_id: string | null };

/** The view of each case: what lists and the page of a case are read from. */
@Injectable()
export class CaseViewsStore {
  /** By case; nothing of a case that is new. */
  async before(tx: Tx, caseIds: readonly string[]): Promise<Map<string, Before>> {
    const rows = await tx.prepared<Before>('case-handlers', selectHandlers, [caseIds]);
    return new Map(rows.map((row) => [row.case_id, row]));
  }

  /** Stores the views with the commit of `tx`; a version never goes down. */
  save(tx: Tx, views: readonly Stored[]): void {
    tx.withCommit({ name: 'case-views', text: upsertViews, values: [JSON.stringify(views)] });
  }

  /** Raises the versions of cases to at least these. */
  raiseVersions(tx: Tx, versions: ReadonlyMap<string, number>): Promise<RaisedRow[]> {
    return tx.prepared<RaisedRow>('case-versions', raiseVersions, [[...versions.keys()], [...versions.values()]]);
  }

  /** Those of these cases that are no denunciation, the latest received first; 50 at most. */
  noDenunciations(tx: Tx, caseIds: readonly string[]): Promise<CaseRow[]> {
    return tx.query<CaseRow>(
      `SELECT ${caseColumns('c')} FROM case_views c WHERE c.case_id = ANY($1::uuid[]) AND c.kind <> 'TC' ORDER BY c.sort_received DESC LIMIT 50`,
      [caseIds],
    );
  }
}

const selectHandlers =
  'SELECT case_id, unit_id, handler_officer_id, state FROM case_views WHERE case_id = ANY($1::uuid[])';

const raiseVersions = `
  INSERT INTO case_views AS c (case_id, version) SELECT * FROM unnest($1::uuid[], $2::int[])
  ON CONFLICT (case_id) DO UPDATE SET version = greatest(c.version, excluded.version)
  RETURNING case_id, version, unit_id, handler_officer_id`;

const upsertViews = `
  INSERT INTO case_views AS c (case_id, version, sort_received, ${folded.names})
  SELECT "caseId", version, coalesce("receivedAt", '9999-01-01T00:00:00Z'), ${folded.fields}
    FROM jsonb_to_recordset($1::jsonb) AS v("caseId" uuid, version int, ${folded.given})
   ORDER BY 1
  ON CONFLICT (case_id) DO UPDATE SET version = greatest(c.version, excluded.version),
    sort_received = excluded.sort_received, ${folded.replaced}`;
