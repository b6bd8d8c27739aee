import { spawnSync } from 'node:child_process';
import { jest } from '@jest/globals';
import { PlainProblem } from '../src/plain-problem.mjs';
import { shiftedTo, takeToday, tellingInstantOf, tellingInstants } from '../src/today.ts';

describe('--today', () => {
  it.each([
    [['--today', '2028-02-29T23:30:00+07:00', 'libs'], '2028-02-29T23:30:00+07:00', ['libs']],
    [['libs', '--today=2030-07-01T02:00Z'], '2030-07-01T02:00Z', ['libs']],
    [['--today', '2027-02-09'], '2027-02-09T08:00:00+07:00', []],
    [['libs'], undefined, ['libs']],
  ])('%j says %s', (args, today, rest) => expect(takeToday(args)).toEqual({ today, rest }));

  it.each([
    '',
    'tomorrow',
    '2027-02-29',
    '2028-02-30T08:00:00Z',
    '2028-02-29T23:30:00',
    '2028-02-29T25:00:00Z',
    '29/02/2028',
  ])('does not guess what “%s” means', (given) => expect(() => takeToday(['--today', given])).toThrow(PlainProblem));

  it('comes by itself with every day of the year, each of them within a few', () => {
    const days = tellingInstants.map((_, day) => tellingInstantOf(new Date(Date.UTC(2028, 1, 27 + day))));
    expect([...days].sort()).toEqual([...tellingInstants].sort());
  });
});

describe('a process of a run on another day', () => {
  const told = `
    const was = Date.now();
    const shown = [new Date(), new Date(Date.now()), new Date(Date()), new Date(performance.timeOrigin + performance.now())];
    class Later extends Date {}
    setTimeout(() => console.log(JSON.stringify({
      days: [...shown, new Later()].map((at) => at.toISOString().slice(0, 13)),
      passed: Date.now() - was,
      same: [new Date(5).getTime(), new Date(2028, 0).getMonth(), new Date().constructor === Date, new Later() instanceof Date],
    })), 50)`;
  const run = (env: Record<string, string>) =>
    JSON.parse(spawnSync(process.execPath, ['-e', told], { env, encoding: 'utf8' }).stdout);

  it('has that day in every form of the clock, and time flows on', () => {
    const { days, passed, same } = run(shiftedTo('2028-02-29T23:30:00+07:00'));
    expect(days).toEqual(Array(5).fill('2028-02-29T16'));
    expect(passed).toBeGreaterThanOrEqual(49);
    expect(passed).toBeLessThan(20_000);
    expect(same).toEqual([5, 0, true, true]);
  });

  it('hands it to the processes it starts and to the contexts of Jest, this one among them', () => {
    const child = spawnSync(process.execPath, ['-p', 'Date.now()'], { encoding: 'utf8' });
    expect(Math.abs(Number(child.stdout) - Date.now())).toBeLessThan(60_000);
    jest.useFakeTimers();
    const within = Date.now();
    jest.useRealTimers();
    expect(Math.abs(within - Date.now())).toBeLessThan(60_000);
  });
});
