import { randomUUID } from 'node:crypto';
import { Transactions, type Tx } from '@cau-noi/messaging';
import { headOf, postOf, postsAround, standsAbove } from '@cau-noi/organisation';
import { anEvent, eventually, startTestService, type TestService } from '@cau-noi/testing';
import { DataSource } from 'typeorm';
import { routingService } from '../src/index.js';
import { OrganisationFromTheLibrary1796300000001 } from '../src/migrations/1796300000001-organisation-from-the-library.js';
import { openOffice, type Office } from './office.js';

const day = '2026-03-02';

describe('an installation from before the library of the organisation', () => {
  let office: Office;
  let upgraded: TestService;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(async () => {
    await upgraded?.close();
    await office?.service.close();
  });

  const answers = ({ unitId, superior, head }: Office): Promise<unknown> =>
    office.service.get(Transactions).read(async (tx: Tx) => ({
      above: await standsAbove(tx, superior.unitId, [unitId], day, { line: 'state' }),
      back: await standsAbove(tx, unitId, [superior.unitId], day, { line: 'state' }),
      around: await postsAround(tx, unitId, day, 'LD'),
      signer: await postOf(tx, head.postId, day),
    }));

  it('answers the same at once, and knows the rest when it has read directory.events again', async () => {
    const before = await answers(office);
    expect(before).toMatchObject({ above: true, back: false, signer: { officerId: office.head.officerId } });
    const move = new OrganisationFromTheLibrary1796300000001();
    await office.service.get(DataSource).transaction(({ queryRunner }) => move.down(queryRunner!));
    expect(await office.service.query('SELECT count(*)::int AS units FROM units')).toEqual([{ units: 3 }]);
    await office.service.get(DataSource).transaction(({ queryRunner }) => move.up(queryRunner!));
    expect(await answers(office)).toEqual(before);
    const heads = () => office.service.query('SELECT 1 FROM org_posts WHERE is_head IS NOT NULL');
    expect(await heads()).toEqual([]);
    const { DATABASE_URL, TOPIC_PREFIX } = office.service.env;
    upgraded = await startTestService(routingService, { env: { DATABASE_URL, TOPIC_PREFIX } });
    await eventually(async () => expect(await upgraded.query('SELECT FROM org_rereads')).toEqual([]), {
      within: 30_000,
    });
    expect(await heads()).not.toEqual([]);
    expect(await answers(office)).toEqual(before);
  });

  it('hears the next version of a unit, as of one it knew from the start', async () => {
    const unitId = randomUUID();
    const line = (parentId: string, version: number) =>
      anEvent(
        'directory.unit-changed.v1',
        {
          unitId,
          hierarchy: 'state',
          validFrom: '2000-01-01',
          validTo: null,
          lines: [{ parentId, from: '2000-01-01', to: null }],
          version,
        },
        { subject: unitId },
      );
    await office.tell([line(office.unitId, 1), line(office.superior.unitId, 2)]);
    const [below, head] = await office.service
      .get(Transactions)
      .read((tx) =>
        Promise.all([standsAbove(tx, office.unitId, [unitId], day, { line: 'state' }), headOf(tx, unitId, day)]),
      );
    expect([below, head]).toEqual([false, null]);
  });
});
