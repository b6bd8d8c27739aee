import pg from 'pg';

/** Any number; the same for every replica of a service. */
const relayLock = 7_205_002;

/**
 * Its statements are planned once, maybe when the outbox is empty: a plan that walks along it would stay when it is long.
 * All it ever changes is what it takes out of the queue: losing that in a crash of the server repeats a send, no more.
 */
const settings = '-c enable_seqscan=off -c synchronous_commit=off';

/**
 * The one connection on which a replica may lead the relay: the lock, what is read and what is marked live and die
 * with it, so that a replica that lost its connection cannot go on beside the next leader.
 */
export class RelaySession {
  private client?: pg.Client;
  private leads = false;

  /** Called on commits of other replicas while this one leads. */
  onNotified: () => void = () => undefined;

  constructor(private readonly config: pg.ClientConfig) {}

  get isOpen(): boolean {
    return this.client !== undefined;
  }

  get isLeader(): boolean {
    return this.leads;
  }

  async open(): Promise<void> {
    if (this.client) return;
    const client = new pg.Client({ ...this.config, options: `${this.config.options ?? ''} ${settings}` });
    const lost = () => this.forget(client);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', () => this.onNotified());
    await client.connect();
    this.client = client;
  }

  /** Whether this replica leads, now or already. A leader is notified of the commits of the others. */
  async lead(): Promise<boolean> {
    if (this.leads) return true;
    const [row] = await this.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [relayLock]);
    if (!row?.locked) return false;
    await this.query('LISTEN outbox_written');
    this.leads = true;
    return true;
  }

  /** Wakes the leader, which is another replica. Outside any transaction: inside, it halves the commit rate. */
  async tellLeader(): Promise<void> {
    await this.query('NOTIFY outbox_written');
  }

  async query<R>(text: string, values?: unknown[], name?: string): Promise<R[]> {
    if (!this.client) throw new Error('connection terminated');
    const { rows } = await this.client.query({ text, values, name });
    return rows as R[];
  }

  async close(): Promise<void> {
    const client = this.client;
    if (!client) return;
    this.forget(client);
    await client.end().catch(() => undefined);
  }

  private forget(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.leads = false;
  }
}
