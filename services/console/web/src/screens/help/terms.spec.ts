import { readFileSync } from 'node:fs';
import { compareVietnamese, fold } from '../../formats/text.js';
import { terms, termsThatFit } from './terms.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const keysOf = (language: string): string[] =>
  Object.keys(JSON.parse(read(`../../words/terms-${language}.json`)) as object);
const glossary = fold(read('../../../../../../docs/glossary.md'));

describe('the terms that help explains', () => {
  it('are the same in both languages, whole, in composed letters', () => {
    expect(keysOf('en')).toEqual(keysOf('vi'));
    expect(terms.length).toBeGreaterThan(40);
    for (const { key, vi, en } of terms)
      for (const { term, means } of [vi, en])
        expect([key, term, means]).toEqual([key, term.normalize('NFC').trim(), expect.stringMatching(/^\p{Lu}.+\.$/u)]);
  });
  it('are words of the glossary of the project', () =>
    expect(terms.filter(({ vi }) => !glossary.includes(fold(vi.term))).map(({ vi }) => vi.term)).toEqual([]));
});

describe('a term', () => {
  const found = (typed: string, language: 'vi' | 'en' = 'vi'): string[] =>
    termsThatFit(typed, language).map((term) => term[language].term);
  it('is found by name in either language, marks left out or not', () => {
    expect(found('thu ly')[0]).toBe('Thụ lý');
    expect(found('denunciation')).toContain('Tố cáo');
    expect(found('đoàn đông')).toEqual(['Đoàn đông người']);
  });
  it('is found by what it means, after those that are called so', () => {
    const all = found('khiếu nại');
    expect(all[0]).toMatch(/khiếu nại/i);
    expect(all.length).toBeGreaterThan(2);
  });
  it('stands in the order of its language while nothing is typed', () => {
    expect(found('')).toEqual([...found('')].sort(compareVietnamese));
    expect(found('', 'en')[0]).toMatch(/^A/);
  });
});
