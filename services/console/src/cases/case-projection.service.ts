import { Injectable } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { ChangeAnnouncer } from '../replicas/change-announcer.service.js';
import type { Change } from '../replicas/change.js';
import { TimelineStore, type CaseFactRow } from '../timeline/timeline.store.js';
import { caseView, type CaseFact, type CaseView } from './case-fold.js';
import { CaseViewsStore, type Before } from './case-views.store.js';

/** Keeps something else of the cases that were folded again; what it writes joins the commit of `tx`. */
type Follower = (tx: Tx, events: readonly (Envelope & CaseFact)[], views: readonly CaseView[]) => void;

/** Keeps the views of cases: a batch of facts is stored, and the cases concerned are folded again out of all their facts. */
@Injectable()
export class CaseProjectionService {
  private readonly followers: Follower[] = [];

  constructor(
    private readonly timeline: TimelineStore,
    private readonly store: CaseViewsStore,
    private readonly changes: ChangeAnnouncer,
  ) {}

  /** `follower` is called with every batch that changes cases, in the order of the calls of `follow`. */
  follow(follower: Follower): void {
    this.followers.push(follower);
  }

  /** Facts that change a case. Few round trips: no query needs the result of the one before. */
  async apply(tx: Tx, events: readonly (Envelope & CaseFact)[]): Promise<void> {
    const { caseIds, written } = this.timeline.write(tx, events);
    const [, rows, before] = await Promise.all([
      written,
      this.timeline.factsOfCases(tx, caseIds),
      this.store.before(tx, caseIds),
    ]);
    const facts = factsByCase(caseIds, rows);
    const views = caseIds.map((caseId) => caseView(caseId, facts.get(caseId) ?? []));
    this.store.save(tx, views);
    for (const follower of this.followers) follower(tx, events, views);
    this.changes.announce(
      tx,
      views.map((view) => changeOf(view, before.get(view.caseId))),
    );
  }

  /** Facts that only make the case's history longer (and its version higher). */
  async note(tx: Tx, events: readonly Envelope[]): Promise<void> {
    const versions = newest(events);
    const [, rows] = await Promise.all([
      this.timeline.write(tx, events).written,
      this.store.raiseVersions(tx, versions),
    ]);
    this.changes.announce(
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
}

function factsByCase(caseIds: readonly string[], rows: readonly CaseFactRow[]): Map<string, CaseFact[]> {
  const facts = new Map<string, CaseFact[]>(caseIds.map((caseId) => [caseId, []]));
  for (const row of rows) facts.get(row.case_id)?.push(factOf(row));
  return facts;
}

/** A fact as the fold wants it; only what the fold reads is put together. */
const factOf = (row: CaseFactRow): CaseFact =>
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
