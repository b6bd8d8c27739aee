import { readCsv } from '../src/csv.js';
import { replay } from '../src/replay.js';
import { aCsv, syntheticRegister } from './files.js';
import { oracle } from './oracle.js';

describe('the oracle', () => {
  it('counts the oddities of the synthetic register', () => {
    expect(oracle(syntheticRegister)).toEqual({ cases: 60, steps: 205, closed: 50, closedLate: 20, openLate: 10 });
  });
});

describe('a register played through the whole system', () => {
  it('ends with one overdue event and one alert for each late case, and nothing else', async () => {
    const expected = oracle(syntheticRegister);
    const late = expected.closedLate + expected.openLate;
    const outcome = await replay(await readCsv(syntheticRegister, null), () => undefined);
    expect(outcome).toMatchObject({
      ...expected,
      overdueEvents: late,
      alerts: late,
      parked: 0,
      differences: [],
      malformed: [],
    });
  }, 300_000);

  it('keeps departments apart whose names begin alike', async () => {
    const file = aCsv([
      { 'case:department': 'Mẫu Tổng hợp Một' },
      { 'case:concept:name': 'mau-2', 'case:department': 'Mẫu Tổng hợp Hai' },
    ]);
    const outcome = await replay(await readCsv(file, null), () => undefined);
    expect(outcome).toMatchObject({ cases: 2, differences: [], malformed: [] });
  }, 300_000);
});
