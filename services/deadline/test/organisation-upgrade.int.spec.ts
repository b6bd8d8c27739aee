import { randomUUID } from 'node:crypto';
import { Transactions } from '@cau-noi/messaging';
import { committeeOf, standsAbove, unitsAbove } from '@cau-noi/organisation';
import { anEvent, eventually, startTestService, type TestService } from '@cau-noi/testing';
import { DataSource } from 'typeorm';
import { deadlineService } from '../src/index.js';
import { OrganisationFromTheLibrary1796300000002 } from '../src/migrations/1796300000002-organisation-from-the-library.js';

const day = '2026-03-02';
const since = { from: '2000-01-01', to: null };

describe('an installation from before the library of the organisation', () => {
  let service: TestService;
  let upgraded: TestService;
  const [commune, province, committee, provincial] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const unit = (unitId: string, hierarchy: 'state' | 'party', parentId: string | null, beside: string | null = null) =>
    anEvent(
      'directory.unit-changed.v1',
      {
        unitId,
        hierarchy,
        validFrom: since.from,
        validTo: null,
        lines: [{ parentId, ...since }],
        committees: beside === null ? [] : [{ committeeId: beside, ...since }],
        version: 2,
      },
      { subject: unitId },
    );
  beforeAll(async () => {
    service = await startTestService(deadlineService);
    const events = [
      unit(commune, 'state', province, committee),
      unit(province, 'state', null),
      unit(committee, 'party', provincial),
      unit(provincial, 'party', null),
    ];
    for (const event of events) await service.publish(event);
    for (const { id } of events) await service.handled(id);
  });
  afterAll(async () => {
    await upgraded?.close();
    await service?.close();
  });

  const above = (line: 'state' | 'both') =>
    service.get(Transactions).read(async (tx) => [...(await unitsAbove(tx, [commune], day, { line }))].sort());
  const all = [province, committee, provincial].sort();

  it('answers the same at once, and knows which line is which when it has read directory.events again', async () => {
    expect(await above('both')).toEqual(all);
    const move = new OrganisationFromTheLibrary1796300000002();
    await service.get(DataSource).transaction(({ queryRunner }) => move.down(queryRunner!));
    await service.get(DataSource).transaction(({ queryRunner }) => move.up(queryRunner!));
    expect(await above('both')).toEqual(all);
    expect(await above('state')).toEqual([]);
    const { DATABASE_URL, TOPIC_PREFIX } = service.env;
    upgraded = await startTestService(deadlineService, { env: { DATABASE_URL, TOPIC_PREFIX } });
    await eventually(async () => expect(await upgraded.query('SELECT FROM org_rereads')).toEqual([]), {
      within: 30_000,
    });
    expect(await above('both')).toEqual(all);
    expect(await above('state')).toEqual([province]);
    const [beside, isAbove] = await service
      .get(Transactions)
      .read((tx) =>
        Promise.all([committeeOf(tx, commune, day), standsAbove(tx, commune, [provincial], day, { line: 'both' })]),
      );
    expect([beside, isAbove]).toEqual([committee, false]);
  });
});
