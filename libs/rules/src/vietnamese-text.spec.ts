import fc from 'fast-check';
import { compact, digits, fold, tidy } from './vietnamese-text.js';

describe('text that is compared', () => {
  it.each([
    ['Nguyễn Văn ĐỨC', 'nguyen van duc'],
    ['Nguyễn Văn Đức'.normalize('NFD'), 'nguyen van duc'],
    ['nguyen-van.duc', 'nguyen van duc'],
    ['  Ðặng\u200b  Thị ', 'dang thi'],
    ['ＮＧＵＹỄＮ', 'nguyen'],
    ['***', ''],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('does not depend on Unicode form, case or the spaces around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(`  ${text}\n`)).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('has digits out of any writing of a number', () => {
    expect(digits('+84 (912) 345-678')).toBe('84912345678');
    expect(digits('０１２')).toBe('012');
    expect(compact('B 123-456')).toBe('b123456');
  });
});

describe('text that is kept', () => {
  it('is composed, with single spaces', () => {
    expect(tidy(` Nguyễn \t Văn\nA `.normalize('NFD'))).toBe('Nguyễn Văn A'.normalize('NFC'));
  });
});
