import { maySuggest, typedWords } from './typed-words.js';

describe('what is typed into the search', () => {
  it.each([
    ['XAA-26-000093', 'number'],
    ['lt 26 31', 'number'],
    ['Ð–26–103', 'number'],
    ['cb-26-63', 'number'],
    ['93', 'number'],
    ['đất đai', 'words'],
    ['15/TB-UBND', 'words'],
    ['001190009991', 'personal'],
    ['0912 345 678', 'personal'],
    ['B1234567', 'personal'],
    ['đ', 'short'],
    [' ', 'short'],
  ] as const)('%s is %s', (text, kind) => expect(typedWords(text)).toBe(kind));

  it('is sent while it is typed only where it is nobody’s number', () =>
    expect(['93', 'đất', '001190009991', 'đ'].map(maySuggest)).toEqual([true, true, false, false]));
});
