import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../../infra/local/src/crowds.mjs');
const run = (input: string | Buffer, ...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [entry, ...args], { input, maxBuffer: 2 ** 28 });
  return { stdout: stdout.toString(), stderr: stderr.toString(), status };
};
const ask = (...lines: (string | object)[]) => {
  const { stdout, stderr, status } = run(
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  const found = stdout.split('\n').slice(0, -1);
  return { status, stderr, found: found.map((line) => JSON.parse(line)) };
};
const at = (day: number, time = '08:00:00') => `2026-11-${String(day).padStart(2, '0')}T${time}+07:00`;
const aPetition = (id: string, day: number, over: object = {}) => ({
  fact: 'petition',
  id,
  at: at(day),
  case: `c-${id}`,
  matter: null,
  people: [`k-${id}`],
  size: 1,
  ...over,
});

describe('npm run crowds', () => {
  it('writes a line for every change of level, in the order of time, and nothing else', () => {
    const { status, found, stderr } = ask(
      { fact: 'policy', window: 10, levels: [2, 4] },
      aPetition('p1', 2),
      aPetition('p2', 3, { matter: 'm' }),
      '',
      { fact: 'link', petitions: ['p1', 'p2'], at: at(4) },
      aPetition('p3', 5, { matter: 'm', people: ['k-p1'], size: 3 }),
      { fact: 'withdrawn', id: 'p3', people: null, at: at(6) },
      { fact: 'unlink', petitions: ['p2', 'p1'], at: at(7) },
      { fact: 'now', at: at(30) },
    );
    expect(found).toEqual([
      {
        at: '2026-11-04T01:00:00.000Z',
        crowd: 1,
        level: 2,
        before: 0,
        people: 2,
        petitions: ['p1', 'p2'],
        reason: 'link',
      },
      {
        at: '2026-11-05T01:00:00.000Z',
        crowd: 1,
        level: 4,
        before: 2,
        people: 4,
        petitions: ['p1', 'p2', 'p3'],
        reason: 'petition',
      },
      {
        at: '2026-11-06T01:00:00.000Z',
        crowd: 1,
        level: 2,
        before: 4,
        people: 2,
        petitions: ['p1', 'p2'],
        reason: 'withdrawn',
      },
      { at: '2026-11-07T01:00:00.000Z', crowd: 1, level: 0, before: 2, people: 1, petitions: ['p1'], reason: 'unlink' },
    ]);
    expect([status, stderr]).toEqual([0, '']);
  });
  it('goes on after a bad line, and fails at the end', () => {
    const { status, found, stderr } = ask(
      '\uFEFF{"fact":"policy","window":10,"levels":[1]}\r',
      'no JSON',
      { fact: 'now', at: '2026-02-30T00:00:00Z' },
      `{"fact":"now","at":"${'x'.repeat(5_000_000)}"}`,
      aPetition('p1', 2),
    );
    expect(found).toMatchObject([
      { error: { line: 2, code: 'not-json' } },
      { error: { line: 3, code: 'date-does-not-exist' } },
      { error: { line: 4, code: 'line-too-long' } },
      { crowd: 1, level: 1 },
    ]);
    expect([status, stderr]).toEqual([1, '']);
  });
  it('reads whatever comes without ending before its end', () => {
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256));
    const { stdout, stderr, status } = run(
      Buffer.concat([noise, Buffer.from(`\n${JSON.stringify(aPetition('p', 1, { size: 5 }))}`)]),
    );
    expect(JSON.parse(stdout.split('\n').at(-2)!)).toMatchObject({ level: 5, people: 5 });
    expect([stderr, status]).toEqual(['', 1]);
  });
  it('writes crowds of thousands without loss', () => {
    const petitions = Array.from({ length: 20_000 }, (_, i) =>
      aPetition(`p${i}`, 1 + Math.floor(i / 1000), { case: 'c' }),
    );
    const { found } = ask({ fact: 'policy', window: 30, levels: [5000, 10_000, 20_000] }, ...petitions, {
      fact: 'now',
      at: at(30),
    });
    expect(found.map(({ level, petitions: { length } }) => [level, length])).toEqual([
      [5000, 5000],
      [10_000, 10_000],
      [20_000, 20_000],
    ]);
  });
  it('is content with nothing, and tells how it is used', () => {
    expect(run('')).toEqual({ stdout: '', stderr: '', status: 0 });
    expect(run('', '--help').stdout).toMatch(/^npm run -s crowds.*Facts in/s);
  });
});
