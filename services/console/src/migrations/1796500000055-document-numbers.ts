import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number that is printed on a paper leads to its case: an index of the papers alone, which few facts have. */
export class DocumentNumbers1796500000055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX timeline_entries_document_number
          ON timeline_entries (upper(regexp_replace(translate(data->'document'->>'number', '–—‑', '---'), '\\s', '', 'g')))
       WHERE data->'document'->>'number' IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX timeline_entries_document_number');
  }
}
