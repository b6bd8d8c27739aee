import { Injectable } from '@nestjs/common';
import type { EventName } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { subjects } from '@cau-noi/rules';
import type { CaseView } from '../domain/case-view.js';
import { lexemesOf, unitLexeme } from '../domain/words.js';

/** Facts after which a case is found by other words, or by others. */
const telling: ReadonlySet<EventName> = new Set([
  'intake.petition-registered.v1',
  'routing.case-classified.v1',
  'routing.case-taken-over.v1',
]);

/** What a case is found by: the officer's line (never that of a denunciation), its subject, and where it is. */
@Injectable()
export class CaseWordsService {
  async write(
    tx: Tx,
    events: readonly { type: EventName; subject: string }[],
    views: readonly CaseView[],
  ): Promise<void> {
    const changed = new Set(events.filter(({ type }) => telling.has(type)).map(({ subject }) => subject));
    const rows = views
      .filter(({ caseId, unitId }) => changed.has(caseId) && unitId !== null)
      .map((view) => ({ case_id: view.caseId, words: wordsOf(view) }));
    if (rows.length > 0) await tx.prepared('case-words', upsertWords, [JSON.stringify(rows)]);
  }
}

function wordsOf({ summary, subject, unitId }: CaseView): string[] {
  const label = Object.entries(subjects).find(([code]) => code === subject)?.[1].vi ?? '';
  return [unitLexeme(unitId ?? ''), ...lexemesOf(`${summary ?? ''} ${label}`)];
}

const upsertWords = `
  INSERT INTO case_words (case_id, words) SELECT case_id, array_to_tsvector(words)
    FROM jsonb_to_recordset($1::jsonb) AS w(case_id uuid, words text[]) ORDER BY case_id
  ON CONFLICT (case_id) DO UPDATE SET words = excluded.words`;
