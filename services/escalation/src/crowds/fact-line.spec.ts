import { Crowds } from './crowds.js';
import { linesAbout } from './fact-line.js';

const petition = {
  fact: 'petition',
  id: 'p1',
  at: '2026-11-02T08:00:00+07:00',
  case: 'c1',
  matter: null,
  people: ['k1'],
  size: 5,
};
const about = (line: string | null, crowds = new Crowds()) => linesAbout(line, 7, crowds);
/** The code of a refusal, or nothing. */
const codeOf = (value: unknown, crowds?: Crowds) => {
  const [found] = about(typeof value === 'string' ? value : JSON.stringify(value), crowds) as {
    error?: { code: string };
  }[];
  return found?.error?.code;
};

describe('a line with a fact', () => {
  it('gives a line for each change, in UTC and with the documented fields alone', () => {
    expect(JSON.stringify(about(JSON.stringify(petition))[0])).toBe(
      '{"at":"2026-11-02T01:00:00.000Z","crowd":1,"level":5,"before":0,"people":5,"petitions":["p1"],"reason":"petition"}',
    );
  });
  it('may have a byte order mark, spaces and a carriage return around it, and fields of its own', () => {
    expect(about(`\uFEFF  ${JSON.stringify({ ...petition, commune: 'x' })} \r`)).toHaveLength(1);
    expect(about(' \r')).toEqual([]);
  });
  it('has the last of two values under one name, as JSON does', () => {
    expect(about(JSON.stringify(petition).replace('"size":5', '"size":9,"size":5'))).toHaveLength(1);
  });
  it('may carry any text as an id', () => {
    const crowds = new Crowds();
    for (const id of ['__proto__', 'constructor', 'toString', 'đơn số 1', '\u0000'])
      expect(about(JSON.stringify({ ...petition, id, case: id }), crowds)).toHaveLength(1);
  });
});

describe('a bad line', () => {
  it('gets one line with its number, a code and what to do in Vietnamese and English, and changes nothing', () => {
    const crowds = new Crowds();
    expect(about('no JSON', crowds)).toEqual([
      { error: { line: 7, code: 'not-json', message: expect.stringMatching(/^Dòng này .* \/ This line .*\.$/) } },
    ]);
    expect(codeOf({ ...petition, size: -1 }, crowds)).toBe('invalid-input');
    expect(crowds.nextExpiry()).toBeNull();
  });
  it('has a code for what is wrong with it', () => {
    expect(codeOf('{"fact":"petition"')).toBe('not-json');
    expect(codeOf('{"fact":"now","at":NaN}')).toBe('not-json');
    expect(codeOf('['.repeat(100_000))).toBe('not-json');
    expect(codeOf({ fact: 'petitions' })).toBe('unknown-fact');
    expect(codeOf({})).toBe('unknown-fact');
    expect(about(null)).toMatchObject([{ error: { code: 'line-too-long' } }]);
    for (const value of ['null', '[]', '3', '"now"']) expect(codeOf(value)).toBe('invalid-input');
  });
  it.each(Object.keys(petition).filter((name) => name !== 'fact'))('without “%s” is refused', (name) => {
    const { [name as 'id']: _, ...rest } = petition;
    expect(codeOf(rest)).toBe('invalid-input');
  });
  it.each([
    { id: 3 },
    { id: '' },
    { id: 'x'.repeat(201) },
    { at: 1_793_000_000_000 },
    { case: null },
    { matter: 5 },
    { matter: '' },
    { people: 'k1' },
    { people: ['k1', null] },
    { people: { k1: true } },
    { size: '5' },
    { size: 1.5 },
    { size: -1 },
    { size: null },
    { size: 1e300 },
  ])('of a petition with %j is refused', (over) => {
    expect(codeOf({ ...petition, ...over })).toBe('invalid-input');
  });
  it.each([
    { fact: 'policy', window: 0, levels: [5] },
    { fact: 'policy', window: 1.5, levels: [5] },
    { fact: 'policy', window: '30', levels: [5] },
    { fact: 'policy', window: 30, levels: [] },
    { fact: 'policy', window: 30, levels: [0] },
    { fact: 'policy', window: 30, levels: [5, null] },
    { fact: 'policy', window: 30, levels: 5 },
    { fact: 'link', petitions: ['a'], at: petition.at },
    { fact: 'link', petitions: ['a', 'b', 'c'], at: petition.at },
    { fact: 'unlink', petitions: 'ab', at: petition.at },
    { fact: 'link', petitions: ['a', 'b'] },
    { fact: 'withdrawn', id: 'p', at: petition.at },
    { fact: 'withdrawn', id: 'p', people: 'k', at: petition.at },
    { fact: 'now' },
  ])('%j is refused', (fact) => {
    expect(codeOf(fact)).toBe('invalid-input');
  });
});

describe('an instant', () => {
  const crowds = () => new Crowds();
  it.each([
    '2026-02-30T08:00:00Z',
    '2026-13-01T08:00:00Z',
    '2026-00-10T08:00:00Z',
    '2025-02-29T00:00:00+07:00',
    '0000-01-01T00:00Z',
  ])('%s is on no day', (at) => expect(codeOf({ fact: 'now', at }, crowds())).toBe('date-does-not-exist'));
  it.each([
    'yesterday',
    '',
    '2026-11-02',
    '2026-11-02T08:00:00',
    '2026-11-02 08:00:00Z',
    '2026-11-02T24:00:00Z',
    '2026-11-02T08:60:00Z',
    '2026-11-02T08:00:60Z',
    '2026-11-02T08:00:00+25:00',
    '2026-11-02T08:00:00+0700',
    '+2026-11-02T08:00:00Z',
  ])('“%s” is none', (at) => expect(codeOf({ fact: 'now', at }, crowds())).toBe('invalid-input'));
  it.each([
    ['2026-11-02T08:00:00+07:00', '2026-11-02T01:00:00.000Z'],
    ['2026-11-02T01:00Z', '2026-11-02T01:00:00.000Z'],
    ['2026-11-02T01:00:00.1239Z', '2026-11-02T01:00:00.123Z'],
    ['2026-11-01T20:30:00.5-04:30', '2026-11-02T01:00:00.500Z'],
    ['2024-02-29T23:59:59+00:00', '2024-02-29T23:59:59.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('%s is read and written as %s', (at, written) => {
    expect(about(JSON.stringify({ ...petition, at }))).toMatchObject([{ at: written }]);
  });
});
