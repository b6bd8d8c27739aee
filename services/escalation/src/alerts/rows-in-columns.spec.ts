import { rowsInColumns, type Column } from './rows-in-columns.js';

type Row = { id: string; word: string | null; at: Date; units: string[] };
const columns = [
  { field: 'id', name: 'id', type: 'uuid' },
  { field: 'word', name: 'word', type: 'text' },
  { field: 'at', name: 'at', type: 'timestamptz' },
  { field: 'units', name: 'units', type: 'uuid[]' },
] as const satisfies readonly Column<keyof Row>[];
const row = (given: Partial<Row> = {}): Row => ({ id: 'a', word: 'x', at: new Date(7), units: [], ...given });
const valuesOf = (...rows: Row[]): unknown[] => rowsInColumns(columns, rows).values;

describe('rows as columns', () => {
  it('carry what all rows have in common once, and the first column for every row', () => {
    expect(valuesOf(row(), row(), row())).toEqual([['a', 'a', 'a'], ['x'], [new Date(7)], ['{}']]);
    expect(valuesOf(row({ word: null }), row({ word: null }))[1]).toEqual([null]);
  });
  it('carry what differs in one row for all of them', () => {
    const units = ['u', 'v'];
    expect(valuesOf(row(), row({ id: 'b', word: null, at: new Date(8), units }))).toEqual([
      ['a', 'b'],
      ['x', null],
      [new Date(7), new Date(8)],
      ['{}', '{u,v}'],
    ]);
  });
  it('are nothing for no rows', () => {
    expect(valuesOf()).toEqual([[], [], [], []]);
  });
});
