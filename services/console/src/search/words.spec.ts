import { caseLexemes, lexemesOf, searchOf } from './words.js';

describe('a text that can be searched', () => {
  it('is found by its words with and without marks, whatever form of Unicode', () => {
    const text = 'Khiếu nại ĐẤT, hoà giải';
    expect(lexemesOf(text.normalize('NFD'))).toEqual(lexemesOf(text));
    expect(lexemesOf(text)).toEqual(expect.arrayContaining(['khieu', 'nai', 'dat', 'hoa', 'giai']));
  });
  it('holds nothing where there is no word', () => {
    expect(lexemesOf(' ,.- ')).toEqual([]);
    expect(searchOf(" ' & | ")).toBeNull();
  });
  it('is searched without tone marks unless they are typed', () => {
    expect(searchOf('dat')).toBe("'dat':*");
    const [marked] = lexemesOf('đất').filter((word) => word !== 'dat');
    expect(searchOf('Đất')).toBe(`'${marked}':*`);
    expect(searchOf('đạt')).not.toBe(searchOf('đất'));
  });
  it.each(['Ðược', 'ðược', 'Ɖược', 'Đ\u200Bược', 'Đượｃ'])(
    'reads look-alikes in %s as the letters they look like',
    (typed) => expect(searchOf(typed)).toBe(searchOf('Được')),
  );
  it('knows both places of a tone mark as one', () => expect(searchOf('hoà')).toBe(searchOf('hòa')));
  it('of a case is its line, its subject in words and where it is', () =>
    expect(caseLexemes({ unitId: 'u1', summary: 'Mương xóm Thử', subject: 'land-housing' })).toEqual(
      expect.arrayContaining(['unit:u1', 'muong', 'thu', 'dat']),
    ));
  it('quotes every word, so that what is typed is never an operator', () =>
    expect(searchOf("a'b | !c <-> d\\e")).toBe("'a' & 'b' & 'c' & 'd' & 'e':*"));
});
