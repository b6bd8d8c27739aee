import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register: visits, petitions, case counters, openings of identities, and the units as far as numbers need them. */
export class CreateRegister1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE units (
        unit_id uuid PRIMARY KEY,
        code text NOT NULL,
        version int NOT NULL
      );
      -- One series per printed code and year, so that no two cases can ever carry the same number.
      CREATE TABLE case_counters (
        unit_code text NOT NULL,
        year int NOT NULL,
        last int NOT NULL,
        PRIMARY KEY (unit_code, year)
      );
      CREATE TABLE visits (
        visit_id uuid PRIMARY KEY,
        unit_id uuid NOT NULL,
        form text NOT NULL,
        received_at timestamptz NOT NULL,
        people int NOT NULL,
        outcome text NOT NULL,
        refusal_ground text,
        officer_id uuid NOT NULL,
        post_id uuid NOT NULL,
        recorded_at timestamptz NOT NULL
      );
      CREATE INDEX visits_of_unit ON visits (unit_id, received_at DESC, visit_id DESC);
      CREATE TABLE visit_people (
        visit_id uuid NOT NULL REFERENCES visits (visit_id),
        person_key uuid NOT NULL,
        position int NOT NULL,
        representative boolean NOT NULL,
        PRIMARY KEY (visit_id, person_key)
      );
      CREATE INDEX visit_people_person ON visit_people (person_key);
      CREATE TABLE petitions (
        petition_id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        visit_id uuid REFERENCES visits (visit_id),
        unit_id uuid NOT NULL,
        unit_code text NOT NULL,
        register_year int NOT NULL,
        serial int NOT NULL,
        kind text NOT NULL,
        channel text NOT NULL,
        subject text NOT NULL,
        respondent_kind text,
        respondent_unit_id uuid,
        place_code text,
        addressed_to uuid[] NOT NULL,
        group_size int NOT NULL,
        received_at timestamptz NOT NULL,
        due_at timestamptz,
        summary text,
        withdrawn_at timestamptz,
        withdrawal_document jsonb,
        version int NOT NULL DEFAULT 1,
        officer_id uuid NOT NULL,
        post_id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        UNIQUE (unit_code, register_year, serial)
      );
      CREATE INDEX petitions_of_unit ON petitions (unit_id, received_at DESC, petition_id DESC);
      CREATE INDEX petitions_of_case ON petitions (case_id);
      CREATE INDEX petitions_of_visit ON petitions (visit_id) WHERE visit_id IS NOT NULL;
      CREATE TABLE petition_people (
        petition_id uuid NOT NULL REFERENCES petitions (petition_id),
        person_key uuid NOT NULL,
        position int NOT NULL,
        representative boolean NOT NULL,
        PRIMARY KEY (petition_id, person_key)
      );
      CREATE INDEX petition_people_person ON petition_people (person_key);
      -- Who opened an identity, when and why; whose, the vault alone knows.
      CREATE TABLE identity_openings (
        opening_id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        petition_id uuid NOT NULL REFERENCES petitions (petition_id),
        unit_id uuid NOT NULL,
        purpose text NOT NULL,
        officer_id uuid NOT NULL,
        post_id uuid NOT NULL,
        opened_at timestamptz NOT NULL
      );
      CREATE INDEX identity_openings_by_time ON identity_openings (opened_at DESC, opening_id DESC)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE identity_openings, petition_people, petitions, visit_people, visits, case_counters, units',
    );
  }
}
