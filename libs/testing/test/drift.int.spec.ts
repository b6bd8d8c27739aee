import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { driftIn, freshDatabase, dropDatabase, sql } from '../src/index.js';

@Entity('visits')
class VisitRow {
  @PrimaryColumn('uuid') visit_id: string;
  @Column('date') held_on: string;
  @Column('text', { array: true }) names: string[];
  @Column('timestamptz', { default: () => 'now()' }) noted_at: Date;
  @Column('integer', { default: 0 }) version: number;
  @Column('text', { nullable: true }) note: string | null;
}

const asDescribed = `CREATE TABLE visits (visit_id uuid PRIMARY KEY, held_on date NOT NULL, names text[] NOT NULL,
  noted_at timestamptz NOT NULL DEFAULT now(), version int NOT NULL DEFAULT 0, note text)`;

/** What differs once `change` was done to a table that is as described. */
async function drift(change: string, entities: (new () => object)[] = [VisitRow]): Promise<string[]> {
  const url = await freshDatabase('drift');
  await sql(asDescribed, [], url);
  await sql(change, [], url);
  const db = await new DataSource({ type: 'postgres', url, entities }).initialize();
  try {
    return await driftIn(db);
  } finally {
    await db.destroy();
    await dropDatabase(url);
  }
}

describe('the guard of descriptions of tables', () => {
  it('is content with a table that is as described, and with the table of migrations', async () => {
    expect(await drift('CREATE TABLE migrations (id int PRIMARY KEY)')).toEqual([]);
  });

  it.each([
    ['a column without a field', 'ADD COLUMN seen boolean', ['made, not described: visits.seen boolean']],
    ['a field without a column', 'DROP COLUMN note', ['described, not made: visits.note text']],
    [
      'another type',
      'ALTER COLUMN version TYPE bigint',
      [
        'described, not made: visits.version integer, not null, default 0',
        'made, not described: visits.version bigint, not null, default 0',
      ],
    ],
    [
      'another default',
      'ALTER COLUMN noted_at DROP DEFAULT',
      [
        'described, not made: visits.noted_at timestamp with time zone, not null, default now()',
        'made, not described: visits.noted_at timestamp with time zone, not null',
      ],
    ],
    [
      'a column that may be null',
      'ALTER COLUMN held_on DROP NOT NULL',
      ['described, not made: visits.held_on date, not null', 'made, not described: visits.held_on date'],
    ],
    [
      'another key',
      'DROP CONSTRAINT visits_pkey, ADD PRIMARY KEY (visit_id, held_on)',
      [
        'described, not made: visits.held_on date, not null',
        'made, not described: visits.held_on date, not null, key 2',
      ],
    ],
  ])('tells of %s', async (_, change, told) => {
    expect(await drift(`ALTER TABLE visits ${change}`)).toEqual(told);
  });

  it('tells of a table that nobody describes', async () => {
    expect(await drift('CREATE TABLE rooms (room_id uuid PRIMARY KEY)')).toEqual([
      'made, not described: rooms.room_id uuid, not null, key 1',
    ]);
  });

  it('tells of a table that no migration made', async () => {
    expect(await drift('DROP TABLE visits')).toContain('described, not made: visits.note text');
  });

  it('tells of a field that is read as another type', async () => {
    @Entity('rooms')
    class RoomRow {
      @PrimaryColumn('uuid') room_id: string;
      @Column('timestamptz') opened_at: string;
    }
    const made = 'CREATE TABLE rooms (room_id uuid PRIMARY KEY, opened_at timestamptz NOT NULL)';
    expect(await drift(made, [VisitRow, RoomRow])).toEqual([
      'read as another type: RoomRow.opened_at, timestamp with time zone',
    ]);
  });
});
