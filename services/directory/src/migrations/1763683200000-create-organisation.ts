import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units of both hierarchies, posts and their holders, and the working calendar. Dates are calendar dates; an end is the last day. */
export class CreateOrganisation1763683200000 implements MigrationInterface {
  name = 'CreateOrganisation1763683200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE units (
        unit_id uuid PRIMARY KEY,
        code text NOT NULL,
        name_vi text NOT NULL,
        name_en text NOT NULL,
        hierarchy text NOT NULL CHECK (hierarchy IN ('state', 'party')),
        level text NOT NULL,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        version integer NOT NULL
      );
      CREATE INDEX units_by_code ON units (code, unit_id);
      CREATE TABLE unit_lines (
        unit_id uuid NOT NULL REFERENCES units,
        parent_id uuid REFERENCES units,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        PRIMARY KEY (unit_id, valid_from)
      );
      CREATE INDEX unit_lines_by_parent ON unit_lines (parent_id);
      CREATE TABLE unit_committees (
        unit_id uuid NOT NULL REFERENCES units,
        committee_id uuid NOT NULL REFERENCES units,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        PRIMARY KEY (unit_id, valid_from)
      );
      CREATE TABLE posts (
        post_id uuid PRIMARY KEY,
        unit_id uuid NOT NULL REFERENCES units,
        title_vi text NOT NULL,
        title_en text NOT NULL,
        role text NOT NULL,
        is_head boolean NOT NULL,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        version integer NOT NULL,
        holders_version integer NOT NULL DEFAULT 0
      );
      CREATE INDEX posts_by_unit ON posts (unit_id);
      CREATE TABLE officers (
        officer_id uuid PRIMARY KEY,
        name text NOT NULL
      );
      CREATE TABLE post_holders (
        post_id uuid NOT NULL REFERENCES posts,
        officer_id uuid NOT NULL REFERENCES officers,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        PRIMARY KEY (post_id, valid_from)
      );
      CREATE INDEX post_holders_by_officer ON post_holders (officer_id);
      CREATE TABLE calendars (
        year integer PRIMARY KEY,
        version integer NOT NULL
      );
      CREATE TABLE calendar_days (
        year integer NOT NULL REFERENCES calendars,
        date date NOT NULL,
        kind text NOT NULL,
        status text NOT NULL,
        source text NOT NULL,
        known_at date NOT NULL,
        proposal text NOT NULL DEFAULT '',
        PRIMARY KEY (year, date, proposal)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE calendar_days, calendars, post_holders, officers, posts, unit_committees, unit_lines, units',
    );
  }
}
