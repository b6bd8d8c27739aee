import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseLexemes } from '../search/words.js';

type Found = { case_id: string; unit_id: string; summary: string | null; subject: string | null };

const batch = 5_000;

/**
 * Brings cases up to date that may never change again: those from before the words are found by words too, and a corrected
 * day of receipt is the one that lists sort by.
 */
export class OlderCases1795420000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // An index over words is built in a fraction of the time that a million additions to it take.
    await runner.query('DROP INDEX case_words_words');
    await runner.query(wordless);
    while (await fillWords(runner));
    await runner.query('CLOSE wordless');
    await runner.query('CREATE INDEX case_words_words ON case_words USING gin (words)');
    await runner.query(correctReceipts);
  }

  /** Nothing that was filled in is wrong before this. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

/** The next cases without words get theirs; false when none is left. */
async function fillWords(runner: QueryRunner): Promise<boolean> {
  const cases = (await runner.query(`FETCH ${batch} FROM wordless`)) as Found[];
  const rows = cases.map(({ case_id, unit_id: unitId, summary, subject }) => ({
    case_id,
    words: caseLexemes({ unitId, summary, subject }),
  }));
  if (rows.length > 0) await runner.query(insertWords, [JSON.stringify(rows)]);
  return rows.length > 0;
}

const wordless = `
  DECLARE wordless CURSOR FOR
  SELECT case_id, unit_id, CASE WHEN kind <> 'TC' THEN summary END AS summary, subject FROM case_views c
   WHERE unit_id IS NOT NULL AND NOT EXISTS (SELECT FROM case_words w WHERE w.case_id = c.case_id)`;

const insertWords = `
  INSERT INTO case_words (case_id, words) SELECT case_id, array_to_tsvector(words)
    FROM jsonb_to_recordset($1::jsonb) AS w(case_id uuid, words text[])`;

const correctReceipts = `
  UPDATE case_views
     SET received_at = corrected_at, sort_received = corrected_at,
         waiting_since = CASE WHEN waiting_since = received_at THEN corrected_at ELSE waiting_since END
    FROM (SELECT case_id AS corrected_id, (proceedings->'facts'->>'receivedAt')::timestamptz AS corrected_at
            FROM case_views WHERE proceedings->'facts'->>'receivedAt' IS NOT NULL) AS corrected
   WHERE case_id = corrected_id`;
