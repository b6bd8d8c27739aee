import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many people speak for a group; of a case from before nobody has said, and that is not held against it. */
export class Representatives1796110000001 implements MigrationInterface {
  readonly name = 'Representatives1796110000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cases ADD representatives integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cases DROP representatives');
  }
}
