import { Injectable } from '@nestjs/common';
import type { EventName } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import type { CaseView } from '../cases/case-fold.js';
import { caseLexemes } from './words.js';

/** Facts after which a case is found by other words, by others, or at another place. */
const telling: ReadonlySet<EventName> = new Set([
  'intake.petition-registered.v1',
  'routing.case-classified.v1',
  'routing.case-taken-over.v1',
  'routing.facts-corrected.v1',
]);

/** What a case is found by: the officer's line (never that of a denunciation), its subject, and where it is; sorted by its receipt. */
@Injectable()
export class CaseWordsService {
  /** Leaves with the commit. */
  write(tx: Tx, events: readonly { type: EventName; subject: string }[], views: readonly CaseView[]): void {
    const changed = new Set(events.filter(({ type }) => telling.has(type)).map(({ subject }) => subject));
    const rows = views.flatMap(({ caseId, unitId, summary, subject, receivedAt }) =>
      changed.has(caseId) && unitId !== null
        ? [{ case_id: caseId, words: caseLexemes({ unitId, summary, subject }), received_at: receivedAt }]
        : [],
    );
    if (rows.length > 0) tx.withCommit({ name: 'case-words', text: upsertWords, values: [JSON.stringify(rows)] });
  }
}

const upsertWords = `
  INSERT INTO case_words (case_id, words, sort_received)
  SELECT case_id, array_to_tsvector(words), coalesce(received_at, '9999-01-01T00:00:00Z')
    FROM jsonb_to_recordset($1::jsonb) AS w(case_id uuid, words text[], received_at timestamptz) ORDER BY case_id
  ON CONFLICT (case_id) DO UPDATE SET words = excluded.words, sort_received = excluded.sort_received`;
