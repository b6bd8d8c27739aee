import { wordsIn } from '../../words/test-words.js';
import { filterOf, isFiltered, queryOf, tagsOf, withFilter } from './filters.js';
import { parseSearch, stringifySearch } from './search-params.js';

describe('a list’s address', () => {
  it('gives the same filter again', () => {
    const { filter } = filterOf(parseSearch('?loai=kn&han=tre&dong=50'));
    expect(filter).toEqual({ loai: 'kn', han: 'tre', dong: '50' });
    expect(filterOf(parseSearch(stringifySearch(filter))).filter).toEqual(filter);
  });
  it('drops what is not allowed and says which; what is unknown it ignores', () => {
    expect(filterOf({ loai: 'xyz', han: 'tre', utm: '1' })).toEqual({ filter: { han: 'tre' }, dropped: ['loai'] });
  });
  it('knows the states a case can be in, and no other', () => {
    const states = ['received', 'awaiting-decision', 'closed', 'refused', 'khong-co', 'constructor'];
    expect(states.map((state) => filterOf({ 'trang-thai': state }).dropped)).toEqual([
      [],
      [],
      [],
      ['trang-thai'], // the law has such a state, no act leads there
      ['trang-thai'],
      ['trang-thai'],
    ]);
  });
  it('names what is no unit, no place and no day', () =>
    expect(
      filterOf({ 'don-vi': 'XAA', 'dia-ban': '1', tu: '2026-02-30', den: 'x', 'linh-vuc': 'đất' }).dropped,
    ).toEqual(['linh-vuc', 'don-vi', 'dia-ban', 'tu', 'den']));
  it('has no place for words, names or numbers of people', () => {
    expect(filterOf({ q: 'Người Thử A', ten: 'x', cccd: '000000000001' }).filter).toEqual({});
  });
  it('begins at the first page with another filter', () => {
    expect(withFilter({ loai: 'kn', sau: 'abc' }, { han: 'tre' })).toEqual({ loai: 'kn', han: 'tre' });
    expect(withFilter({ loai: 'kn' }, { sau: 'abc' })).toEqual({ loai: 'kn', sau: 'abc' });
    expect(withFilter({ loai: 'kn', han: 'tre' }, { loai: undefined })).toEqual({ han: 'tre' });
  });
});

describe('what the API is asked for', () => {
  it('is the filter in its own words', () => {
    expect(queryOf({ loai: 'knpa', han: 'hom-nay', co: 'dong-nguoi', sau: 'abc' })).toEqual({
      limit: 20,
      after: 'abc',
      kind: 'KNPA',
      due: 'today',
      crowd: true,
    });
    expect(queryOf({ cho: 'ky' })).toEqual({ limit: 20, waits: 'sign' });
    expect(queryOf({ han: 'tam-dung' })).toEqual({ limit: 20, due: 'paused' });
    const unit = '0b6f9c1e-5a1d-4a57-9f39-3a1f6a0f2f11';
    const asked = { subject: 'policy', unit, handler: unit, place: '00009', from: '2026-11-01', to: '2026-11-30' };
    expect(
      queryOf({
        'linh-vuc': 'policy',
        'don-vi': unit,
        nguoi: unit,
        'dia-ban': '00009',
        tu: '2026-11-01',
        den: '2026-11-30',
      }),
    ).toEqual({ limit: 20, ...asked });
  });
});

describe('tags of chosen filters', () => {
  it('are words in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const words = wordsIn(language);
      for (const loai of ['kn', 'tc', 'knpa', 'kl'])
        for (const { name, value } of tagsOf({ loai })) expect([words[name], words[value]]).not.toContain(undefined);
      for (const han of ['tre', 'hom-nay', '3', '7', 'tam-dung'])
        for (const { value } of tagsOf({ han })) expect([value, words[value]]).toEqual([value, expect.any(String)]);
    }
  });
});

describe('an empty list', () => {
  it.each([
    { loai: 'kn' },
    { 'trang-thai': 'verifying' },
    { han: 'tre' },
    { co: 'dong-nguoi' },
    { cho: 'ky' },
    { tu: '2026-11-01' },
    { 'dia-ban': '00009' },
  ])('is empty for its filter %j', (filter) => expect(isFiltered(filter)).toBe(true));
  it.each([{}, { the: 'da-xong' }, { 'sap-xep': '-han' }, { dong: '50' }, { sau: 'abc' }])(
    'is empty by itself with %j',
    (filter) => expect(isFiltered(filter)).toBe(false),
  );
});
