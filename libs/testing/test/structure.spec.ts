import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const config = join(root, '.dependency-cruiser.mjs');

/** The rules that these files of a made-up service break. */
function broken(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-structure-'));
  try {
    writeFileSync(join(folder, 'tsconfig.eslint.json'), '{ "compilerOptions": { "module": "nodenext" } }');
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, 'services/made-up/src', dirname(name)), { recursive: true });
      writeFileSync(join(folder, 'services/made-up/src', name), text);
    }
    const { stdout } = spawnSync(process.execPath, [cruiser, '--config', config, '-T', 'json', 'services'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the guard of the structure', () => {
  const visits =
    "import { number } from '../register/number.js';\nexport type Visit = string;\nexport const one = number;\n";

  it('lets folders import one way', () => {
    expect(broken({ 'visits/visit.ts': visits, 'register/number.ts': 'export const number = 1;\n' })).toEqual([]);
  });

  it('refuses two folders that import each other, by types as well', () => {
    const back = "import type { Visit } from '../visits/visit.js';\nexport const number: Visit = '1';\n";
    expect(broken({ 'visits/visit.ts': visits, 'register/number.ts': back })).toEqual(['no-circle-of-folders']);
  });

  it('refuses two folders that import each other by other files', () => {
    const other = "import { two } from '../visits/two.js';\nexport const three = two;\n";
    const files = { 'visits/visit.ts': visits, 'register/number.ts': 'export const number = 1;\n' };
    expect(broken({ ...files, 'visits/two.ts': 'export const two = 2;\n', 'register/three.ts': other })).toEqual([
      'no-circle-of-folders',
    ]);
  });

  it('refuses files that load each other', () => {
    const one = "import { two } from './two.js';\nexport const one = () => two;\n";
    const two = "import { one } from './one.js';\nexport const two = () => one;\n";
    expect(broken({ 'visits/one.ts': one, 'visits/two.ts': two })).toEqual(['no-circle-of-files']);
  });
});
