import { csvLine } from './csv.js';

describe('a line of a CSV file', () => {
  it('quotes what has a comma, a quote, a line end or blanks around', () =>
    expect(csvLine(['a', 'b,c', 'say "x"', 'two\nlines', ' blank '])).toBe(
      'a,"b,c","say ""x""","two\nlines"," blank "\r\n',
    ));
  it('has days as ISO names them, numbers plainly, nothing for nothing', () =>
    expect(csvLine([{ day: '2026-11-25' }, -3, 0, null])).toBe('2026-11-25,-3,0,\r\n'));
  it.each([
    '=1+1',
    '+84 900 000 000',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '\u200B=1',
    '＝1+1',
    '＠x',
    '|calc',
    '%0A=1',
  ])('makes text of %j, which a spreadsheet would calculate', (text) => {
    const [field = ''] = /(?<=^"?)'.*/s.exec(csvLine([text])) ?? [];
    expect(field.startsWith(`'${text}`)).toBe(true);
  });
  it('leaves ordinary text alone, a minus inside too', () =>
    expect(csvLine(['XAA-26-000418', 'Đất đai = nhà', "'đã nháy'"])).toBe("XAA-26-000418,Đất đai = nhà,'đã nháy'\r\n"));
});
