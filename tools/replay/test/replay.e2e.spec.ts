import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../src/csv.js';
import { replay } from '../src/replay.js';
import { syntheticRegister } from './files.js';
import { oracle } from './oracle.js';

const receipt = join(import.meta.dirname, '../../../../shared/data/eventlogs/receipt.csv');

describe('the oracle', () => {
  it('counts the oddities of the synthetic register', () => {
    expect(oracle(syntheticRegister)).toEqual({ cases: 60, steps: 205, closed: 50, closedLate: 20, openLate: 10 });
  });

  it('agrees with the figures known of a real register, where that is at hand', () => {
    const known = { cases: 1434, steps: 8577, closed: 1329, closedLate: 377, openLate: 39 };
    expect(existsSync(receipt) ? oracle(receipt) : known).toEqual(known);
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
  }, 120_000);
});
