import { Column, Entity, PrimaryColumn } from 'typeorm';
import { columnsOf, insertOf, placesOf, upsertOf, valuesOf } from './columns.js';

@Entity('visits')
class VisitRow {
  @PrimaryColumn('uuid') visitId: string;
  @Column('text', { array: true }) names: string[];
  @Column('bigint', { name: 'at_place' }) place: number;
  @Column('jsonb', { nullable: true }) said: object | null;
}

describe('the columns of a table', () => {
  it('are selected as the entity names them', () => {
    expect(columnsOf(VisitRow)).toBe(
      '"visit_id" AS "visitId", "names" AS "names", "at_place" AS "place", "said" AS "said"',
    );
    expect(columnsOf(VisitRow, { fields: ['place'], of: 'v' })).toBe('v."at_place" AS "place"');
  });

  it('are inserted from a list in JSON', () => {
    expect(insertOf(VisitRow, { without: ['place', 'said'] })).toBe(
      'INSERT INTO "visits" ("visit_id", "names") SELECT "visitId", "names" FROM jsonb_to_recordset($1::jsonb) AS given("visitId" uuid, "names" text[])',
    );
  });

  it('are replaced where the key is known', () => {
    expect(upsertOf(VisitRow, { key: ['visitId'], kept: ['place', 'said'] })).toMatch(
      / ON CONFLICT \("visit_id"\) DO UPDATE SET "names" = excluded\."names"$/,
    );
  });

  it('are parameters of one row, from a number on, with its values', () => {
    const which = { without: ['visitId'] } as const;
    expect(placesOf(VisitRow, { ...which, from: 3 })).toEqual({
      values: '$3, $4, $5',
      set: '"names" = $3, "at_place" = $4, "said" = $5',
    });
    const row = { names: ['a'], place: 2, said: { word: 'b' } };
    expect(valuesOf(VisitRow, row, which)).toEqual([['a'], 2, '{"word":"b"}']);
    expect(valuesOf(VisitRow, { ...row, said: null }, which)).toEqual([['a'], 2, null]);
  });

  it('are known of entities only', () => {
    expect(() => insertOf(class Room {})).toThrow('Room describes no table.');
  });
});
