import { randomUUID } from 'node:crypto';
import { startTestService, type TestService } from '@cau-noi/testing';
import { DataSource } from 'typeorm';
import { consoleService } from '../src/index.js';
import { conditionsOf, orderOf } from '../src/queues/queue-conditions.store.js';
import { pageQuery, totalQuery } from '../src/queues/queue-page.store.js';
import { rowFactsQuery } from '../src/queues/row-facts.store.js';
import { after, aLine, assigned, numbersOf, registered, tell, wholeStory } from './facts.js';
import { anOffice, aPerson, type Office } from './office.js';

let service: TestService;
let office: Office;
beforeAll(async () => {
  service = await startTestService(consoleService);
  office = await anOffice(service);
});
afterAll(() => service.close());

describe('a row of a list', () => {
  it('says which unit has it, who handles it, and what was done last by whom', async () => {
    const { communeId } = office;
    const person = await aPerson(service, { unitId: communeId, role: 'CV' });
    const line = aLine({ unitId: communeId, officerId: person.officerId, postId: person.postId });
    const { intake, routing, deadline, escalation } = wholeStory(line);
    await tell(service, [...intake, ...routing, ...deadline, ...escalation]);
    const { items } = (await service.as({ role: 'LP', unitId: communeId }).get('/v1/queues/unit')).body;
    expect(items.find(({ id }: { id: string }) => id === line.caseId)).toMatchObject({
      unit: { id: communeId, code: 'XA-A', name: { vi: 'Đơn vị thử XA-A' } },
      handlerName: expect.stringContaining('Người Thử'),
      lastAct: {
        type: 'routing.step-recorded.v1', // neither the clock nor the alert, which came later
        at: after(6),
        name: expect.stringContaining('Người Thử'),
      },
    });
  });

  it('knows neither where nobody has it and no event named its unit', async () => {
    const line = aLine();
    await tell(service, [registered(line)]);
    const { items } = (await service.as({ role: 'LP', unitId: line.unitId }).get('/v1/queues/unit')).body;
    expect(items).toMatchObject([
      {
        unit: { id: line.unitId, code: null, name: null },
        handlerName: null,
        lastAct: { type: 'intake.petition-registered.v1', at: after(1), name: null },
      },
    ]);
  });
});

describe('the place of a page in its list', () => {
  it('is said with how many rows there are, with a filter and without, forward and to the end', async () => {
    const unitId = randomUUID();
    const lines = [1, 2, 3, 4, 5].map(() => aLine({ unitId }));
    await tell(
      service,
      lines.map((line, at) => registered(line, { subject: at < 3 ? 'policy' : 'finance' })),
    );
    const head = service.as({ role: 'LP', unitId });
    const places = async (query: string): Promise<number[][]> => {
      const seen: number[][] = [];
      for (let next: string | null = ''; next !== null;) {
        const { body } = await head.get(`/v1/queues/unit?limit=2${query}${next && `&after=${next}`}`);
        seen.push([body.first, body.items.length, body.total]);
        next = body.next;
      }
      return seen;
    };
    expect(await places('')).toEqual([
      [1, 2, 5],
      [3, 2, 5],
      [5, 1, 5],
    ]);
    expect(await places('&subject=policy')).toEqual([
      [1, 2, 3],
      [3, 1, 3],
    ]);
    expect(await places('&sort=-waiting')).toHaveLength(3);
    expect(await places('&subject=justice')).toEqual([[0, 0, 0]]);
  });

  it('is of the tab that is shown', async () => {
    const unitId = randomUUID();
    await tell(
      service,
      [1, 2, 3].map(() => registered(aLine({ unitId }))),
    );
    const head = service.as({ role: 'LP', unitId });
    expect((await head.get('/v1/queues/unassigned?limit=2&tab=classify')).body).toMatchObject({ first: 1, total: 3 });
    expect((await head.get('/v1/queues/unassigned?limit=2&tab=verify')).body).toMatchObject({ first: 0, total: 0 });
  });

  it('counts no further than is shown: more than a thousand', async () => {
    const unitId = randomUUID();
    await service.query(
      `INSERT INTO case_views (case_id, unit_id, kind, proceedings) SELECT gen_random_uuid(), $1, 'KN', '{}' FROM generate_series(1, 1200)`,
      [unitId],
    );
    const head = service.as({ role: 'LP', unitId });
    for (const query of ['', '&kind=KN'])
      expect((await head.get(`/v1/queues/unit?limit=2${query}`)).body).toMatchObject({ first: 1, total: 1_001 });
  });
});

describe('a list read from above', () => {
  it('is narrowed to one unit below and to one handler, never to a unit that is not below', async () => {
    const { communeId, provinceId } = office;
    const [here, other, above] = [
      aLine({ unitId: communeId }),
      aLine({ unitId: communeId }),
      aLine({ unitId: provinceId }),
    ];
    const subject = 'environment';
    await tell(service, [
      ...[here, other, above].map((line, at) => registered(line, { subject, receivedAt: after(at + 1) })),
      ...[here, above].map((line) => assigned(line, { version: 2 })),
    ]);
    const leader = service.as({ role: 'LD', unitId: provinceId });
    const list = async (query: string): Promise<string[]> =>
      numbersOf((await leader.get(`/v1/queues/unit?sort=received&subject=${subject}${query}`)).body);
    expect(await list('')).toEqual([here.number, other.number, above.number]);
    expect(await list(`&unit=${communeId}`)).toEqual([here.number, other.number]);
    expect(await list(`&handler=${here.officerId}`)).toEqual([here.number]);
    expect(await list(`&unit=${communeId}&handler=${above.officerId}`)).toEqual([]);
    expect(await list(`&unit=${randomUUID()}`)).toEqual([]);
    const own = service.as({ role: 'LP', unitId: communeId });
    expect(numbersOf((await own.get(`/v1/queues/unit?unit=${provinceId}`)).body)).toEqual([]);
    expect((await leader.get(`/v1/queues/unit?unit=x`)).body.code).toBe('invalid-input');
  });
});

describe('with many cases', () => {
  const unitId = randomUUID();
  const officerId = randomUUID();
  const read = async (sql: string, params: unknown[]): Promise<number> => {
    const [row] = await service.get(DataSource).query(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, params);
    return rowsRead(row['QUERY PLAN'][0].Plan);
  };
  beforeAll(async () => {
    await service.query(
      `WITH cases AS (
         INSERT INTO case_views (case_id, unit_id, handler_officer_id, kind, state, proceedings)
         SELECT gen_random_uuid(), $1, CASE WHEN n % 500 = 0 THEN $2::uuid ELSE md5((n % 40)::text)::uuid END, 'KN', 'verifying', '{}'
           FROM generate_series(1, 20000) n RETURNING case_id
       ) INSERT INTO timeline_entries (event_id, case_id, type, at, recorded_at, data)
         SELECT gen_random_uuid(), case_id, 'routing.step-recorded.v1', now(), now(), '{}' FROM cases, generate_series(1, 5)`,
      [unitId, officerId],
    );
    await service.query('VACUUM ANALYZE case_views, timeline_entries');
  });

  it('one handler’s are found and counted without reading those of the others', async () => {
    for (const sort of ['due', '-received'] as const) {
      const conditions = conditionsOf('unit', unitId, { handler: officerId, sort }, new Date(after(0)));
      expect(await read(...pageQuery(conditions, orderOf('unit', { sort }), { limit: 20 }, null))).toBeLessThan(300);
      expect(await read(...totalQuery(conditions, null, 1_001))).toBeLessThan(300);
    }
  });

  it('a frequent filter is counted no further than is shown', async () => {
    const conditions = conditionsOf('unit', unitId, { kind: 'KN' }, new Date(after(0)));
    expect(await read(...totalQuery(conditions, null, 1_001))).toBeLessThan(4_000);
  });

  it('what a row says besides is read for the rows of the page alone', async () => {
    const rows = await service.query<{ case_id: string }>(
      'SELECT case_id FROM case_views WHERE unit_id = $1 LIMIT 50',
      [unitId],
    );
    const ids = rows.map(({ case_id: id }) => id);
    const same = <T>(value: T): T[] => ids.map(() => value);
    expect(await read(rowFactsQuery, [ids, same(unitId), same(officerId)])).toBeLessThan(1_000);
  });
});

type Plan = { 'Actual Rows': number; 'Actual Loops': number; 'Rows Removed by Filter'?: number; Plans?: Plan[] };

/** Rows that any step of a plan looked at. */
const rowsRead = (plan: Plan): number =>
  plan['Actual Rows'] * plan['Actual Loops'] +
  (plan['Rows Removed by Filter'] ?? 0) * plan['Actual Loops'] +
  (plan.Plans ?? []).reduce((sum, one) => sum + rowsRead(one), 0);
