import { spawnSync } from 'node:child_process';
import { costsBetween, costsPer, costsSoFar } from './process-costs.js';
import type { Running } from './process-tree.js';

const aProcess = (pid: number, name: string, seconds: number, more: Partial<Running> = {}): Running => ({
  pid,
  parent: 1,
  started: pid,
  name,
  seconds,
  ended: 0,
  ...more,
});
const postmaster = (ended: number): Running => aProcess(10, 'postgresql itself', 5, { ended });
const backend = (pid: number, seconds: number, started = pid): Running =>
  aProcess(pid, 'postgresql vault', seconds, { parent: 10, started });

describe('what was spent between two moments', () => {
  it('is what living processes used, by name, the largest first', () => {
    const before = [aProcess(1, 'kafka', 3), aProcess(2, 'service intake', 1)];
    const after = [aProcess(1, 'kafka', 4), aProcess(2, 'service intake', 3), aProcess(3, 'service intake', 1)];
    expect(Object.entries(costsBetween(before, after))).toEqual([
      ['service intake', 3],
      ['kafka', 1],
    ]);
  });

  it('counts a backend that came and went', () => {
    expect(costsBetween([postmaster(1)], [postmaster(4)])).toEqual({ 'postgresql, ended': 3 });
  });

  it('counts of one that was there before only what it used since', () => {
    expect(costsBetween([postmaster(1), backend(11, 40)], [postmaster(43)])).toEqual({ 'postgresql, ended': 2 });
  });

  it('knows a new process under the number of one that ended', () => {
    const [before, after] = [
      [postmaster(0), backend(11, 40)],
      [postmaster(41), backend(11, 3, 99)],
    ];
    expect(costsBetween(before, after)).toEqual({ 'postgresql vault': 3, 'postgresql, ended': 1 });
  });

  it('finds, on this machine, a child that has ended', () => {
    const before = costsSoFar(process.pid);
    spawnSync(process.execPath, ['-e', 'const until = Date.now() + 300; while (Date.now() < until);']);
    const costs = costsBetween(before, costsSoFar(process.pid));
    const ended = Object.entries(costs).filter(([name]) => name.endsWith(', ended'));
    expect(ended.reduce((sum, [, seconds]) => sum + seconds, 0)).toBeGreaterThan(0.05);
  });

  it('is told per lifecycle in ms, without what rounds to nothing', () => {
    expect(costsPer({ kafka: 0.5, 'postgresql vault': 1, 'service intake': 0.0000001 }, 1000)).toEqual({
      'postgresql vault': 1,
      kafka: 0.5,
    });
  });
});
