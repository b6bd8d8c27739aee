import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../../infra/local/src/competence.mjs');
const run = (input: string, ...words: string[]) =>
  spawnSync(process.execPath, [entry, ...words], { input, encoding: 'utf8' });

describe('npm run competence', () => {
  it('answers each line with a line, goes on after a wrong one, and fails at the end', () => {
    const { stdout, status } = run('{"kind":"KN","level":"commune"}\n\nno JSON\n{"kind":"TC","level":"province"}');
    const lines = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.error?.code ?? line.settles.office)).toEqual([
      'commune-committee',
      'not-json',
      'government',
    ]);
    expect([status, lines[1].error.line]).toEqual([1, 3]);
  });
  it('says with --help what is asked and answered', () => {
    const { stdout, status } = run('', '--help');
    expect([status, stdout]).toEqual([0, expect.stringContaining('addressedTo')]);
  });
});
