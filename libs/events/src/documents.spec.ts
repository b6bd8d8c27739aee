import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from './write-documents.js';

describe('the generated documents', () => {
  it.each(Object.entries(documents()))('%s says what the catalogue says (npm run events)', (file, text) => {
    expect(readFileSync(join(import.meta.dirname, '../../..', file), 'utf8')).toBe(text);
  });
});
