import { randomUUID } from 'node:crypto';
import { startTestService, type TestService } from '@cau-noi/testing';
import { RuleBroken } from '@cau-noi/rules';
import { DataSource } from 'typeorm';
import { aFact } from '@cau-noi/testing';
import { Transactions, verifyHistory } from '../src/index.js';
import { probe } from './probe.js';

describe('a command', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(probe);
  });
  afterAll(() => service.close());

  const order = (subject: string, key: string, body: object = {}) =>
    service.as({ role: 'CV' }).post(`/v1/notes/${subject}`, body, { 'idempotency-key': key });
  const count = async (subject: string) =>
    (await service.query('SELECT 1 FROM notes WHERE subject = $1', [subject])).length;

  it('answers with the event it wrote, and its own reader has seen it', async () => {
    const answer = await order(randomUUID(), randomUUID());
    const event = answer.headers.get('x-last-event') ?? '';
    expect((await service.published()).map(({ id }) => id)).toContain(event);
    await service.handled(event, 0);
  });

  it('that is sent many times at once happens once, and all get the same answer', async () => {
    const [subject, key] = [randomUUID(), randomUUID()];
    const answers = await Promise.all(Array.from({ length: 12 }, () => order(subject, key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ headers }) => headers.get('x-last-event'))).size).toBe(1);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await count(subject)).toBe(1);
  });

  it('with a used key and another content is refused', async () => {
    const key = randomUUID();
    await order(randomUUID(), key);
    const answer = await order(randomUUID(), key);
    expect([answer.status, answer.body.code]).toEqual([409, 'idempotency-key-reused']);
  });

  it('of another officer may use the same key', async () => {
    const [subject, key] = [randomUUID(), randomUUID()];
    await order(subject, key);
    const other = service.as({ role: 'CV', accountId: randomUUID() });
    expect((await other.post(`/v1/notes/${subject}`, {}, { 'idempotency-key': key })).status).toBe(201);
    expect(await count(subject)).toBe(2);
  });
});

describe('a transaction', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(probe);
  });
  afterAll(() => service.close());

  const transactions = () => service.get(Transactions);
  const fact = (subject: string) => ({ ...aFact('routing.step-recorded.v1'), subject });

  it('that fails half-way leaves nothing, neither state nor event nor history', async () => {
    const subject = randomUUID();
    const work = transactions().run(async (tx) => {
      await tx.query('INSERT INTO notes (subject) VALUES ($1)', [subject]);
      tx.publish([fact(subject)]);
      throw new RuleBroken('case-closed', { vi: 'Vụ việc đã kết thúc.', en: 'The case is closed.' });
    });
    await expect(work).rejects.toThrow('The case is closed.');
    for (const table of ['notes', 'outbox', 'chain_heads']) {
      expect(await service.query(`SELECT 1 FROM ${table} WHERE subject = $1`, [subject])).toEqual([]);
    }
  });

  it('in which a statement failed is not taken for kept, even if the work went on', async () => {
    const subject = randomUUID();
    const work = transactions().run(async (tx) => {
      await tx.query('INSERT INTO notes (subject) VALUES ($1)', [subject]);
      await tx.query('SELECT 1 / 0').catch(() => []);
    });
    await expect(work).rejects.toThrow('nothing of it was kept');
    expect(await service.query('SELECT 1 FROM notes WHERE subject = $1', [subject])).toEqual([]);
  });

  it('that deadlocks with another runs again', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    await service.query('INSERT INTO shut VALUES ($1), ($2)', [one, two]);
    const bothHold = meeting(2);
    const lock = (first: string, second: string) =>
      transactions().run(async (tx) => {
        await tx.query('SELECT 1 FROM shut WHERE subject = $1 FOR UPDATE', [first]);
        await bothHold();
        await tx.query('SELECT 1 FROM shut WHERE subject = $1 FOR UPDATE', [second]);
      });
    await expect(Promise.all([lock(one, two), lock(two, one)])).resolves.toHaveLength(2);
  });

  it('that only reads cannot write or publish', async () => {
    await expect(transactions().read((tx) => tx.query('DELETE FROM notes'))).rejects.toThrow('read-only');
    await expect(
      transactions().read((tx) => Promise.resolve().then(() => tx.publish([fact(randomUUID())]))),
    ).rejects.toThrow();
  });

  it('may publish only in the name of its own service', async () => {
    await expect(
      transactions().run((tx) => Promise.resolve().then(() => tx.publish([aFact('deadline.overdue.v1')]))),
    ).rejects.toThrow('may not publish');
  });

  it('reads bigint as number and a date as it is written, and answers the rows of an UPDATE', async () => {
    const rows = await transactions().run(async (tx) => {
      await tx.query("INSERT INTO notes (subject) VALUES ('types')");
      return tx.query(
        "UPDATE notes SET what = 'x' WHERE subject = 'types' RETURNING 9007199254740991::bigint AS n, DATE '2026-03-02' AS day",
      );
    });
    expect(rows).toEqual([{ n: 9007199254740991, day: '2026-03-02' }]);
  });
});

describe('the history of subjects that many write to at once', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(probe);
  });
  afterAll(() => service.close());

  const subjects = Array.from({ length: 5 }, () => randomUUID());

  it('has no gap and no fork', async () => {
    const write = (turn: number) =>
      service.get(Transactions).run((tx) => {
        const mine = subjects.filter((_, at) => (turn + at) % 3 > 0);
        tx.publish(
          (turn % 2 ? mine : mine.reverse()).map((subject) => ({ ...aFact('routing.step-recorded.v1'), subject })),
        );
        return Promise.resolve();
      });
    await Promise.all(Array.from({ length: 60 }, (_, turn) => write(turn)));
    expect(await verifyHistory(service.get(DataSource))).toEqual([]);
    const [{ length } = { length: 0 }] = await service.query<{ length: number }>(
      'SELECT sum(length)::int AS length FROM chain_heads',
    );
    expect(length).toBe((await service.published()).length);
  });

  it('tells a text that was changed, a row that was taken out and an end that was cut', async () => {
    const rows = await service.query<{ seq: string; subject: string }>('SELECT seq, subject FROM outbox ORDER BY seq');
    const of = (subject: string | undefined) =>
      rows.filter((row) => row.subject === subject).map(({ seq }) => Number(seq));
    const [changed, removed, cut] = [of(subjects[0]), of(subjects[1]), of(subjects[2])];
    await service.query("UPDATE outbox SET envelope = replace(envelope, 'site-visit', 'desk-visit') WHERE seq = $1", [
      changed[3],
    ]);
    await service.query('DELETE FROM outbox WHERE seq = $1', [removed[2]]);
    await service.query('DELETE FROM outbox WHERE seq = $1', [cut.at(-1)]);
    const breaks = await verifyHistory(service.get(DataSource));
    expect(new Map(breaks.map(({ subject, seq, what }) => [subject, [seq, what]]))).toEqual(
      new Map<string | undefined, unknown>([
        [subjects[0], [changed[3], 'text-changed']],
        [subjects[1], [removed[3], 'link-missing']],
        [subjects[2], [null, 'end-missing']],
      ]),
    );
  });
});

/** Each waits until all are there; later comers pass. */
function meeting(size: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let there = 0;
  return () => {
    if (++there >= size) resolve();
    return promise;
  };
}
