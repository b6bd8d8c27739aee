import { randomUUID } from 'node:crypto';
import type { Envelope } from '@cau-noi/events';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { DataSource } from 'typeorm';
import { consoleService } from '../src/index.js';
import { ToSign1796110000000 } from '../src/migrations/1796110000000-to-sign.js';
import { conditionsOf, orderOf } from '../src/queues/queue-conditions.store.js';
import { pageQuery } from '../src/queues/queue-page.store.js';
import { act, after, aLine, assigned, tell, wholeStory, type Line } from './facts.js';
import { hearing } from './hearing.js';
import { anOffice, aPerson, type Office } from './office.js';

let service: TestService;
let office: Office;
beforeAll(async () => {
  service = await startTestService(consoleService);
  office = await anOffice(service);
});
afterAll(() => service.close());

const submitted = (line: Line, version = 7): Envelope =>
  anEvent(
    'routing.result-submitted.v1',
    { ...act(line, version), state: 'awaiting-decision' },
    { time: after(version) },
  );
const decided = (line: Line, version = 8): Envelope =>
  anEvent(
    'routing.case-decided.v1',
    {
      ...act(line, version),
      kind: 'KN',
      outcome: 'right',
      document: { number: '1/QD', date: '2026-03-02', signerPostId: randomUUID() },
      state: 'decided',
    },
    { time: after(version) },
  );
/** A case whose handler has it in hand, and then has submitted it. */
async function aSubmitted(unitId: string, officerId = randomUUID()): Promise<Line> {
  const line = aLine({ unitId, officerId });
  const { intake, routing } = wholeStory(line);
  await tell(service, [...intake, ...routing, submitted(line)]);
  return line;
}
const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

describe('what was submitted', () => {
  it('waits in the queue of those who may sign in its unit, with number, instant and tag, until it is decided', async () => {
    const unitId = randomUUID();
    for (const role of ['LP', 'LD'] as const) {
      const signer = service.as({ role, unitId });
      const line = await aSubmitted(unitId);
      const { body } = await signer.get('/v1/queues/to-sign');
      expect(body).toMatchObject({
        items: [{ id: line.caseId, state: 'awaiting-decision', waitsForMe: 'sign', submittedAt: after(7) }],
        counts: { open: 1, badge: 1 },
      });
      expect((await signer.get(`/v1/cases/${line.caseId}`)).body).toMatchObject({ waitsForMe: 'sign' });
      expect(idsOf((await signer.get('/v1/queues/unit?waits=sign')).body)).toEqual([line.caseId]);
      await tell(service, [submitted(line)]); // said once more
      expect((await signer.get('/v1/queues/to-sign')).body.counts).toMatchObject({ open: 1 });
      await tell(service, [decided(line)]);
      expect((await signer.get('/v1/queues/to-sign')).body).toMatchObject({ items: [], counts: { open: 0, badge: 0 } });
      expect((await signer.get(`/v1/cases/${line.caseId}`)).body).toMatchObject({
        waitsForMe: null,
        submittedAt: null,
      });
    }
  });

  it('is never said to wait for those who cannot sign: colleagues, the handler, units above and beside', async () => {
    const { communeId, provinceId, communeCommitteeId } = office;
    const handler = randomUUID();
    const line = await aSubmitted(communeId, handler);
    for (const role of ['TD', 'VT', 'CV', 'TT'] as const) {
      const colleague = service.as({ role, unitId: communeId, officerId: role === 'CV' ? handler : randomUUID() });
      expect((await colleague.get('/v1/queues/to-sign')).status).toBe(403);
      expect(idsOf((await colleague.get('/v1/queues/unit?waits=sign')).body)).toEqual([]);
      expect((await colleague.get(`/v1/cases/${line.caseId}`)).body.waitsForMe).toBeNull();
    }
    for (const [role, unitId] of [
      ['LD', provinceId],
      ['TT', provinceId],
      ['CU', communeCommitteeId],
    ] as const) {
      const above = service.as({ role, unitId });
      const inList = (await above.get('/v1/queues/unit?state=awaiting-decision')).body.items;
      expect(inList).toContainEqual(expect.objectContaining({ id: line.caseId, waitsForMe: null }));
      expect(idsOf((await above.get('/v1/queues/unit?waits=sign')).body)).toEqual([]);
    }
    expect(idsOf((await service.as({ role: 'LD', unitId: provinceId }).get('/v1/queues/to-sign')).body)).toEqual([]);
    expect(idsOf((await service.as({ role: 'LD', unitId: randomUUID() }).get('/v1/queues/to-sign')).body)).toEqual([]);
  });

  it('leaves when it is withdrawn or taken over, rests while it is suspended, and stays when it is handed over', async () => {
    const unitId = randomUUID();
    const superior = aLine({ unitId: randomUUID() });
    const signer = service.as({ role: 'LD', unitId });
    const queue = async () => (await signer.get('/v1/queues/to-sign')).body;
    const withdrawn = await aSubmitted(unitId);
    const taken = await aSubmitted(unitId);
    const rests = await aSubmitted(unitId);
    const other = aLine({ unitId });
    await tell(service, [assigned({ ...other, caseId: rests.caseId }, { version: 8 })]);
    expect(idsOf(await queue())).toContain(rests.caseId);
    await tell(service, [
      anEvent('routing.case-withdrawn.v1', { ...act(withdrawn, 8), state: 'withdrawn' }, { time: after(8) }),
      anEvent(
        'routing.case-taken-over.v1',
        {
          ...act({ ...superior, caseId: taken.caseId }, 8),
          fromUnitId: unitId,
          unitId: superior.unitId,
          state: 'classified',
          document: { number: '1/QD', date: '2026-03-02', signerPostId: randomUUID() },
        },
        { time: after(8) },
      ),
    ]);
    expect(idsOf(await queue())).toEqual([rests.caseId]);
    const document = { number: '2/QD', date: '2026-03-02', signerPostId: randomUUID() };
    await tell(service, [
      anEvent(
        'routing.case-suspended.v1',
        { ...act(rests, 9), ground: 'force-majeure', document, state: 'suspended' },
        { time: after(9) },
      ),
    ]);
    expect(idsOf(await queue())).toEqual([]);
    await tell(service, [
      anEvent(
        'routing.case-resumed.v1',
        { ...act(rests, 10), document, state: 'awaiting-decision' },
        { time: after(10) },
      ),
    ]);
    expect(await queue()).toMatchObject({ items: [{ id: rests.caseId, submittedAt: after(7) }] });
  });

  it('can be listed by how long it waits, page by page', async () => {
    const unitId = randomUUID();
    const lines = [await aSubmitted(unitId), await aSubmitted(unitId), await aSubmitted(unitId)];
    const signer = service.as({ role: 'LP', unitId });
    for (const sort of ['waiting', '-waiting', 'received', 'due']) {
      const seen: string[] = [];
      for (let next: string | null = ''; next !== null;) {
        const { body } = await signer.get(`/v1/queues/to-sign?limit=2&sort=${sort}${next && `&after=${next}`}`);
        seen.push(...idsOf(body));
        next = body.next;
      }
      expect([sort, seen.sort()]).toEqual([sort, lines.map(({ caseId }) => caseId).sort()]);
    }
  });
});

describe('an open page of somebody who may sign', () => {
  it('hears at once of what is submitted and of what was decided, others of the unit do not', async () => {
    const { communeId, provinceId } = office;
    const leader = await aPerson(service, { unitId: communeId, role: 'LD' });
    const other = await aPerson(service, { unitId: communeId, role: 'CV' });
    const above = await aPerson(service, { unitId: provinceId, role: 'LD' });
    const before = (await service.as({ role: 'LD', unitId: communeId }).get('/v1/queues/to-sign')).body.counts.badge;
    const [signing, colleague, superior] = await Promise.all([
      hearing(service, { ...leader, unitId: communeId, role: 'LD' }),
      hearing(service, { ...other, unitId: communeId, role: 'CV' }),
      hearing(service, { ...above, unitId: provinceId, role: 'LD' }),
    ]);
    const line = await aSubmitted(communeId);
    await signing.hears(`event: queue-changed\ndata: {"queue":"to-sign","count":${before + 1}}`);
    await tell(service, [decided(line)]);
    await signing.hears(`event: queue-changed\ndata: {"queue":"to-sign","count":${before}}`);
    await superior.hears(`{"caseId":"${line.caseId}","version":8}`);
    await colleague.hears(`{"caseId":"${line.caseId}","version":8}`);
    for (const one of [superior, colleague]) expect(one.heard()).not.toContain('to-sign');
    for (const one of [signing, superior, colleague]) await one.stop();
  });
});

describe('a system that was in use before', () => {
  it('knows of what was submitted then since when it waits', async () => {
    const unitId = randomUUID();
    const line = await aSubmitted(unitId);
    const runner = service.get(DataSource).createQueryRunner();
    const migration = new ToSign1796110000000();
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    const { body } = await service.as({ role: 'LD', unitId }).get('/v1/queues/to-sign');
    expect(body).toMatchObject({ items: [{ id: line.caseId, submittedAt: after(7) }] });
  });

  it('finds it in any order without reading the open cases of the unit', async () => {
    const db = service.get(DataSource);
    const unitId = randomUUID();
    await db.query(
      `INSERT INTO case_views (case_id, unit_id, state, waiting_since, submitted_at, proceedings)
       SELECT gen_random_uuid(), $1, CASE WHEN n % 4000 = 0 THEN 'awaiting-decision' ELSE 'verifying' END, now(), now(), '{}'
         FROM generate_series(1, 20000) n`,
      [unitId],
    );
    await db.query('ANALYZE case_views');
    for (const sort of ['due', '-due', 'received', 'waiting', '-waiting'] as const) {
      const conditions = conditionsOf('to-sign', unitId, { sort }, new Date(after(0)));
      const [sql, params] = pageQuery(conditions, orderOf('to-sign', { sort }), { limit: 20 }, null);
      const [row] = await db.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, params);
      expect(rowsRead(row['QUERY PLAN'][0].Plan)).toBeLessThan(50);
    }
  });
});

type Plan = { 'Actual Rows': number; 'Actual Loops': number; 'Rows Removed by Filter'?: number; Plans?: Plan[] };

/** Rows that any step of a plan looked at. */
const rowsRead = (plan: Plan): number =>
  plan['Actual Rows'] * plan['Actual Loops'] +
  (plan['Rows Removed by Filter'] ?? 0) * plan['Actual Loops'] +
  (plan.Plans ?? []).reduce((sum, one) => sum + rowsRead(one), 0);
