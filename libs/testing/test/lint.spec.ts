import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Counts = Record<string, number>;

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '../lint-fixtures');
const names = readdirSync(fixtures).filter((file) => file.endsWith('.ts'));

/** `// breaks: rule 2, other 1` of a fixture; `nothing` breaks nothing. */
function promised(name: string): Counts {
  const line = /^\/\/ breaks: (.+)$/m.exec(readFileSync(join(fixtures, name), 'utf8'))?.[1] ?? '';
  if (line === 'nothing') return {};
  return Object.fromEntries(line.split(', ').map((part) => [part.split(' ')[0], Number(part.split(' ')[1])]));
}

describe('the guards of the source', () => {
  const fired = JSON.parse(
    execFileSync(process.execPath, [join(fixtures, 'lint.mjs')], { encoding: 'utf8' }),
  ) as Record<string, Counts>;

  it.each(names)('fire as often as %s says', (name) => {
    expect(fired[name]).toEqual(promised(name));
  });

  it('refuse a file of more than 300 lines', () => {
    expect(fired['too-long']).toEqual({ 'max-lines': 1 });
  });
});
