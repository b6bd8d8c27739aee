import { fuzz } from '../src/fuzz/fuzz.js';
import { openOffice, type Office } from '../src/office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice('fuzz', '2026-03-02T01:00:00.000Z');
}, 120_000);
afterAll(() => office.close());

describe('whatever is sent to whatever route, by whomever', () => {
  it('is answered without a failure, and as the API document says', async () => {
    expect(await fuzz(office, { seed: 20_260_302, runs: 450 })).toEqual([]);
  }, 240_000);
});
