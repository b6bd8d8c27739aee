import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionsPage } from './permissions-page.js';

describe('docs/permissions.md', () => {
  it('says what the table says (npm run permissions)', () =>
    expect(readFileSync(join(import.meta.dirname, '../../../../docs/permissions.md'), 'utf8')).toBe(permissionsPage()));
});
