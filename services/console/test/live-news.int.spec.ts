import { randomUUID } from 'node:crypto';
import { Transactions } from '@cau-noi/messaging';
import { eventually, startTestService, type TestService } from '@cau-noi/testing';
import pg from 'pg';
import { consoleService } from '../src/index.js';
import { ChangeAnnouncer } from '../src/replicas/change-announcer.service.js';
import type { Change } from '../src/replicas/change.js';
import type { News } from '../src/replicas/news.js';

let service: TestService;
let listener: pg.Client;
const heard: News[] = [];

beforeAll(async () => {
  service = await startTestService(consoleService);
  listener = new pg.Client({ connectionString: service.env['DATABASE_URL'] });
  await listener.connect();
  listener.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '{}') as News));
  await listener.query('LISTEN console_live');
});
afterAll(async () => {
  await listener.end();
  await service.close();
});

const change = (caseId: string, unitId: string): Change => ({
  kind: 'case',
  caseId,
  version: 1,
  unitIds: [unitId],
  handlers: [],
  wasUnassigned: false,
  toSign: false,
});
const changes = () => heard.flatMap((news) => news.changes ?? []);

describe('what many transactions changed', () => {
  it('is told in few news, the first at once, nothing lost and nothing of what was rolled back', async () => {
    const ids = Array.from({ length: 30 }, () => randomUUID());
    const lost = randomUUID();
    const began = performance.now();
    const live = service.get(ChangeAnnouncer);
    const works = [...ids, lost].map((caseId) =>
      service.get(Transactions).run(async (tx) => {
        await tx.query('SELECT 1');
        live.announce(tx, [change(caseId, randomUUID())]);
        if (caseId === lost) throw new Error('undone');
      }),
    );
    const ended = await Promise.allSettled(works);
    expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    await eventually(() => expect(changes()).toHaveLength(ids.length));
    const tenths = (performance.now() - began) / 100;
    expect(changes().map((each) => (each.kind === 'case' ? each.caseId : ''))).toEqual(expect.arrayContaining(ids));
    expect(heard.length).toBeLessThanOrEqual(2 + Math.ceil(tenths));
  });

  it('of one case in a row is told as one: every handler it had on its way hears of it', async () => {
    heard.length = 0;
    const [caseId, one, other] = [randomUUID(), randomUUID(), randomUUID()];
    const live = service.get(ChangeAnnouncer);
    const tell = (unitId: string) =>
      service.get(Transactions).run((tx) => Promise.resolve(live.announce(tx, [change(caseId, unitId)])));
    await tell(randomUUID());
    await Promise.all([tell(one), tell(other)]);
    await eventually(() => {
      const units = changes().flatMap((each) => (each.kind === 'case' ? each.unitIds : []));
      expect(units).toEqual(expect.arrayContaining([one, other]));
    });
  });
});
