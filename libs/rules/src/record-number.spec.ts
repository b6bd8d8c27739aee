import fc from 'fast-check';
import { readRecordNumber, writeRecordNumber } from './record-number.js';

/** As it would be printed, with the register it is looked for in first. */
const asPrinted = (typed: string): string | null => {
  const read = readRecordNumber(typed);
  if (!read) return null;
  const [register] = read.registers;
  const series = register === 'case' ? read.unit : register;
  return read.year === null ? `any ${read.serial}` : writeRecordNumber(series ?? '?', read.year, read.serial);
};

describe('a number somebody types', () => {
  it.each([
    ['LT-26-000001', 'LT-26-000001'],
    ['lt-26-1', 'LT-26-000001'],
    ['LT26000001', 'LT-26-000001'],
    ['LT 26 1', 'LT-26-000001'],
    ['LT/2026/1', 'LT-26-000001'],
    ['Đ-26-000103', 'Đ-26-000103'],
    ['đ–26–103', 'Đ-26-000103'],
    ['Ð-26-000103', 'Đ-26-000103'], // eth, U+00D0
    ['ð—26—103', 'Đ-26-000103'],
    ['Ɖ-26-103', 'Đ-26-000103'],
    ['D-26-103', 'Đ-26-000103'],
    ['Đ-26-000103', 'Đ-26-000103'], // composed or not is the same for Đ
    ['CB-26-0063', 'CB-26-0063'],
    ['cb‑26‑63', 'CB-26-0063'], // U+2011
    ['CB−26−0063', 'CB-26-0063'], // minus
    ['ＣＢ－２６－００６３', 'CB-26-0063'], // full width
    ['CB\u200B-26\u2060-0063', 'CB-26-0063'],
    ['CB\u00AD26\u00AD0063', 'CB-26-0063'], // soft hyphens of a text that was pasted
    ['XAA-26-000001', 'XAA-26-000001'],
    [' xaa – 26 – 1 ', 'XAA-26-000001'],
    ['xaa 26 1', 'XAA-26-000001'],
    ['XAA-2026-1', 'XAA-26-000001'],
    ['XÐA-26-1', 'XĐA-26-000001'],
    ['XA-A-26-93', 'XA-A-26-000093'],
    ['XAA-26-1000000', 'XAA-26-1000000'],
    ['93', 'any 93'],
    ['000093', 'any 93'],
    ['９３', 'any 93'],
    ['số 93', 'any 93'],
    ['#93', 'any 93'],
  ])('%s is %s', (typed, printed) => expect(asPrinted(typed)).toBe(printed));

  it.each([
    '',
    ' ',
    '-',
    'Được',
    'nước thải',
    '0',
    '012345678901',
    '0912345678',
    'ngày 30/11/2026',
    '93 hộ dân',
    'A-1',
  ])('“%s” is words to look for', (typed) => expect(readRecordNumber(typed)).toBeNull());

  it('is what was printed, whatever dash it was written with', () => {
    const dash = fc.constantFrom('-', '–', '—', '‑', '‐', '−', '－', '﹣', ' - ');
    const printed = fc.record({
      series: fc.constantFrom('LT', 'Đ', 'CB', 'XAA', 'T', 'P01', 'XA-A'),
      year: fc.integer({ min: 0, max: 99 }),
      serial: fc.integer({ min: 1, max: 9_999_999 }),
    });
    fc.assert(
      fc.property(printed, dash, ({ series, year, serial }, sign) => {
        const number = writeRecordNumber(series, year, serial);
        return asPrinted(number.replaceAll('-', sign)) === number;
      }),
    );
  });

  it('never takes longer for longer nonsense', () => {
    const before = process.cpuUsage(); // not the wall: others may be at work on this machine
    for (const piece of ['A-', '-', 'A.', 'Đ', ' ', '1']) readRecordNumber(piece.repeat(100_000));
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2_000);
  });
});
