import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Petitions and visits get numbers of their own (Đ-, LT-), and a petition may join a case that another one opened:
 * it then repeats the number of that case. Rows from before keep none of their own.
 */
export class NumberAndJoin1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_counters ADD COLUMN last_petition int NOT NULL DEFAULT 0, ADD COLUMN last_visit int NOT NULL DEFAULT 0;
      ALTER TABLE petitions ADD COLUMN joined boolean NOT NULL DEFAULT false, ADD COLUMN petition_year int,
        ADD COLUMN petition_serial int, ADD COLUMN settled_by_unit_id uuid, ADD COLUMN settled_number text, ADD COLUMN settled_on date,
        DROP CONSTRAINT petitions_unit_code_register_year_serial_key;
      CREATE UNIQUE INDEX petitions_case_number ON petitions (unit_code, register_year, serial) WHERE NOT joined;
      CREATE UNIQUE INDEX petitions_number ON petitions (unit_code, petition_year, petition_serial);
      ALTER TABLE visits ADD COLUMN unit_code text, ADD COLUMN register_year int, ADD COLUMN serial int;
      CREATE UNIQUE INDEX visits_number ON visits (unit_code, register_year, serial)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX visits_number, petitions_number, petitions_case_number;
      ALTER TABLE visits DROP COLUMN unit_code, DROP COLUMN register_year, DROP COLUMN serial;
      DELETE FROM petitions WHERE joined;
      ALTER TABLE petitions DROP COLUMN joined, DROP COLUMN petition_year, DROP COLUMN petition_serial,
        DROP COLUMN settled_by_unit_id, DROP COLUMN settled_number, DROP COLUMN settled_on,
        ADD CONSTRAINT petitions_unit_code_register_year_serial_key UNIQUE (unit_code, register_year, serial);
      ALTER TABLE case_counters DROP COLUMN last_petition, DROP COLUMN last_visit`);
  }
}
