import { randomUUID } from 'node:crypto';
import type { EventName, Payload } from '@cau-noi/events';
import { anEvent, startTestService, type TestService } from '@cau-noi/testing';
import { postsAround } from '../src/index.js';
import { ask, probe } from './probe.js';

const always = { validFrom: '2000-01-01', validTo: null };
const [unitId, postId, officerId, leaveId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

let service: TestService;
beforeAll(async () => {
  service = await startTestService(probe);
  await tell('directory.unit-changed.v1', { unitId, ...always, lines: [], committees: [], version: 1 });
  await tell('directory.post-changed.v1', { postId, unitId, role: 'CV', isHead: false, ...always, version: 1 });
  await tell('directory.post-holder-changed.v1', {
    postId,
    unitId,
    holders: [{ officerId, name: 'Người Thử Nghỉ (synthetic)', from: '2000-01-01', to: null }],
    version: 1,
  });
});
afterAll(() => service?.close());

async function tell<N extends EventName>(name: N, data: Partial<Payload<N>>): Promise<void> {
  const { id } = await service.publish({ ...anEvent(name, data), subject: unitId });
  await service.handled(id);
}
const leave = (version: number, over: Partial<Payload<'directory.leave-changed.v1'>>) =>
  tell('directory.leave-changed.v1', {
    leaveId,
    postId,
    unitId,
    officerId,
    from: '2026-11-23',
    to: '2026-11-30',
    standInPostId: null,
    withdrawn: false,
    version,
    ...over,
  });
const isAway = async (day: string): Promise<unknown> =>
  (await ask(service, (tx) => postsAround(tx, unitId, day, 'LD'))).map((post) => post.isAway);

describe('leave', () => {
  it('is known of whoever holds a post on each of its days, and on no other', async () => {
    await leave(1, {});
    expect(await Promise.all(['2026-11-22', '2026-11-23', '2026-11-30', '2026-12-01'].map(isAway))).toEqual([
      [false],
      [true],
      [true],
      [false],
    ]);
  });

  it('that was taken back stays taken back, whatever older event comes late', async () => {
    await leave(3, { withdrawn: true });
    await leave(2, { to: '2026-12-31' });
    expect(await isAway('2026-11-25')).toEqual([false]);
  });
});
