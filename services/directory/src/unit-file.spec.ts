import { readUnitFile } from './unit-file.js';

const header =
  'code,name_vi,name_en,hierarchy,level,parent_code,committee_code,valid_from,valid_to,head_title_vi,head_role';
const plain = [
  header,
  'T,"Ủy ban nhân dân tỉnh Thử, mẫu",Province,state,province,,,2025-07-01,,Chủ tịch,LD',
  'XAA,Ủy ban nhân dân xã A,Commune,state,commune,T,,2025-07-01,,,',
].join('\n');
const withSemicolons = plain.replace('Thử, mẫu', 'Thử& mẫu').replaceAll(',', ';').replace('Thử& mẫu', 'Thử, mẫu');

describe('a file of units', () => {
  const rowsOf = (text: string) => readUnitFile(text).rows.map(({ line: _, ...row }) => row);

  it.each([
    ['semicolons', withSemicolons],
    ['tabs', withSemicolons.replaceAll(';', '\t')],
    ['a line that tells Excel the separator', `sep=;\r\n${withSemicolons.replaceAll('\n', '\r\n')}`],
    ['the same with quotes and a byte order mark', `\uFEFF"sep=,"\n${plain}`],
    ['empty columns behind', `${plain.replaceAll('\n', ',,,\n')},,,`],
    ['empty rows between and behind', `${plain.replaceAll('\n', `\n${','.repeat(10)}\n`)}\n${','.repeat(10)}\n,,\n\n`],
    ['ends of lines of an old Mac', plain.replaceAll('\n', '\r')],
  ])('is the same with %s', (_, text) => {
    expect(readUnitFile(text).problems).toEqual([]);
    expect(rowsOf(text)).toEqual(rowsOf(plain));
    expect(rowsOf(text)).toHaveLength(2);
  });

  it('names the line as an editor counts it, whatever stands before', () => {
    const bad = plain.replace('XAA', 'xã-a');
    const lines = (text: string) => readUnitFile(text).problems.map(({ line, code }) => [line, code]);
    expect(lines(bad)).toEqual([[3, 'code-malformed']]);
    expect(lines(`sep=,\n\n${bad}`)).toEqual([[5, 'code-malformed']]);
  });

  it('is refused where something stands beyond the columns', () =>
    expect(readUnitFile(`${plain},thừa`).problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'column-count'],
    ]));
});
