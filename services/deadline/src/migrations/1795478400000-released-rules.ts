import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReleasedRules1795478400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What the release that ran last said of every rule: a newer one derives again what it says otherwise.
    await runner.query(`
      CREATE TABLE released_rules (
        rule text PRIMARY KEY,
        family text NOT NULL,
        "from" text NOT NULL,
        text text NOT NULL
      )`);
    // A change of rules comes with a release and not with an event; only that release can work it off.
    await runner.query(`
      ALTER TABLE rederivations
        ALTER COLUMN event DROP NOT NULL,
        ADD COLUMN release uuid,
        ADD COLUMN rules text[],
        ADD COLUMN every_case boolean NOT NULL DEFAULT false`);
    // The timer takes what is due in this order: of many clocks due at one instant it must not sort all for each batch.
    await runner.query('DROP INDEX clocks_due');
    await runner.query('CREATE INDEX clocks_due ON clocks (next_at, id) WHERE next_at IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX clocks_due');
    await runner.query('CREATE INDEX clocks_due ON clocks (next_at) WHERE next_at IS NOT NULL');
    await runner.query('DELETE FROM rederivations WHERE event IS NULL');
    await runner.query(`
      ALTER TABLE rederivations
        DROP COLUMN every_case,
        DROP COLUMN rules,
        DROP COLUMN release,
        ALTER COLUMN event SET NOT NULL`);
    await runner.query('DROP TABLE released_rules');
  }
}
