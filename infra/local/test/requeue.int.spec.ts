import { randomUUID } from 'node:crypto';
import { eventually, startTestService, type TestService } from '@cau-noi/testing';
import pg from 'pg';
import { probe } from '../../../libs/messaging/test/probe.js';
import { verifyAndRequeue } from '../src/requeue.ts';

describe('the database of a service after a restore', () => {
  let service: TestService;
  let client: pg.Client;
  beforeAll(async () => {
    service = await startTestService(probe);
    client = new pg.Client({ connectionString: service.env['DATABASE_URL'] });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await service.close();
  });

  const note = async (): Promise<string> => {
    const subject = randomUUID();
    await service.as({ role: 'CV' }).post(`/v1/notes/${subject}`, {}, { 'idempotency-key': randomUUID() });
    return subject;
  };

  const waiting = () => service.query('SELECT 1 FROM outbox_waiting');

  it('publishes every event once more, and readers that have one let it pass', async () => {
    for (const _ of [1, 2, 3]) await note();
    await eventually(async () => expect(await waiting()).toEqual([]));
    await client.query('BEGIN');
    expect(await verifyAndRequeue(client, 'probe')).toBe(3);
    const { rows } = await client.query('SELECT 1 FROM outbox_waiting');
    expect(rows).toHaveLength(3);
    await client.query('COMMIT');
    await eventually(async () => expect(await waiting()).toEqual([]));
    expect(await service.published()).toHaveLength(3);
    expect(await service.query('SELECT 1 FROM notes')).toHaveLength(3);
  });

  it('is refused when an event was changed, or the last of a subject is gone, and nothing is marked', async () => {
    const [changed, cut] = [await note(), await note()];
    await client.query('BEGIN');
    await client.query("UPDATE outbox SET envelope = replace(envelope, '}', ' }') WHERE subject = $1", [changed]);
    await client.query('DELETE FROM outbox WHERE subject = $1', [cut]);
    const first = [changed, cut].sort()[0];
    await expect(verifyAndRequeue(client, 'probe')).rejects.toMatchObject({
      vi: expect.stringContaining(`(2 mục, trước hết là ${first})`),
      en: expect.stringContaining(`The history of probe is not intact (2 subjects, first ${first})`),
    });
    await client.query('ROLLBACK');
  });

  it('may be that of a service that never started', async () => {
    await client.query('CREATE SCHEMA empty; SET search_path TO empty');
    expect(await verifyAndRequeue(client, 'probe')).toBe(0);
  });
});
