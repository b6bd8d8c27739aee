import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An answer holds until its day: alerts answered before get the instant on which theirs is over (the morning of the day
 * to look again, else the morning after the day promised). What somebody called not theirs goes on with the next step.
 */
export class AnswersArePromises1796400000000 implements MigrationInterface {
  name = 'AnswersArePromises1796400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alerts ADD COLUMN answers integer NOT NULL DEFAULT 0, ADD COLUMN refused integer NOT NULL DEFAULT 0,
        ADD COLUMN size integer, ADD COLUMN answered_size integer;
      UPDATE alerts SET size = group_size, answered_size = group_size WHERE group_size IS NOT NULL;
      UPDATE alerts SET answers = 1 WHERE acknowledged_at IS NOT NULL;
      UPDATE alerts SET next_at = (return_on + CASE acknowledged_word WHEN 'watching' THEN 0 ELSE 1 END + time '07:30')
          AT TIME ZONE 'Asia/Ho_Chi_Minh'
       WHERE ended_at IS NULL AND acknowledged_at IS NOT NULL AND return_on IS NOT NULL;
      UPDATE alerts SET next_at = acknowledged_at, refused = 1, acknowledged_at = NULL, acknowledged_by = NULL, acknowledged_word = NULL
       WHERE ended_at IS NULL AND acknowledged_word = 'not-mine';
      CREATE INDEX alerts_answered ON alerts (case_id) WHERE acknowledged_at IS NOT NULL AND ended_at IS NULL;
      ALTER TABLE alert_tellings ADD COLUMN return_on date, ADD COLUMN note text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE alert_tellings DROP COLUMN return_on, DROP COLUMN note;
      DROP INDEX alerts_answered;
      ALTER TABLE alerts DROP COLUMN answers, DROP COLUMN refused, DROP COLUMN size, DROP COLUMN answered_size;
    `);
  }
}
