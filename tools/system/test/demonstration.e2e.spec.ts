import { month, play, seed, seedDay, seedStart, type Act, type Signed } from '@cau-noi/demo';
import { openOffice, type Office } from '../src/office.js';
import { accepted } from '@cau-noi/testing';

/** Officers of the demonstration as the player wants them. */
const officersOf =
  (office: Office) =>
  async (login: string): Promise<Signed> => {
    const visitor = await office.as(login);
    return {
      async post(path, body, headers) {
        const answer = await visitor.post(path, body, headers);
        return { status: answer.status, body: answer.body, lastEvent: answer.headers.get('x-last-event') };
      },
    };
  };
const page = async (office: Office, login: string, path: string) =>
  accepted(await (await office.as(login)).get(path)).body;

describe('the seed of the screens', () => {
  let office: Office;
  const numbers = new Map<string, string>();
  const refsIn = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => numbers.get(id));
  beforeAll(async () => {
    office = await openOffice('seed', seedStart.toISOString());
    const played = await play(seed, {
      name: 'seed',
      as: officersOf(office),
      before: (at) => office.advanceTo(at.toISOString()),
    });
    for (const [ref, { caseId }] of played) numbers.set(caseId, ref);
    await office.advanceTo(`${seedDay}T02:00:00.000Z`);
  }, 240_000);
  afterAll(() => office.close());

  it('gives the handler the order of check 4.1, and what stands still under its tab', async () => {
    expect(refsIn(await page(office, 'cv1.a', '/v1/queues/mine?tab=todo'))).toEqual(['391', '377', '360']);
    expect(refsIn(await page(office, 'cv1.a', '/v1/queues/mine?tab=paused'))).toEqual(['384']);
  });
  it('falls due on the days of A1', async () => {
    const due = async (ref: string) => {
      const caseId = [...numbers].find(([, one]) => one === ref)?.[0] ?? '';
      const { due: chip } = await page(office, 'ld.a', `/v1/cases/${caseId}`);
      return [ref, chip.due, chip.status, chip.rule];
    };
    expect(await due('391')).toEqual(['391', '2026-11-19', 'overdue', 'TC-XLBD']);
    expect(await due('377')).toEqual(['377', '2026-11-25', expect.any(String), 'KN1-GQ']);
    expect(await due('360')).toEqual(['360', '2026-11-30', expect.any(String), 'KN1-GQ']);
    expect(await due('384')).toEqual(['384', null, 'paused', 'KN1-GQ']);
    expect((await due('402')).slice(0, 2)).toEqual(['402', '2026-12-21']);
  });
  it('has what waits for somebody, the one who gave it back, and the crowd', async () => {
    const { items } = await page(office, 'lp.a', '/v1/queues/unassigned');
    expect(refsIn({ items }).sort()).toEqual(['402', '412', '418', 'crowd']);
    expect(items.find(({ returned }: { returned: number }) => returned > 0)?.lastReturn.reason).toBe(
      'conflict-of-interest',
    );
    const [crowd] = (await page(office, 'lp.a', '/v1/queues/unit?crowd=true')).items;
    expect(crowd.groupSize).toBe(14);
  });
  it('is the same when it is played once more', async () => {
    const before = (await page(office, 'lp.a', '/v1/queues/unit')).counts;
    await play(seed.slice(0, 6), { name: 'seed', as: officersOf(office) });
    await office.system.quiesce();
    expect((await page(office, 'lp.a', '/v1/queues/unit')).counts).toEqual(before);
  });
});

describe('a month of an office', () => {
  it.each([
    ['2026-11-23', '2026-11-22T23:00:00.000Z'],
    ['2030-07-01', '2030-06-30T23:00:00.000Z'], // nobody has given notice of that year's holidays
  ])(
    'is entered afterwards through the public API on %s, and leaves a believable desk',
    async (today, startAt) => {
      const office = await openOffice('month', startAt);
      try {
        const acts: Act[] = month({ today, petitions: 40, seed: 1 });
        const cases = await play(acts, { name: 'month', as: officersOf(office) });
        await office.system.quiesce();
        expect(cases.size).toBe(40);
        const unit = await page(office, 'lp.a', '/v1/queues/unit?limit=100');
        expect(unit.counts.open).toBeGreaterThan(8);
        expect(unit.counts.open).toBeLessThan(40);
        const { items } = await page(office, 'ld.a', '/v1/alerts?state=raised&limit=100');
        expect(items.length).toBeLessThan(12);
        const visits = (await page(office, 'td.a', '/v1/visits?limit=100')).items;
        expect(visits.length).toBeGreaterThan(15);
      } finally {
        await office.close();
      }
    },
    240_000,
  );
});
