import type { Logger, Metrics } from '@cau-noi/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Send } from './kafka/producer.js';
import type { Pace } from './pace.js';
import type { RelaySession } from './relay-session.js';

const rowsPerSend = 1_000;
/** A broker takes 1 MiB per partition and send (message.max.bytes); all rows may go to one. */
const bytesPerSend = 900_000;
const pollMs = 1_000;
const longestBackOffMs = 1_000;

/** `age`: seconds since it was written, by the database's clock, which wrote it. */
type Row = { seq: number; subject: string; envelope: string; age: number };

/** Outbox → Kafka, in the order of each subject. One replica leads; the others only notify it of new rows. */
export class Relay {
  private readonly stopped = new AbortController();
  private woken = Promise.withResolvers<void>();
  private ownCommits = false;
  private takenOut = 0;
  private loop?: Promise<void>;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly delay;

  constructor(
    private readonly session: RelaySession,
    private readonly send: Send,
    private readonly pace: Pace,
    private readonly logger: Logger,
    metrics: Metrics,
  ) {
    this.delay = metrics.histogram(
      'outbox_commit_to_broker_seconds',
      'From writing an event to the confirmation of the broker.',
    );
    session.onNotified = () => this.woken.resolve();
  }

  start(): void {
    this.loop ??= this.run();
  }

  /** After a commit of this process. */
  wake(): void {
    this.ownCommits = true;
    this.woken.resolve();
  }

  /** How many rows this process has sent and taken out of the queue. */
  get taken(): number {
    return this.takenOut;
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    this.woken.resolve();
    await this.loop;
    await this.turn;
    await this.session.close();
  }

  /**
   * Sends waiting rows until none is left, if this replica leads; returns how many. Called by the loop, and by tests.
   */
  relayOnce(): Promise<number> {
    const next = this.turn.then(() => this.sendWaiting());
    this.turn = next.catch(() => undefined);
    return next;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopped;
    for (let failures = 0; !signal.aborted;) {
      try {
        const began = performance.now();
        await this.pass();
        failures = 0;
        await this.wokenOrPoll();
        await this.rest(began);
      } catch (error) {
        if (failures++ === 0)
          this.logger.warn({ err: error }, 'the relay lost PostgreSQL or Kafka and tries until they are back');
        await sleep(Math.min(100 * 2 ** failures, longestBackOffMs), undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async wokenOrPoll(): Promise<void> {
    const net = setTimeout(() => this.woken.resolve(), pollMs);
    await this.woken.promise;
    clearTimeout(net);
  }

  private async rest(began: number): Promise<void> {
    const ms = this.pace.restAfter(began, performance.now());
    if (ms > 0) await sleep(ms, undefined, { signal: this.stopped.signal }).catch(() => undefined);
  }

  private async pass(): Promise<void> {
    this.woken = Promise.withResolvers();
    const own = this.ownCommits;
    this.ownCommits = false;
    await this.session.open();
    if (await this.session.lead()) {
      this.pace.note(await this.relayOnce(), performance.now());
    } else if (own) {
      await this.session.tellLeader(); // once for all commits since the last time
    }
  }

  /**
   * Events that were sent and not yet taken out of the queue when a process dies are sent again: readers drop repeats.
   */
  private async sendWaiting(): Promise<number> {
    await this.session.open();
    if (!(await this.session.lead())) return 0;
    let count = 0;
    for (let isMore = true; isMore && !this.stopped.signal.aborted;) {
      const waiting = await this.session.query<Row>(selectWaiting, [rowsPerSend], 'outbox-waiting');
      const readAt = performance.now();
      const rows = asManyAsFit(waiting);
      if (rows.length === 0) break;
      await this.send(rows.map(({ subject, envelope }) => ({ key: subject, value: envelope })));
      const took = (performance.now() - readAt) / 1000;
      for (const { age } of rows) this.delay.observe(Math.max(0, age) + took);
      await this.session.query(takeOut, [rows.map(({ seq }) => seq)], 'outbox-sent');
      this.takenOut += rows.length;
      count += rows.length;
      isMore = waiting.length === rowsPerSend || rows.length < waiting.length; // else: whoever commits now wakes us again
    }
    return count;
  }
}

/** At least one. */
function asManyAsFit(rows: readonly Row[]): Row[] {
  let bytes = 0;
  const end = rows.findIndex(({ envelope }, at) => (bytes += Buffer.byteLength(envelope)) > bytesPerSend && at > 0);
  return end < 0 ? [...rows] : rows.slice(0, end);
}

/** Each row of the queue is looked up in the outbox, which is long: a join must never walk along it. */
const selectWaiting = `
  SELECT next.seq, row.subject, row.envelope, row.age
  FROM (SELECT seq FROM outbox_waiting ORDER BY seq LIMIT $1) AS next,
    LATERAL (
      SELECT subject, envelope, extract(epoch FROM clock_timestamp() - written_at)::float8 AS age FROM outbox WHERE outbox.seq = next.seq OFFSET 0
    ) AS row
  ORDER BY next.seq`;
const takeOut =
  'DELETE FROM outbox_waiting USING unnest($1::bigint[]) AS sent (seq) WHERE outbox_waiting.seq = sent.seq';
