import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codeWords } from './code-words.js';

const read = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8')) as Record<string, string>;
const stem = (key: string): string => key.replace(/_(one|other)$/, '');
const stems = (words: Record<string, string>): Set<string> => new Set(Object.keys(words).map(stem));
const holes = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

const vi = read('vi');
const en = read('en');
const source = fileURLToPath(new URL('../', import.meta.url));
const code = globSync('**/*.{ts,tsx}', { cwd: source })
  .filter((file) => !file.endsWith('.spec.ts') && !file.endsWith('generated.d.ts'))
  .map((file) => readFileSync(`${source}${file}`, 'utf8'))
  .join('\n');

describe('words in two languages', () => {
  it('have the same keys', () => expect([...stems(en)].sort()).toEqual([...stems(vi)].sort()));
  it('are not there twice: what services say too stands in the vocabulary', () =>
    expect(Object.keys(codeWords('vi')).filter((key) => key in vi || key in en)).toEqual([]));
  it('are never empty', () => {
    for (const [key, text] of [...Object.entries(vi), ...Object.entries(en)])
      expect([key, text]).toEqual([key, expect.stringMatching(/\S/)]);
  });
  it('have the same places to fill', () => {
    for (const key of Object.keys(vi)) {
      const other = en[key] ?? en[`${stem(key)}_other`] ?? '';
      expect([key, holes(other)]).toEqual([key, holes(vi[key] ?? '')]);
    }
  });
  it('are composed Unicode', () => {
    for (const text of Object.values(vi)) expect(text).toBe(text.normalize('NFC'));
  });
  it('are all there that the code asks for', () => {
    const asked = [...code.matchAll(/\b(?:t|word)\(\s*'([\w.-]+)'/g)].map(([, key]) => key ?? '');
    const known = new Set([...stems(vi), ...Object.keys(codeWords('vi'))]);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });
});
