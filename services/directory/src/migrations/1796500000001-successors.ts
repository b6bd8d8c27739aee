import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which unit does the work of another one after its last day. */
export class Successors1796500000001 implements MigrationInterface {
  name = 'Successors1796500000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE units ADD successor_id uuid REFERENCES units;
      CREATE INDEX units_of_successor ON units (successor_id) WHERE successor_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE units DROP successor_id');
  }
}
