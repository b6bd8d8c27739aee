import { randomUUID } from 'node:crypto';
import { anEvent, eventually, startTestService, type TestService } from '@cau-noi/testing';
import { committeeOf, headOf, workingCalendarOf } from '../src/index.js';
import { ask, probe } from './probe.js';

const always = { validFrom: '2000-01-01', validTo: null };

describe('a service that kept less of the organisation before', () => {
  let first: TestService;
  let second: TestService;
  const [unitId, committeeId, postId, officerId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  beforeAll(async () => {
    first = await startTestService(probe);
    const events = [
      anEvent(
        'directory.unit-changed.v1',
        {
          unitId,
          hierarchy: 'state',
          ...always,
          lines: [{ parentId: null, from: '2000-01-01', to: null }],
          committees: [{ committeeId, from: '2000-01-01', to: null }],
          version: 3,
        },
        { subject: unitId },
      ),
      anEvent(
        'directory.post-changed.v1',
        { postId, unitId, isHead: true, ...always, version: 1 },
        { subject: unitId },
      ),
      anEvent(
        'directory.post-holder-changed.v1',
        {
          postId,
          unitId,
          holders: [{ officerId, name: 'Người Thử (synthetic)', from: '2000-01-01', to: null }],
          version: 1,
        },
        { subject: unitId },
      ),
      anEvent(
        'directory.calendar-changed.v1',
        {
          year: 2026,
          days: [{ date: '2026-05-04', kind: 'holiday', status: 'official', source: 'thử', knownAt: '2026-01-01' }],
          version: 1,
        },
        { subject: randomUUID() },
      ),
    ];
    for (const event of events) await first.publish(event);
    for (const { id } of events) await first.handled(id);
    // Neither committees nor heads nor days: as a migration leaves it that had none of them to copy.
    await first.query(`
      WITH units AS (UPDATE org_units SET valid_from = NULL, version = 2), days AS (DELETE FROM org_days)
      DELETE FROM org_lines`);
    await first.query('UPDATE org_posts SET is_head = NULL, version = 0');
    await first.query('INSERT INTO org_rereads DEFAULT VALUES');
  });
  afterAll(async () => {
    await second?.close();
    await first?.close();
  });

  it('reads what directory said once more when it starts, and then no more', async () => {
    expect(await ask(first, (tx) => committeeOf(tx, unitId, '2026-03-02'))).toBeNull();
    const { DATABASE_URL, TOPIC_PREFIX } = first.env;
    second = await startTestService(probe, { env: { DATABASE_URL, TOPIC_PREFIX } });
    await eventually(async () => expect(await second.query('SELECT FROM org_rereads')).toEqual([]), { within: 30_000 });
    expect(await ask(second, (tx) => committeeOf(tx, unitId, '2026-03-02'))).toBe(committeeId);
    expect(await ask(second, (tx) => headOf(tx, unitId, '2026-03-02'))).toMatchObject({ postId, officerId });
    expect((await ask(second, workingCalendarOf)).off).toEqual(new Set(['2026-05-04']));
    expect(await second.query('SELECT version FROM org_units')).toEqual([{ version: 3 }]);
  });
});
