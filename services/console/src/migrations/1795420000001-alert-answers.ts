import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts acknowledged before events carried the response have none. */
export class AlertAnswers1795420000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE alert_views
         SET view = jsonb_set(view, '{acknowledged}', '{"word": null, "returnOn": null}'::jsonb || (view->'acknowledged'))
       WHERE jsonb_typeof(view->'acknowledged') = 'object'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE alert_views SET view = jsonb_set(view, '{acknowledged}', (view->'acknowledged') - 'word' - 'returnOn')
       WHERE jsonb_typeof(view->'acknowledged') = 'object'`);
  }
}
