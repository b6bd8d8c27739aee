import { Injectable } from '@nestjs/common';
import type { EventName } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import type { CaseView } from '../cases/case-fold.js';
import { CaseProjectionService } from '../cases/case-projection.service.js';
import { CaseWordsStore } from './case-words.store.js';
import { caseLexemes } from './words.js';

/** Facts after which a case is found by other words, by others, or at another place in the list. */
const telling: ReadonlySet<EventName> = new Set([
  'intake.petition-registered.v1',
  'routing.case-classified.v1',
  'routing.case-taken-over.v1',
  'routing.facts-corrected.v1',
]);

/** Keeps what a case is found by: the officer's line (never that of a denunciation), its subject, and where it is. */
@Injectable()
export class CaseWordsService {
  constructor(
    private readonly store: CaseWordsStore,
    cases: CaseProjectionService,
  ) {
    cases.follow((tx, events, views) => this.write(tx, events, views));
  }

  private write(tx: Tx, events: readonly { type: EventName; subject: string }[], views: readonly CaseView[]): void {
    const changed = new Set(events.filter(({ type }) => telling.has(type)).map(({ subject }) => subject));
    const rows = views.flatMap(({ caseId, unitId, summary, subject, receivedAt }) =>
      changed.has(caseId) && unitId !== null
        ? [{ case_id: caseId, words: caseLexemes({ unitId, summary, subject }), received_at: receivedAt }]
        : [],
    );
    if (rows.length > 0) this.store.save(tx, rows);
  }
}
