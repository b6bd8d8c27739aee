import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import type { ClockView } from '../clocks/clocks.js';
import type { CaseView } from './case-fold.js';

/** A row of `case_views`. */
export type CaseRow = {
  case_id: string;
  number: string | null;
  unit_id: string | null;
  kind: CaseView['kind'];
  subject: string | null;
  channel: string | null;
  place_code: string | null;
  summary: string | null;
  group_size: number;
  received_at: Date | null;
  state: CaseView['state'];
  handler_officer_id: string | null;
  handler_post_id: string | null;
  waiting_since: Date | null;
  submitted_at: Date | null;
  returned: number;
  version: number;
  decided_at: Date | null;
  ended_at: Date | null;
  proceedings: CaseView['proceedings'];
  clocks: ClockView[];
  sort_due: Date;
  sort_received: Date;
  is_open: boolean;
};

/** The columns that the fold fills, each with its type; `unit_id` is the field `unitId` of a `CaseView`, and so on. */
const columns = {
  number: 'text',
  unit_id: 'uuid',
  kind: 'text',
  subject: 'text',
  channel: 'text',
  place_code: 'text',
  summary: 'text',
  group_size: 'int',
  received_at: 'timestamptz',
  state: 'text',
  handler_officer_id: 'uuid',
  handler_post_id: 'uuid',
  waiting_since: 'timestamptz',
  submitted_at: 'timestamptz',
  returned: 'int',
  decided_at: 'timestamptz',
  ended_at: 'timestamptz',
  proceedings: 'jsonb',
  clocks: 'jsonb',
  sort_due: 'timestamptz',
  is_open: 'boolean',
} as const satisfies Record<Exclude<keyof CaseRow, 'case_id' | 'version' | 'sort_received'>, string>;

type FieldOf<C extends string> = C extends `${infer A}_${infer B}` ? `${A}${Capitalize<FieldOf<B>>}` : C;
/** What of a folded case is stored: a column without a field does not compile. */
type Stored = Pick<CaseView, 'caseId' | 'version' | FieldOf<keyof typeof columns>>;

const names = Object.keys(columns);
const fieldOf = (column: string): string => `"${column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}"`;
const all = ['case_id', 'version', ...names, 'sort_received'];

/** Named one by one: a statement that is kept prepared must not change its result when a column is added. */
export const caseColumns = (table: string): string => all.map((column) => `${table}.${column}`).join(', ');

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
  INSERT INTO case_views AS c (${all.join(', ')})
  SELECT "caseId", version, ${names.map(fieldOf).join(', ')}, coalesce("receivedAt", '9999-01-01T00:00:00Z')
    FROM jsonb_to_recordset($1::jsonb) AS v("caseId" uuid, version int, ${Object.entries(columns)
      .map(([column, type]) => `${fieldOf(column)} ${type}`)
      .join(', ')})
   ORDER BY 1
  ON CONFLICT (case_id) DO UPDATE SET version = greatest(c.version, excluded.version),
    ${[...names, 'sort_received'].map((name) => `${name} = excluded.${name}`).join(', ')}`;
