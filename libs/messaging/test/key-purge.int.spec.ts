import { randomUUID } from 'node:crypto';
import { startTestService, type TestService } from '@cau-noi/testing';
import { KeyPurge } from '../src/key-purge.js';
import { probe } from './probe.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(probe);
});
afterAll(() => service.close());

const keys = async () =>
  (await service.query<{ key: string }>('SELECT key FROM idempotency_keys ORDER BY key')).map(({ key }) => key);
const age = (key: string, days: number) =>
  service.query('UPDATE idempotency_keys SET created_at = now() - make_interval(days => $2) WHERE key = $1', [
    key,
    days,
  ]);

describe('the keys of commands', () => {
  it('are kept for a week, and then removed once', async () => {
    const [old, young] = ['old-key', 'young-key'];
    for (const key of [old, young])
      await service.as({ role: 'CV' }).post(`/v1/notes/${randomUUID()}`, {}, { 'idempotency-key': key });
    await age(old, 8);
    await age(young, 6);
    expect(await service.get(KeyPurge).runOnce()).toBe(1);
    expect(await keys()).toEqual([young]);
    expect(await service.get(KeyPurge).runOnce()).toBe(0);
  });
});
