import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { addDays } from '@cau-noi/calendar';
import { aPetition, ordinaryTimes } from './petitions-of-a-commune.js';

const entry = join(import.meta.dirname, '../../../infra/local/src/hot-spots.mjs');
const ask = (...lines: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [entry], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const answers = stdout.split('\n').slice(0, -1);
  return { status, stderr, answers: answers.map((line) => JSON.parse(line)) };
};
const line = (value: unknown): string => JSON.stringify(value);
const usual = ordinaryTimes('2025-03-03', 425).map(line);
const crowd = Array.from({ length: 8 }, (_, at) => line(aPetition(`crowd ${at + 1}`, addDays('2026-06-01', at))));

describe('npm run hot-spots', () => {
  it('writes a line for each warning, and nothing else', () => {
    const { status, stderr, answers } = ask(...usual, ...crowd, line({ now: '2026-06-09T08:00:00+07:00' }));
    expect([status, stderr]).toEqual([0, '']);
    expect(answers.length).toBeGreaterThan(2);
    expect(Object.keys(answers[0])).toEqual([
      'at',
      'place',
      'subject',
      'people',
      'window',
      'expected',
      'p',
      'recurrenceDays',
      'petitions',
      'province',
      'sentence',
    ]);
    expect(answers.at(-1)).toMatchObject({ at: '2026-06-08T02:00:00.000Z', place: 'C1', people: 8 });
  });
  it('takes a policy from the first line', () => {
    const { status, answers } = ask(line({ policy: { people: 7 } }), ...usual, ...crowd);
    expect(status).toBe(0);
    expect(answers.filter(({ place }) => place === 'C1').map(({ people }) => people)).toEqual([7, 8]);
  });
  it('tells at the end what came late', () => {
    const { answers } = ask(...usual, ...crowd.toReversed());
    expect(answers.at(-1)).toMatchObject({ people: 8, at: '2026-06-08T02:00:00.000Z' });
  });
  it('takes merged communes as one', () => {
    const merged = { merged: [{ province: 'P1', place: 'C1' }], into: { province: 'P1', place: 'N1' } };
    const { answers } = ask(...usual, ...crowd.slice(0, 7), line(merged), ...crowd.slice(7));
    expect(answers.at(-1)).toMatchObject({ place: 'N1', people: 8 });
  });
  it('refuses a line in one line, with a code and its number, and goes on', () => {
    const one = aPetition('one', '2026-06-01');
    const bad = [
      'no JSON',
      '[]',
      'null',
      line({ ...one, id: 7 }),
      line({ ...one, at: '2026-02-30T08:00:00Z' }),
      line({ ...one, at: 'yesterday' }),
      line({ ...one, at: 1 }),
      line({ ...one, at: '1999-01-01' }),
      line({ ...one, people: 'me' }),
      line({ ...one, people: [1] }),
      line({ ...one, place: null }),
      line({ now: '2026-13-01' }),
      line({ merged: [], into: {} }),
      line({ ...one, people: ['x'.repeat(4_000_001)] }),
      line({ policy: {} }),
    ];
    const { status, stderr, answers } = ask(line(one), ...bad, '', `\uFEFF${line(one)}\r`);
    expect([status, stderr]).toEqual([1, '']);
    expect(answers.map(({ error }) => [error.line, error.code])).toEqual(
      bad.map((_, at) => [
        at + 2,
        { 0: 'not-json', 1: 'not-json', 2: 'not-json', 13: 'line-too-long', 14: 'policy-not-first' }[at] ??
          'invalid-line',
      ]),
    );
    expect(Object.keys(answers[0].error)).toEqual(['line', 'code', 'vi', 'en']);
  });
  it('refuses a policy it does not know, and takes the next one', () => {
    const { answers } = ask(line({ policy: { wind: 1 } }), line({ policy: { people: 9 } }), ...usual, ...crowd);
    expect(answers.map(({ error }) => error?.code)).toEqual(['invalid-policy']);
  });
  it('is content with nothing', () => expect(ask('', '')).toEqual({ status: 0, stderr: '', answers: [] }));
});
