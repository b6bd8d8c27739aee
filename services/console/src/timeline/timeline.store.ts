import { Injectable } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import { eventPartitions, insertOf, partitionOf, type InColumns, type Tx } from '@cau-noi/messaging';
import type { LocalText } from '../organisation/unit.view.js';
import { locks } from '../replicas/locks.js';
import { entryOf } from './timeline.js';
import { TimelineEntryRow } from './timeline.table.js';

type Row = InColumns<TimelineEntryRow>;

/** A row of `timeline_entries` with the names of those concerned. */
export type EntryRow = Row & {
  name: string | null;
  title: LocalText | null;
  to_name: string | null;
  to_title: LocalText | null;
  signer_name: string | null;
  signer_title: LocalText | null;
};

/** A fact as it was stored. */
export type FactRow = Pick<Row, 'type' | 'recorded_at' | 'data'>;
export type CaseFactRow = FactRow & Pick<Row, 'case_id'>;

/** What a page of the timeline is asked by: entries before `at` and `eventId` (null: from the newest). */
export type EntriesBefore = { at: unknown; eventId: unknown; withOpenings: boolean; limit: number };

/** Every fact about a case, once. */
@Injectable()
export class TimelineStore {
  /**
   * Stores the facts, and locks the cases concerned for other writers until the transaction ends. A query on `tx` is
   * executed after it in any case, so a caller need not wait for `written` before the next query. The lock is that of
   * the case's partition, the same in every topic: all events of a batch share one, so two transactions never wait for
   * each other in a circle. Should the number of partitions ever differ, only that is lost: writers of one case are
   * kept apart all the same.
   */
  write(tx: Tx, events: readonly Envelope[]): { caseIds: string[]; written: Promise<unknown> } {
    const entries = events.map(entryOf);
    const caseIds = [...new Set(entries.map(({ caseId }) => caseId))].sort();
    const partitions = [...new Set(caseIds.map((caseId) => partitionOf(caseId, eventPartitions)))].sort(
      (a, b) => a - b,
    );
    const locked = tx.prepared('timeline-lanes', lockPartitions, [locks.casePartition, partitions]);
    const inserted = tx.prepared('timeline-entries', insertEntries, [JSON.stringify(entries)]);
    return { caseIds, written: Promise.all([locked, inserted]) };
  }

  /** Newest first. */
  entries(tx: Tx, caseId: string, { at, eventId, withOpenings, limit }: EntriesBefore): Promise<EntryRow[]> {
    return tx.query<EntryRow>(selectEntries, [caseId, at, eventId, withOpenings, limit]);
  }

  /** The facts that make up the state of these cases, in the order of their arrival. */
  factsOfCases(tx: Tx, caseIds: readonly string[]): Promise<CaseFactRow[]> {
    return tx.prepared<CaseFactRow>('case-facts', selectFactsOfCases, [caseIds]);
  }

  /** The facts of these alerts, which belong to these cases, in the order of their arrival. */
  factsOfAlerts(tx: Tx, caseIds: readonly string[], alertIds: readonly string[]): Promise<FactRow[]> {
    return tx.query<FactRow>(selectFactsOfAlerts, [caseIds, alertIds]);
  }
}

/** In the order given, which is the same for everybody. */
const lockPartitions = 'SELECT pg_advisory_xact_lock($1, lane) FROM unnest($2::int[]) AS lane';

const insertEntries = `${insertOf(TimelineEntryRow, { without: ['seq'] })} ON CONFLICT (event_id) DO NOTHING`;

/** Steps, papers and openings do not change the state of a case: they are left out. */
const selectFactsOfCases = `
  SELECT case_id, type, recorded_at, data FROM timeline_entries
   WHERE case_id = ANY($1::uuid[]) AND type <> ALL('{routing.step-recorded.v1,routing.paper-issued.v1,intake.petition-withdrawn.v1,intake.identity-opened.v1,intake.representatives-named.v1}')
     AND type NOT LIKE 'escalation.%'
   ORDER BY seq`;

const selectFactsOfAlerts = `
  SELECT type, recorded_at, data
    FROM timeline_entries
   WHERE case_id = ANY($1) AND type LIKE 'escalation.%' AND (data->>'alertId')::uuid = ANY($2)
   ORDER BY seq`;

const nameOf = (officer: string): string =>
  `(SELECT name FROM org_tenures t WHERE t.officer_id = ${officer} ORDER BY valid_from DESC LIMIT 1)`;

const selectEntries = `
  SELECT e.*, p.title, ${nameOf('e.by_officer_id')} AS name, s.title AS signer_title,
         (SELECT name FROM org_tenures t WHERE t.post_id = s.post_id AND t.valid_from <= (e.data->'document'->>'date')::date
           ORDER BY valid_from DESC LIMIT 1) AS signer_name,
         r.title AS to_title, ${nameOf(`(e.data->>'handlerOfficerId')::uuid`)} AS to_name
    FROM timeline_entries e LEFT JOIN org_posts p ON p.post_id = e.by_post_id
    LEFT JOIN org_posts r ON r.post_id = (e.data->>'handlerPostId')::uuid
    LEFT JOIN org_posts s ON s.post_id = (e.data->'document'->>'signerPostId')::uuid
   WHERE e.case_id = $1 AND ($2::timestamptz IS NULL OR (e.at, e.event_id) < ($2::timestamptz, $3::uuid))
     AND ($4 OR e.type <> 'intake.identity-opened.v1')
   ORDER BY e.at DESC, e.event_id DESC LIMIT $5`;
