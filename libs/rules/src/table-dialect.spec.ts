import { cellsUnder, dialectOf, isEmptyRow, namedColumns } from './table-dialect.js';

describe('a table in text', () => {
  it.each([
    ['code,name', ',', 0],
    ['code;name', ';', 0],
    ['code\tname', '\t', 0],
    ['sep=;\ncode;name', ';', 1],
    ['"sep=,"\ncode,name', ',', 1],
    ['sep=\t\ncode\tname', '\t', 1],
    ['\uFEFFSEP=;\r\ncode;name', ';', 1],
    ['\n,,,\ncode,name', ',', 2],
    ['"a;b;c",name,level', ',', 0],
    ['code', ',', 0],
  ])('%j', (text, delimiter, headerAt) => expect(dialectOf(text.split(/\r?\n/))).toEqual({ delimiter, headerAt }));

  it('has no columns behind the last one with a name, as long as nothing stands there', () => {
    expect(namedColumns(['code', '', 'name', ' ', ''])).toEqual(['code', '', 'name']);
    expect(cellsUnder(2, ['XAA', 'Xã A', '', ' '])).toEqual(['XAA', 'Xã A']);
    expect(cellsUnder(2, ['XAA', 'Xã A', '', 'x'])).toBeNull();
    expect(cellsUnder(2, ['XAA'])).toBeNull();
    expect([isEmptyRow(['', ' ', '']), isEmptyRow(['', 'x'])]).toEqual([true, false]);
  });
});
