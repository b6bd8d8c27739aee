import { randomUUID } from 'node:crypto';
import type { Command } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import { aFact, anActor, startTestService, type TestService } from '@cau-noi/testing';
import { DataSource } from 'typeorm';
import { Transactions, verifyHistory, type Tx } from '../src/index.js';
import { probe } from './probe.js';

const actor = anActor('CV');
const refused = () => new RuleBroken('case-closed', { vi: 'Vụ việc đã kết thúc.', en: 'The case is closed.' });

describe('commands of one moment', () => {
  let one: TestService;
  let two: TestService;
  beforeAll(async () => {
    one = await startTestService(probe);
    two = await startTestService(probe, {
      env: { DATABASE_URL: one.env['DATABASE_URL'], TOPIC_PREFIX: one.env['TOPIC_PREFIX'] },
    });
  });
  afterAll(async () => {
    await two?.close();
    await one?.close();
  });

  /** Writes a note and publishes that it did. */
  const note = (subject: string) => async (tx: Tx) => {
    await tx.query('INSERT INTO notes (subject, what) VALUES ($1, $2)', [subject, 'ordered']);
    tx.publish([{ ...aFact('routing.step-recorded.v1'), subject }]);
    return { id: subject, version: 1 };
  };
  const send = (by: TestService, subject: string, work: (tx: Tx) => Promise<unknown>, key: string = randomUUID()) =>
    by.get(Transactions).sharedCommand(aCommand(key), [subject], work);
  /** One that keeps its group under way while the others come. */
  const first = (by: TestService) =>
    send(by, randomUUID(), async (tx) => {
      for (let round = 0; round < 20; round++) await tx.query('SELECT 1');
    });
  const subjects = (count: number): string[] => Array.from({ length: count }, () => randomUUID());
  const notesOf = (ids: string[]) =>
    one.query<{ subject: string; in: string }>(
      'SELECT subject, xmin::text AS in FROM notes WHERE subject = ANY($1::text[])',
      [ids],
    );

  it('share a transaction, and each has its own answer, event and key', async () => {
    const ids = subjects(12);
    const [, ...answers] = await Promise.all([first(one), ...ids.map((id) => send(one, id, note(id)))]);
    expect(answers).toEqual(ids.map((id) => ({ id, version: 1 })));
    const rows = await notesOf(ids);
    expect(rows).toHaveLength(12);
    expect(new Set(rows.map((row) => row.in)).size).toBe(1);
    const told = (await one.published()).map(({ subject }) => subject).filter((subject) => ids.includes(subject));
    expect(told.sort()).toEqual([...ids].sort());
  });

  it('that are one and the same happen once, in a group, beside it and after it', async () => {
    const [id = '', key] = [...subjects(1), randomUUID()];
    const others = subjects(5);
    const twins = Array.from({ length: 6 }, () => send(one, id, note(id), key));
    const elsewhere = send(two, id, note(id), key);
    const all = await Promise.all([
      first(one),
      ...others.map((other) => send(one, other, note(other))),
      ...twins,
      elsewhere,
    ]);
    expect(all.slice(-7)).toEqual(Array.from({ length: 7 }, () => ({ id, version: 1 })));
    expect(await send(two, id, note(id), key)).toEqual({ id, version: 1 });
    expect(await notesOf([id])).toHaveLength(1);
  });

  it('of which one is a repeat leave the others together; it has its first answer, whatever a rule would say by now', async () => {
    const [id = ''] = subjects(1);
    const key = randomUUID();
    const closing = (work: (tx: Tx) => Promise<unknown>) => async (tx: Tx) => {
      const shut = await tx.query('SELECT 1 FROM shut WHERE subject = $1 FOR UPDATE', [id]);
      if (shut.length > 0) throw refused();
      tx.withCommit({ name: 'shut', text: 'INSERT INTO shut VALUES ($1)', values: [id] });
      return work(tx);
    };
    const answer = await send(two, id, closing(note(id)), key);
    const others = subjects(4);
    const [, again, ...rest] = await Promise.all([
      first(one),
      send(one, id, closing(note(id)), key),
      ...others.map((other) => send(one, other, note(other))),
    ]);
    expect(again).toEqual(answer);
    expect(rest).toEqual(others.map((other) => ({ id: other, version: 1 })));
    expect(new Set((await notesOf(others)).map((row) => row.in)).size).toBe(1);
    expect(await notesOf([id])).toHaveLength(1);
  });

  it('write nothing before it is known that their keys are free: a repeat that would write undoes nobody', async () => {
    const [id = ''] = subjects(1);
    const key = randomUUID();
    const [taken, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const holding = send(two, id, async (tx) => (taken.resolve(), await held.promise, note(id)(tx)), key);
    await taken.promise;
    let runs = 0;
    const beside = send(one, randomUUID(), async (tx) => (runs++, tx.query('SELECT 1')));
    const twin = send(one, id, note(id), key);
    held.resolve();
    expect(await twin).toEqual(await holding);
    await beside;
    expect(runs).toBe(1);
    expect(await notesOf([id])).toHaveLength(1);
  });

  it('of which a rule refuses one that only read leave the others together; a refusal is not kept', async () => {
    const ids = subjects(4);
    const key = randomUUID();
    const refusal = send(
      one,
      randomUUID(),
      async (tx) => {
        await tx.query('SELECT 1 FROM shut FOR UPDATE');
        throw refused();
      },
      key,
    );
    const [answer] = await Promise.allSettled([refusal, first(one), ...ids.map((id) => send(one, id, note(id)))]);
    expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'case-closed' } });
    const again = randomUUID();
    expect(await send(one, again, note(again), key)).toEqual({ id: again, version: 1 });
  });

  it.each([
    ['is refused after it has written', async (tx: Tx, id: string) => (await note(id)(tx), Promise.reject(refused()))],
    ['fails in the database', (tx: Tx) => tx.query('SELECT 1 / 0')],
    ['loses its connection', (tx: Tx) => tx.query('SELECT pg_terminate_backend(pg_backend_pid())')],
  ])('of which one %s all take effect but that one, which leaves nothing', async (_, fail) => {
    const ids = subjects(8);
    const bad = randomUUID();
    const started = first(one);
    const failing = send(one, bad, (tx) => fail(tx, bad));
    const answers = await Promise.allSettled(ids.map((id) => send(one, id, note(id))));
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 'fulfilled'));
    await Promise.allSettled([started, failing]);
    expect((await notesOf([...ids, bad])).map(({ subject }) => subject).sort()).toEqual([...ids].sort());
  });

  it('of two replicas about the same cases lose nothing and double nothing', async () => {
    const ids = subjects(6);
    const twice = (by: TestService, order: string[]) =>
      order.map((id) =>
        send(by, id, async (tx) => {
          await tx.query(
            'INSERT INTO shut VALUES ($1) ON CONFLICT (subject) DO UPDATE SET subject = excluded.subject',
            [id],
          );
          return note(id)(tx);
        }),
      );
    await Promise.all([first(one), first(two), ...twice(one, ids), ...twice(two, [...ids].reverse())]);
    expect(await notesOf(ids)).toHaveLength(12);
    expect(await verifyHistory(one.get(DataSource))).toEqual([]);
  });
});

const aCommand = (key: string): Command => {
  const now = new Date('2026-03-02T01:00:00.000Z');
  return {
    actor,
    key,
    route: 'POST /v1/notes/:subject',
    bodyHash: 'same',
    expectedVersion: null,
    now,
    at: () => now,
    lastEvent: () => undefined,
  };
};
