import { randomUUID } from 'node:crypto';
import { dayOf } from '@cau-noi/calendar';
import { Transactions } from '@cau-noi/messaging';
import { unitsAbove, unitsSeenBy } from '@cau-noi/organisation';
import { eventually, startTestService, type TestService } from '@cau-noi/testing';
import { DataSource } from 'typeorm';
import { consoleService } from '../src/index.js';
import { OrganisationFromTheLibrary1796300000003 } from '../src/migrations/1796300000003-organisation-from-the-library.js';
import { OfficersStore } from '../src/organisation/officers.store.js';
import { anOffice, aPost, type Office } from './office.js';

const at = new Date('2026-03-02T01:00:00.000Z');

describe('an installation from before the library of the organisation', () => {
  let service: TestService;
  let upgraded: TestService;
  let office: Office;
  const officerId = randomUUID();
  beforeAll(async () => {
    service = await startTestService(consoleService);
    office = await anOffice(service);
    await aPost(service, { unitId: office.communeId, role: 'LD', officerId });
  });
  afterAll(async () => {
    await upgraded?.close();
    await service?.close();
  });

  const answers = (): Promise<unknown> =>
    service.get(Transactions).read(async (tx) => ({
      above: [...(await unitsAbove(tx, [office.communeId], dayOf(at), { line: 'both' }))].sort(),
      lists: await unitsSeenBy(tx, { role: 'LD', unitId: office.provinceId }, dayOf(at)),
      officer: await service.get(OfficersStore).find(tx, officerId, at),
    }));
  const lines = () =>
    service.query('SELECT unit_id, above_id, line, valid_from, counts_to::text FROM org_lines ORDER BY 1, 3');

  it('answers the same at once, and knows the tops of lines when it has read directory.events again', async () => {
    const [before, told] = [await answers(), await lines()];
    expect(before).toMatchObject({
      above: [office.provinceId, office.communeCommitteeId, office.provinceCommitteeId].sort(),
      lists: [office.provinceId, office.communeId],
    });
    const move = new OrganisationFromTheLibrary1796300000003();
    await service.get(DataSource).transaction(({ queryRunner }) => move.down(queryRunner!));
    expect(await service.query('SELECT FROM unit_links')).toHaveLength(4);
    await service.get(DataSource).transaction(({ queryRunner }) => move.up(queryRunner!));
    expect(await answers()).toEqual(before);
    expect(await lines()).toEqual(told.filter((line) => line['above_id'] !== null));
    const { DATABASE_URL, TOPIC_PREFIX } = service.env;
    upgraded = await startTestService(consoleService, { env: { ...service.env, DATABASE_URL, TOPIC_PREFIX } });
    await eventually(async () => expect(await service.query('SELECT FROM org_rereads')).toEqual([]), {
      within: 30_000,
    });
    expect(await lines()).toEqual(told);
    expect(await answers()).toEqual(before);
  });
});
