import { rowsOfWorkbook, unzip } from '../../test/unzip.js';
import { fileWriter } from './export-file.service.js';
import type { Cell } from './sheet-cells.js';

/** A file written in pieces, put together. */
function written(format: 'xlsx' | 'csv', pieces: readonly (readonly Cell[][])[]): Buffer {
  const file = fileWriter(format, 'Vụ việc & <mẫu>');
  const heads = ['Số', 'Tóm tắt'].map((title) => ({ title, isWide: false }));
  return Buffer.concat([file.start(heads), ...pieces.map((rows) => file.rows(rows)), file.end()]);
}

describe('a workbook that is written piece by piece', () => {
  it('is a whole archive with every part a workbook has, whatever the pieces', () => {
    const files = unzip(written('xlsx', [[], [['a', 'b']], []]));
    expect([...files.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(files.get('xl/workbook.xml')).toContain('name="Vụ việc &amp; &lt;mẫu&gt;"');
  });
  it('has its rows in order: text as text, numbers as numbers, days as days', () => {
    const many = Array.from({ length: 3_000 }, (_, at): Cell[] => [`VV-${at}`, at]);
    const rows = rowsOfWorkbook(written('xlsx', [many.slice(0, 1_000), many.slice(1_000)]));
    expect(rows).toHaveLength(3_001);
    expect(rows.slice(0, 2)).toEqual([
      ['Số', 'Tóm tắt'],
      ['VV-0', '0'],
    ]);
    expect(rows.at(-1)).toEqual(['VV-2999', '2999']);
    const sheet = unzip(written('xlsx', [[[{ day: '2026-11-25' }, null]]])).get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<row><c s="2"><v>46351</v></c><c/></row>'); // 25/11/2026, as a workbook counts days
  });
  it('never calculates what it holds, and holds no character that no document may have', () => {
    const sheet = unzip(written('xlsx', [[['=1+1', 'a\u0000\u0008b\uD800c <&> ok']]])).get('xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
    expect(sheet).toContain('ab\uFFFDc &lt;&amp;&gt; ok');
  });
});

it('a CSV file begins with the mark by which spreadsheets know its encoding', () =>
  expect(written('csv', [[['a', 1]]]).toString('utf8')).toBe('\uFEFFSố,Tóm tắt\r\na,1\r\n'));
