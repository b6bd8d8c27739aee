import { readFileSync } from 'node:fs';
import { readCsv } from '../src/csv.js';
import { aCsv, aFile, syntheticRegister } from './files.js';

describe('a register in CSV', () => {
  it('becomes cases with their steps', async () => {
    const { cases, malformed } = await readCsv(aCsv([{}, { 'concept:name': 'T02', 'case:channel': 'Desk' }]), null);
    expect(malformed).toEqual([]);
    expect(cases).toEqual([
      {
        name: 'mau-1',
        channel: 'Desk',
        unit: 'Mẫu',
        officer: 'CB mẫu 01',
        receivedAt: new Date('2024-03-01T01:00:00Z'),
        dueAt: new Date('2024-03-08T01:00:00Z'),
        endedAt: null,
        steps: [
          { at: new Date('2024-03-01T02:00:00Z'), activity: 'T01', officer: 'CB mẫu 02', group: 'Nhóm 1' },
          { at: new Date('2024-03-01T02:00:00Z'), activity: 'T02', officer: 'CB mẫu 02', group: 'Nhóm 1' },
        ],
      },
    ]);
  });

  it.each([
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['a first line for Excel', (text: string) => `sep=;\r\n${text.replaceAll(',', ';')}`],
    [
      'empty columns and rows behind',
      (text: string) => `${text.trim().replaceAll('\n', ',,,\n')},,,\n,,,,,,\n${','.repeat(13)}\n`,
    ],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('is the same with %s', async (_, written) => {
    const plain = aCsv([{}, { 'concept:name': 'T02', 'case:enddate': '' }]);
    const other = aFile('other.csv', written(readFileSync(plain, 'utf8')));
    expect(await readCsv(other, null)).toEqual(await readCsv(plain, null));
  });

  it('says what to do with another encoding', () =>
    expect(readCsv(aFile('old.csv', Buffer.from('case;M\xfau', 'latin1')), null)).rejects.toThrow(
      /old\.csv: The file is not in Unicode .* iconv -f WINDOWS-1252 -t UTF-8/,
    ));

  it('takes the days given for a case without a deadline of its own', async () => {
    const { cases } = await readCsv(aCsv([{ 'case:deadline': '' }]), 2);
    expect(cases[0]?.dueAt).toEqual(new Date('2024-03-03T01:00:00Z'));
  });

  it.each([
    ['an instant without a zone', { 'time:timestamp': '2024-03-01 09:00:00' }, 'time:timestamp has no time zone'],
    [
      'a day that does not exist',
      { 'case:startdate': '2024-02-30 09:00:00Z' },
      'case:startdate names a day or time that does not exist',
    ],
    ['an end that is not an instant', { 'case:enddate': 'later' }, 'case:enddate is not an instant'],
    [
      'a deadline that is not after the start',
      { 'case:deadline': '2024-03-01 08:00:00+07:00' },
      'the deadline cannot be played (due-before-receipt): The due date must come after the receipt. Correct it.',
    ],
    ['no deadline and no days', { 'case:deadline': '' }, 'case:deadline is empty; give --due-days N'],
    ['no name of the case', { 'case:concept:name': '' }, 'case:concept:name is empty'],
    ['no activity', { 'concept:name': '' }, 'concept:name is empty'],
    ['a field too many', { 'org:group': 'a,b' }, 'has 12 columns, not 11'],
  ])('loads nothing of a case with %s, and says the line', async (_what, bad, reason) => {
    const { cases, malformed } = await readCsv(aCsv([{ 'case:concept:name': 'mau-0' }, bad, {}]), null);
    expect(malformed[0]).toMatchObject({ line: 3, reason });
    expect(cases.map((each) => each.name)).not.toContain(malformed[0]?.case);
    expect(cases.map((each) => each.name)).toContain('mau-0');
  });

  it('refuses a case whose rows contradict each other', async () => {
    const { cases, malformed } = await readCsv(aCsv([{}, { 'case:department': 'Khác' }]), null);
    expect(cases).toEqual([]);
    expect(malformed).toEqual([
      { line: 3, case: 'mau-1', reason: 'case:department differs from the first row of the case' },
    ]);
  });

  it.each([
    ['inside a field', 'xu"ly', 'column 8 has a quote inside; write the field in quotes and its quote twice'],
    ['that is not closed', '"xu ly', 'column 8 opens a quote that is not closed in this row'],
    ['with text behind it', '"xu" ly', 'column 8 goes on after its closing quote'],
  ])('leaves out the case of a row with a quote %s, and goes on with the next row', async (_what, bad, reason) => {
    const others = ['mau-2', 'mau-3', 'mau-4'].map((name) => ({ 'case:concept:name': name }));
    const { cases, malformed } = await readCsv(aCsv([{}, { 'concept:name': bad }, ...others]), null);
    expect(malformed).toEqual([{ line: 3, case: 'mau-1', reason }]);
    expect(cases.map((each) => [each.name, each.steps.length])).toEqual([
      ['mau-2', 1],
      ['mau-3', 1],
      ['mau-4', 1],
    ]);
  });

  it('leaves out every case a row could be of, when its name cannot be told', async () => {
    const rows = [{}, { 'case:concept:name': '"mau-1' }, { 'case:concept:name': 'mau-2' }];
    const { cases, malformed } = await readCsv(aCsv(rows), null);
    expect(malformed).toMatchObject([{ line: 3, case: 'mau-1', reason: expect.stringContaining('may be a row of') }]);
    expect(cases.map((each) => each.name)).toEqual(['mau-2']);
  });

  it('takes no row for the text of a quote that another row closes', async () => {
    const rows = [
      { 'concept:name': '"xu ly' },
      { 'case:concept:name': 'mau-2', 'concept:name': 'xong"' },
      { 'case:concept:name': 'mau-3' },
    ];
    const { cases, malformed } = await readCsv(aCsv(rows), null);
    expect(malformed.map((each) => [each.line, each.case])).toEqual([
      [2, 'mau-1'],
      [3, 'mau-2'],
    ]);
    expect(cases.map((each) => each.name)).toEqual(['mau-3']);
  });

  it('reads commas, quotes and line ends inside quotes', async () => {
    const { cases, malformed } = await readCsv(aCsv([{ 'org:group': '"a ""b"", \nc"' }, {}]), null);
    expect(malformed).toEqual([]);
    expect(cases[0]?.steps.map((step) => step.group)).toEqual(['a "b", \nc', 'Nhóm 1']);
  });

  it('names what is wrong in the order of the lines', async () => {
    const rows = [{ 'time:timestamp': '' }, { 'concept:name': 'a"b' }, { 'concept:name': '' }];
    const { malformed } = await readCsv(aCsv(rows), null);
    expect(malformed.map((each) => each.line)).toEqual([2, 3, 4]);
  });

  it('lets a case end before it starts, as real registers do', async () => {
    const { cases, malformed } = await readCsv(aCsv([{ 'case:enddate': '2024-02-01 08:00:00+07:00' }]), null);
    expect([cases.length, malformed]).toEqual([1, []]);
  });

  it('says which column is missing', async () => {
    await expect(readCsv(aFile('x.csv', 'a,b\n1,2\n'), null)).rejects.toThrow(/no column case:concept:name/);
  });

  it('says that a file is empty, or has a line of columns and nothing else', async () => {
    await expect(readCsv(aFile('x.csv', '\uFEFF\n'), null)).rejects.toThrow(/x\.csv is empty/);
    await expect(readCsv(aCsv([]), null)).rejects.toThrow(/has no rows below its line of columns/);
  });

  it('reads the synthetic register whole', async () => {
    const { cases, malformed } = await readCsv(syntheticRegister, null);
    expect([cases.length, malformed.length, cases.reduce((sum, each) => sum + each.steps.length, 0)]).toEqual([
      60, 0, 205,
    ]);
  });
});
