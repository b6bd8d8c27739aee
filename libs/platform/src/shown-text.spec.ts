import { validate } from 'class-validator';
import fc from 'fast-check';
import { shownText } from './clean-text.js';
import { readJson } from './json-body.js';
import { IsPaperNumber } from './paper-number.js';

const read = (body: object): unknown => readJson(Buffer.from(JSON.stringify(body)));

class Paper {
  @IsPaperNumber() number: string;
}

describe('a text that comes in by any door', () => {
  it.each([
    ['zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'],
    ['blanks of every kind', ' \u00a0\u2003\u3000\t\n\u2028'],
    ['controls', '\u0001\u0007\u001f\u007f\u0085'],
    ['fillers and the blank of Braille', '\u3164\u115f\uffa0\u2800'],
    ['marks without a letter', '\u0301\u034f\ufe0f'],
    ['signs for direction', '\u202e\u2066\u061c'],
    ['private signs', '\ue000'],
    ['tags', '\u{e0041}'],
  ])('is nothing when it is made of %s', (_what, text) => {
    expect(read({ number: text, list: [text], deep: { er: text } })).toEqual({
      number: '',
      list: [''],
      deep: { er: '' },
    });
  });

  it.each([
    ['12\u200b/Q\u0110\u2060-UBND', '12/QĐ-UBND'],
    ['\ufeffdòng 1\r\ndòng 2\t', 'dòng 1\r\ndòng 2\t'],
    ['Nguyễn Thị Thử'.normalize('NFD'), 'Nguyễn Thị Thử'.normalize('NFD')],
    [' 5 ', ' 5 '],
    ['🙂', '🙂'],
  ])('keeps what shows: %j', (text, kept) => {
    expect(read({ text })).toEqual({ text: kept });
  });

  it('leaves passwords as they were typed', () => {
    const typed = { password: 'mật\u200bkhẩu', currentPassword: '   ', newPassword: '\u200d' };
    expect(read(typed)).toEqual(typed);
  });

  it('is the same when it comes in twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shownText(shownText(text))).toBe(shownText(text));
      }),
    );
  });
});

describe('the number of a paper', () => {
  const isTaken = async (number: string): Promise<boolean> =>
    (await validate(Object.assign(new Paper(), { number }))).length === 0;

  it.each(['12/QĐ-UBND', '5', 'số ba', '１２'])('is taken: %s', async (number) => {
    expect(await isTaken(number)).toBe(true);
  });
  it.each(['...', '-/-', '///', '🙂', '–'])('is refused: %s', async (number) => {
    expect(await isTaken(number)).toBe(false);
  });
});
