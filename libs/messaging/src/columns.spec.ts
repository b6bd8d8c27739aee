import { Column, Entity, PrimaryColumn } from 'typeorm';
import { columnsOf, insertOf, upsertOf } from './columns.js';

@Entity('visits')
class VisitRow {
  @PrimaryColumn('uuid') visitId: string;
  @Column('text', { array: true }) names: string[];
  @Column('bigint', { name: 'at_place' }) place: number;
}

describe('the columns of a table', () => {
  it('are selected as the entity names them', () => {
    expect(columnsOf(VisitRow)).toBe('"visit_id" AS "visitId", "names" AS "names", "at_place" AS "place"');
    expect(columnsOf(VisitRow, { fields: ['place'], of: 'v' })).toBe('v."at_place" AS "place"');
  });

  it('are inserted from a list in JSON', () => {
    expect(insertOf(VisitRow, { without: ['place'] })).toBe(
      'INSERT INTO "visits" ("visit_id", "names") SELECT "visitId", "names" FROM jsonb_to_recordset($1::jsonb) AS given("visitId" uuid, "names" text[])',
    );
  });

  it('are replaced where the key is known', () => {
    expect(upsertOf(VisitRow, { key: ['visitId'], kept: ['place'] })).toMatch(
      / ON CONFLICT \("visit_id"\) DO UPDATE SET "names" = excluded\."names"$/,
    );
  });

  it('are known of entities only', () => {
    expect(() => insertOf(class Room {})).toThrow('Room describes no table.');
  });
});
