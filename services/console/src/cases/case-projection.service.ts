import { Injectable } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { caseView, type CaseFact, type CaseView } from './case-fold.js';
import type { Change } from '../replicas/change.js';
import { ChangeAnnouncer } from '../replicas/change-announcer.service.js';
import { CaseWordsService } from '../search/case-words.store.js';
import { TimelineService } from '../timeline/timeline.store.js';

type Before = { case_id: string; unit_id: string | null; handler_officer_id: string | null; state: CaseView['state'] };
type Raised = Omit<Before, 'state'> & { version: number };
type FactRow = { case_id: string; type: string; recorded_at: Date; data: CaseFact['data'] };

/** Keeps `case_views`: every batch of facts is written down, and the cases concerned are folded anew out of all their facts. */
@Injectable()
export class CaseProjectionService {
  constructor(
    private readonly timeline: TimelineService,
    private readonly live: ChangeAnnouncer,
    private readonly words: CaseWordsService,
  ) {}

  /** Facts that move a case. In few flights: none of the questions needs the answer of the one before. */
  async apply(tx: Tx, events: readonly (Envelope & CaseFact)[]): Promise<void> {
    const { caseIds, written } = this.timeline.write(tx, events);
    const [, facts, before] = await Promise.all([written, this.factsOf(tx, caseIds), this.handlersOf(tx, caseIds)]);
    const views = caseIds.map((caseId) => caseView(caseId, facts.get(caseId) ?? []));
    tx.withCommit({ name: 'case-views', text: upsertViews, values: [JSON.stringify(views)] });
    this.words.write(tx, events, views);
    this.live.announce(
      tx,
      views.map((view) => changeOf(view, before.get(view.caseId))),
    );
  }

  /** Facts that only make the case's history longer (and its version higher). */
  async note(tx: Tx, events: readonly Envelope[]): Promise<void> {
    const versions = newest(events);
    const [, rows] = await Promise.all([
      this.timeline.write(tx, events).written,
      tx.prepared<Raised>('case-versions', raiseVersions, [[...versions.keys()], [...versions.values()]]),
    ]);
    this.live.announce(
      tx,
      rows.map((row) => ({
        kind: 'case',
        caseId: row.case_id,
        version: row.version,
        unitIds: row.unit_id === null ? [] : [row.unit_id],
        handlers: [],
        wasUnassigned: false,
        toSign: false,
      })),
    );
  }

  private async factsOf(tx: Tx, caseIds: readonly string[]): Promise<Map<string, CaseFact[]>> {
    const rows = await tx.prepared<FactRow>('case-facts', selectFacts, [caseIds]);
    const facts = new Map<string, CaseFact[]>(caseIds.map((caseId) => [caseId, []]));
    for (const row of rows) facts.get(row.case_id)?.push(factOf(row));
    return facts;
  }

  private async handlersOf(tx: Tx, caseIds: readonly string[]): Promise<Map<string, Before>> {
    const rows = await tx.prepared<Before>('case-handlers', selectHandlers, [caseIds]);
    return new Map(rows.map((row) => [row.case_id, row]));
  }
}

/** A fact as the fold wants it; only what the fold reads is put together. */
const factOf = (row: FactRow): CaseFact =>
  ({ type: row.type, time: row.recorded_at.toISOString(), data: row.data }) as CaseFact;

function newest(events: readonly Envelope[]): Map<string, number> {
  const versions = new Map<string, number>();
  for (const { data } of events) {
    const { caseId, version = 0 } = data as { caseId: string; version?: number };
    versions.set(caseId, Math.max(version, versions.get(caseId) ?? 0));
  }
  return versions;
}

function changeOf(view: CaseView, before: Before | undefined): Change {
  return {
    kind: 'case',
    caseId: view.caseId,
    version: view.version,
    unitIds: known(before?.unit_id, view.unitId),
    handlers: known(before?.handler_officer_id, view.handlerOfficerId),
    wasUnassigned: (before?.handler_officer_id ?? null) === null,
    toSign: [before?.state, view.state].includes('awaiting-decision'),
  };
}

const known = (...ids: (string | null | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => typeof id === 'string')),
];

/** Steps, papers and openings say nothing about the state of a case: they are left where they are. */
const selectFacts = `
  SELECT case_id, type, recorded_at, data FROM timeline_entries
   WHERE case_id = ANY($1::uuid[]) AND type <> ALL('{routing.step-recorded.v1,routing.paper-issued.v1,intake.petition-withdrawn.v1,intake.identity-opened.v1,intake.representatives-named.v1}')
     AND type NOT LIKE 'escalation.%'
   ORDER BY seq`;

const selectHandlers =
  'SELECT case_id, unit_id, handler_officer_id, state FROM case_views WHERE case_id = ANY($1::uuid[])';

const raiseVersions = `
  INSERT INTO case_views AS c (case_id, version) SELECT * FROM unnest($1::uuid[], $2::int[])
  ON CONFLICT (case_id) DO UPDATE SET version = greatest(c.version, excluded.version)
  RETURNING case_id, version, unit_id, handler_officer_id`;

const columns = [
  'number',
  'unit_id',
  'kind',
  'subject',
  'channel',
  'place_code',
  'summary',
  'group_size',
  'received_at',
  'state',
  'handler_officer_id',
  'handler_post_id',
  'waiting_since',
  'submitted_at',
  'returned',
  'decided_at',
  'ended_at',
  'proceedings',
  'clocks',
  'sort_due',
  'sort_received',
  'is_open',
];

const upsertViews = `
  INSERT INTO case_views AS c (case_id, version, ${columns.join(', ')})
  SELECT "caseId", version, number, "unitId", kind, subject, channel, "placeCode", summary, "groupSize", "receivedAt", state,
         "handlerOfficerId", "handlerPostId", "waitingSince", "submittedAt", returned, "decidedAt", "endedAt", proceedings, clocks, "sortDue",
         coalesce("receivedAt", '9999-01-01T00:00:00Z'), "isOpen"
    FROM jsonb_to_recordset($1::jsonb) AS v("caseId" uuid, number text, "unitId" uuid, kind text, subject text, channel text,
         "placeCode" text, summary text, "groupSize" int, "receivedAt" timestamptz, state text, "handlerOfficerId" uuid,
         "handlerPostId" uuid, "waitingSince" timestamptz, "submittedAt" timestamptz, returned int, version int, "decidedAt" timestamptz,
         "endedAt" timestamptz, proceedings jsonb, clocks jsonb, "sortDue" timestamptz, "isOpen" boolean)
   ORDER BY 1
  ON CONFLICT (case_id) DO UPDATE SET version = greatest(c.version, excluded.version),
    ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`;
