import { setTimeout as pause } from 'node:timers/promises';
import { serviceNames } from '@cau-noi/system';
import pg from 'pg';
import { owners, type Owner, type Supervised } from './supervised.js';

/** The databases of a system, read as their administrator while nobody writes. */
export class Databases {
  private readonly clients = new Map<Owner, pg.Client>();

  private constructor(private readonly system: Supervised) {}

  static async open(system: Supervised): Promise<Databases> {
    const databases = new Databases(system);
    for (const owner of owners) databases.clients.set(owner, await connected(system, owner));
    return databases;
  }

  async rows<R extends object>(owner: Owner, text: string, params: unknown[] = []): Promise<R[]> {
    const { rows } = await this.clients.get(owner)!.query(text, params);
    return rows as R[];
  }

  async count(owner: Owner, text: string): Promise<number> {
    const [row] = await this.rows<{ count: number }>(owner, `SELECT count(*)::int AS count FROM ${text}`);
    return row?.count ?? 0;
  }

  /** The same count in every service's database, summed. */
  async sum(text: string): Promise<number> {
    const counts = await Promise.all(serviceNames.map((name) => this.count(name, text)));
    return counts.reduce((sum, each) => sum + each, 0);
  }

  url(owner: Owner): string {
    return this.system.databaseUrl(owner);
  }

  async close(): Promise<void> {
    await Promise.all([...this.clients.values()].map((client) => client.end().catch(() => undefined)));
  }
}

/** Everything but JSON, numbers and flags as PostgreSQL writes it; bigint fits a number here. */
const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.INT8
    ? Number
    : pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'];

/** PostgreSQL may just be starting again after a kill. */
async function connected(system: Supervised, owner: Owner): Promise<pg.Client> {
  const patience = Date.now() + 60_000;
  for (;;) {
    try {
      const client = new pg.Client({ connectionString: system.databaseUrl(owner), types: { getTypeParser } });
      client.on('error', () => undefined); // shows at the next query
      await client.connect();
      return client;
    } catch (error) {
      if (Date.now() > patience) throw error;
      await pause(200);
    }
  }
}
