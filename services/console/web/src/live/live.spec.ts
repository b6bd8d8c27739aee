import { backOffMs } from './back-off.js';
import { touchedBy } from './keys.js';
import { heardOfCase, heardOfQueue, nothingPending, shown, waitingFor } from './pending-changes.js';

describe('a message of the stream', () => {
  it('makes stale what shows the case, never a list under the hand', () => {
    const touched = touchedBy({ event: 'case-changed', caseId: 'c1', version: 2 });
    expect(touched).toContainEqual(['clocks', 'c1']);
    expect(touched.some(([name]) => name === 'queue')).toBe(false);
  });
  it('makes alerts read anew, with the one it names', () => {
    expect(touchedBy({ event: 'alert-ended', alertId: 'a1' })).toEqual(
      expect.arrayContaining([['alerts'], ['ladder', 'a1'], ['alert-counts']]),
    );
  });
  it('re-reads everything with a date when the day or the calendar changed', () => {
    expect(touchedBy({ event: 'day-changed', now: '2026-11-24T17:00:00.000Z' })).toEqual(
      expect.arrayContaining([['queue'], ['clocks']]),
    );
  });
});

describe('changes that wait for “Tải lại”', () => {
  it('are counted per case and queue', () => {
    const twice = ['c1', 'c2', 'c1'].reduce(heardOfCase, nothingPending);
    expect(waitingFor(heardOfQueue(heardOfQueue(twice, 'mine'), 'unit'), 'mine')).toBe(2);
    expect(waitingFor(heardOfQueue(heardOfQueue(twice, 'mine'), 'unit'), 'unassigned')).toBe(0);
  });
  it('begin anew with the next burst', () => {
    const first = heardOfQueue(heardOfCase(nothingPending, 'c1'), 'unit');
    const second = heardOfQueue(heardOfCase(first, 'c2'), 'mine');
    expect([waitingFor(second, 'unit'), waitingFor(second, 'mine')]).toEqual([1, 1]);
  });
  it('are gone once the list was read', () => {
    const waiting = heardOfQueue(heardOfCase(nothingPending, 'c1'), 'mine');
    expect(waitingFor(shown(waiting, 'mine'), 'mine')).toBe(0);
  });
});

describe('coming back after a cut', () => {
  it('waits 1, 2, 4 … 30 seconds', () =>
    expect([0, 1, 2, 3, 4, 5, 9].map(backOffMs)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]));
});
