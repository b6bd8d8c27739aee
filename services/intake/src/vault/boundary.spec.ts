import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const src = resolve(import.meta.dirname, '..');
const vault = import.meta.dirname;

/** The only doors: what others may import of this folder, and who may take the module that wires it. */
const doors: Record<string, RegExp> = {
  'vault/vault.service.js': /./,
  'vault/vault.module.js': /^app\.module\.ts$/,
};

type Import = { from: string; to: string };

/** Every import of a vault file by a file outside the vault, out of any spelling of the path. */
function importsOfVault(file: string, text: string): Import[] {
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*['"`](\.[^'"`]+)['"`]/g)].map(([, path]) => path!);
  const targets = specifiers
    .map((path) => resolve(dirname(file), path))
    .filter((target) => target.startsWith(`${vault}/`));
  return targets.map((target) => ({ from: relative(src, file), to: relative(src, target) }));
}

const breaches = (imports: Import[]): Import[] => imports.filter(({ from, to }) => !doors[to]?.test(from));

const outside = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => join(src, name))
  .filter((file) => file.endsWith('.ts') && !file.startsWith(`${vault}/`));

describe('the folder of the vault', () => {
  it('is entered through keep, setApart, open and find alone', () => {
    const imports = outside.flatMap((file) => importsOfVault(file, readFileSync(file, 'utf8')));
    expect(imports.length).toBeGreaterThan(2);
    expect(breaches(imports)).toEqual([]);
  });

  it.each([
    "import { readMasterKey } from '../vault/key-file.store.js';",
    "import type { Pool } from '../petitions/../vault/vault-records.store.js';",
    "const { createTables } = await import('../vault/vault-tables.store.js');",
    'export { seal } from "../vault/sealing.service.js";',
    "import { VaultModule } from '../vault/vault.module.js';",
  ])('would be seen to be entered by %s', (line) => {
    expect(breaches(importsOfVault(join(src, 'petitions', 'bad.ts'), line))).toHaveLength(1);
  });

  it('offers nothing but keep, setApart, open and find', async () => {
    const { Vault, ...others } = await import('./vault.service.js');
    const own = Object.getOwnPropertyNames(Vault.prototype).filter((name) => name !== 'constructor');
    const hidden = ['keepKnown', 'keepNew', 'sealed', 'dataKeys', 'keyIn', 'tokensOf', 'idToken', 'sharedTokens']; // private to TypeScript
    expect(own.filter((name) => !hidden.includes(name)).sort()).toEqual(['find', 'keep', 'open', 'setApart']);
    expect(Object.keys(others)).toEqual([]);
  });
});
