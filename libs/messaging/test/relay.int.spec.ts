import { randomUUID } from 'node:crypto';
import { aFact, anEvent, eventually, startTestService, type TestService } from '@cau-noi/testing';
import { DataSource } from 'typeorm';
import { Progress, Relay, Transactions } from '../src/index.js';
import { OutboxQueue1795410000000 } from '../src/migrations/1795410000000-outbox-queue.js';
import { probe } from './probe.js';

describe('two replicas of a service', () => {
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

  const both = () => [one, two];
  const sent = async (by: TestService) =>
    [...by.get(Progress).produced().values()].reduce((sum, next) => sum + next, 0);
  /** By whichever of the two leads: what is counted is the end of each partition, which both may have written to. */
  const sentByBoth = (): number => {
    const ends = both().map((service) => service.get(Progress).produced());
    const partitions = new Set(ends.flatMap((end) => [...end.keys()]));
    return [...partitions].reduce((sum, name) => sum + Math.max(...ends.map((end) => end.get(name) ?? 0)), 0);
  };
  const drained = () =>
    eventually(async () => expect(await one.get(Progress).unpublished()).toBe(0), { within: 10_000 });

  it('have one relay between them, whoever commits; nothing is sent twice and each subject stays in order', async () => {
    const subjects = Array.from({ length: 7 }, () => randomUUID());
    const write = (at: number) =>
      both()
        [at % 2]!.get(Transactions)
        .run((tx) => {
          tx.publish(
            subjects.map((subject) => ({ ...aFact('routing.step-recorded.v1', { version: at + 1 }), subject })),
          );
          return Promise.resolve();
        });
    for (let at = 0; at < 20; at += 4) await Promise.all([write(at), write(at + 1), write(at + 2), write(at + 3)]);
    await drained();
    expect(sentByBoth()).toBe(140);
    expect([await sent(one), await sent(two)]).toContain(0);
  });

  it('do each piece of work once', async () => {
    const events = Array.from({ length: 30 }, () => anEvent('intake.petition-registered.v1', { caseId: randomUUID() }));
    await Promise.all([...events, ...events].map((event) => one.publish(event)));
    for (const { id } of events) await two.handled(id);
    expect(await one.query('SELECT 1 FROM notes')).toHaveLength(30);
    await drained();
  });

  it('go on when the leading one loses its connection, and when it comes back', async () => {
    for (let round = 0; round < 2; round++) {
      const cut = await one.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'routing relay'",
      );
      expect(cut).toHaveLength(2);
      await Promise.all(
        both().map((service) =>
          service.get(Transactions).run((tx) => {
            tx.publish([{ ...aFact('routing.step-recorded.v1'), subject: randomUUID() }]);
            return Promise.resolve();
          }),
        ),
      );
      await drained();
      await eventually(async () =>
        expect(
          await one.query(
            "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'routing relay'",
          ),
        ).toHaveLength(2),
      );
    }
  });

  it('lose no event and double none when every connection is cut in the middle of work', async () => {
    const before = (await one.query('SELECT 1 FROM notes')).length;
    const events = Array.from({ length: 60 }, () => anEvent('intake.petition-registered.v1', { caseId: randomUUID() }));
    const publishing = Promise.all(events.map((event) => one.publish(event)));
    const cut = () =>
      one.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
    await cut();
    await publishing;
    await cut();
    for (const { id } of events) await two.handled(id, 15_000);
    expect(await one.query('SELECT 1 FROM notes')).toHaveLength(before + 60);
    expect(await one.query('SELECT * FROM parked_events')).toEqual([]);
  });

  it('send large events in several parts, and refuse one that no broker takes', async () => {
    await drained();
    const before = sentByBoth();
    const large = (length: number) =>
      one.get(Transactions).run((tx) => {
        tx.publish(
          ['a', 'b', 'c'].map((activity) => ({
            ...aFact('routing.step-recorded.v1', { activity: activity.repeat(length) }),
            subject: one.url,
          })),
        );
        return Promise.resolve();
      });
    await large(400_000);
    await drained();
    expect(sentByBoth() - before).toBe(3);
    await expect(large(1_000_000)).rejects.toThrow('too large to publish');
  });

  it('take over what waited when the mark stood in the outbox itself, and nothing that was sent', async () => {
    await drained();
    const before = sentByBoth();
    const queue = new OutboxQueue1795410000000();
    await one.get(DataSource).transaction(async ({ queryRunner }) => {
      await queue.down(queryRunner!);
      await queryRunner!.query('UPDATE outbox SET published_at = NULL WHERE seq IN (SELECT seq FROM outbox LIMIT 2)');
      await queue.up(queryRunner!);
    });
    await one.get(Relay).relayOnce();
    await two.get(Relay).relayOnce();
    await drained();
    expect(sentByBoth() - before).toBe(2);
  });

  it('relay by hand only where the lock is', async () => {
    await drained();
    expect(await Promise.all(both().map((service) => service.get(Relay).relayOnce()))).toEqual([0, 0]);
  });
});
