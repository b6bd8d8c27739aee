import { readCsvFile } from './csv-file.service.js';
import { unitShape } from './unit-row.js';

const readUnitFile = (text: string) => readCsvFile(text, unitShape);

const header =
  'code,name_vi,name_en,hierarchy,level,parent_code,committee_code,valid_from,valid_to,head_title_vi,head_role';
const plain = [
  header,
  'T,"Ủy ban nhân dân tỉnh Thử, mẫu",Province,state,province,,,2025-07-01,,Chủ tịch,LD',
  'XAA,Ủy ban nhân dân xã A,Commune,state,commune,T,,2025-07-01,,,',
].join('\n');
const withSemicolons = plain.replace('Thử, mẫu', 'Thử& mẫu').replaceAll(',', ';').replace('Thử& mẫu', 'Thử, mẫu');

describe('a file of units', () => {
  const rowsOf = async (text: string) => (await readUnitFile(text)).rows.map(({ line: _, ...row }) => row);

  it.each([
    ['semicolons', withSemicolons],
    ['tabs', withSemicolons.replaceAll(';', '\t')],
    ['a line that tells Excel the separator', `sep=;\r\n${withSemicolons.replaceAll('\n', '\r\n')}`],
    ['the same with quotes and a byte order mark', `\uFEFF"sep=,"\n${plain}`],
    ['empty columns behind', `${plain.replaceAll('\n', ',,,\n')},,,`],
    ['empty rows between and behind', `${plain.replaceAll('\n', `\n${','.repeat(10)}\n`)}\n${','.repeat(10)}\n,,\n\n`],
    ['ends of lines of an old Mac', plain.replaceAll('\n', '\r')],
  ])('is the same with %s', async (_, text) => {
    expect((await readUnitFile(text)).problems).toEqual([]);
    expect(await rowsOf(text)).toEqual(await rowsOf(plain));
    expect(await rowsOf(text)).toHaveLength(2);
  });

  it('names the line as an editor counts it, whatever stands before', async () => {
    const bad = plain.replace('XAA', 'xã-a');
    const lines = async (text: string) => (await readUnitFile(text)).problems.map(({ line, code }) => [line, code]);
    expect(await lines(bad)).toEqual([[3, 'code-malformed']]);
    expect(await lines(`sep=,\n\n${bad}`)).toEqual([[5, 'code-malformed']]);
  });

  it('is refused where something stands beyond the columns', async () => {
    const { problems } = await readUnitFile(`${plain},thừa`);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[3, 'column-count']]);
  });

  it('is refused where its quotes do not close, with the line', async () => {
    const { problems } = await readUnitFile(`${plain}\nX,"xã`);
    expect(problems.map(({ code }) => code)).toEqual(['csv-malformed']);
  });

  it('of ten thousand lines is read, of one more refused, cut anywhere', async () => {
    const line = (at: number) => `X${at},Xã Thử ${at},Commune ${at},state,commune,T,,2025-07-01,,,`;
    const file = (count: number) => [header, ...Array.from({ length: count }, (_, at) => line(at))].join('\n');
    const { rows, problems } = await readUnitFile(file(10_000));
    expect(problems).toEqual([]);
    expect([rows.length, rows[9_999]?.line, rows[9_999]?.name.vi]).toEqual([10_000, 10_001, 'Xã Thử 9999']);
    expect((await readUnitFile(file(10_001))).problems.map(({ code }) => code)).toEqual(['file-too-long']);
  });
});
