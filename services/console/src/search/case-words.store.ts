import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';

/** What a case is found by: its lexemes, sorted by its receipt. */
export type CaseWords = { case_id: string; words: string[]; received_at: string | null };

/** The index of the search by words. */
@Injectable()
export class CaseWordsStore {
  /** Stores the words with the commit of `tx`. */
  save(tx: Tx, rows: readonly CaseWords[]): void {
    tx.withCommit({ name: 'case-words', text: upsertWords, values: [JSON.stringify(rows)] });
  }
}

const upsertWords = `
  INSERT INTO case_words (case_id, words, sort_received)
  SELECT case_id, array_to_tsvector(words), coalesce(received_at, '9999-01-01T00:00:00Z')
    FROM jsonb_to_recordset($1::jsonb) AS w(case_id uuid, words text[], received_at timestamptz) ORDER BY case_id
  ON CONFLICT (case_id) DO UPDATE SET words = excluded.words, sort_received = excluded.sort_received`;
