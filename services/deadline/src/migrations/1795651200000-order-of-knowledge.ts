import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrderOfKnowledge1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // One order of all that the engine came to know: a clock that has ended is judged by what was known then, and so can it
    // be again. What is here already counts as known from the beginning.
    await runner.query('CREATE SEQUENCE knowledge');
    for (const table of ['case_facts', 'calendars', 'released_rules']) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN known bigint NOT NULL DEFAULT 0`);
    }
    for (const table of ['case_facts', 'calendars']) {
      await runner.query(`ALTER TABLE ${table} ALTER COLUMN known SET DEFAULT nextval('knowledge')`);
    }
    // What former releases said of the rules is kept: by it their clocks ended.
    await runner.query(`
      ALTER TABLE released_rules
        ALTER COLUMN known DROP DEFAULT,
        DROP CONSTRAINT released_rules_pkey,
        ADD PRIMARY KEY (known, rule)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM released_rules WHERE known < (SELECT max(known) FROM released_rules)');
    await runner.query('ALTER TABLE released_rules DROP CONSTRAINT released_rules_pkey');
    for (const table of ['case_facts', 'calendars', 'released_rules']) {
      await runner.query(`ALTER TABLE ${table} DROP COLUMN known`);
    }
    await runner.query('ALTER TABLE released_rules ADD PRIMARY KEY (rule)');
    await runner.query('DROP SEQUENCE knowledge');
  }
}
