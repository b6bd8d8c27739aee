import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../law/rules.js';
import { legalPage } from './legal-page.js';

describe('docs/legal.md', () => {
  it('says what the catalogue says (npm run legal)', () => {
    expect(readFileSync(join(import.meta.dirname, '../../../../docs/legal.md'), 'utf8')).toBe(legalPage());
  });
  it('names every rule in both languages', () => {
    const page = legalPage();
    expect(
      rules.filter(
        ({ id, name }) => !page.includes(`\`${id}\` | ${name.vi}`) || !page.includes(`\`${id}\` | ${name.en}`),
      ),
    ).toEqual([]);
  });
});
