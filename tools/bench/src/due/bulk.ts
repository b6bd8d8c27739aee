import pg from 'pg';
import type { ServiceName } from './service-process.js';

/** What one statement has to write: rows that are new, and rows that change. */
type Written = { inserted: string[]; changed: { table: string; key: string; columns: string[] }[] };

const written: Record<ServiceName, Written> = {
  deadline: {
    inserted: ['outbox'],
    changed: [
      { table: 'clock_timers', key: 'id', columns: ['warned', 'overdue_at', 'next_at'] },
      { table: 'chain_heads', key: 'subject', columns: ['length', 'hash'] },
    ],
  },
  escalation: { inserted: ['inbox', 'clocks', 'alerts', 'alert_tellings', 'outbox', 'chain_heads'], changed: [] },
};

/** Distinguishes rows that this bench loaded from those the services wrote by what was there before. */
export class BulkWriter {
  private constructor(
    private readonly client: pg.Client,
    private readonly name: ServiceName,
  ) {}

  static async open(name: ServiceName, connectionString: string): Promise<BulkWriter> {
    const client = new pg.Client({ connectionString, options: '-c TimeZone=UTC' });
    await client.connect();
    return new BulkWriter(client, name);
  }

  /** Call it before the services run: notes what changes, as it was. `late` are the clocks that will be late. */
  async before(late: Date): Promise<void> {
    const isLate = `(SELECT id FROM clocks WHERE late_from = '${late.toISOString()}')`;
    const isTheirs = `(SELECT case_id::text FROM clocks WHERE late_from = '${late.toISOString()}')`;
    for (const { table, key, columns } of written[this.name].changed) {
      const where = table === 'clock_timers' ? isLate : isTheirs;
      await this.client.query(
        `CREATE UNLOGGED TABLE was_${table} AS SELECT ${[key, ...columns].join(', ')} FROM ${table} WHERE ${key} IN ${where}`,
      );
    }
    for (const table of written[this.name].inserted) {
      await this.client.query(
        `CREATE UNLOGGED TABLE old_${table} AS SELECT ${await this.key(table)} AS key FROM ${table}`,
      );
    }
  }

  /** Call it when they have written everything: notes what that was. */
  async capture(): Promise<void> {
    const { inserted, changed } = written[this.name];
    for (const table of inserted) {
      const key = await this.key(table);
      await this.client.query(
        `CREATE UNLOGGED TABLE new_${table} AS SELECT * FROM ${table} t WHERE NOT EXISTS (SELECT FROM old_${table} o WHERE o.key = t.${key})`,
      );
    }
    for (const { table, key, columns } of changed) {
      await this.client.query(
        `CREATE UNLOGGED TABLE is_${table} AS SELECT ${[key, ...columns].map((name) => `t.${name}`).join(', ')} FROM ${table} t JOIN was_${table} USING (${key})`,
      );
    }
  }

  /** Deletes what was captured, and writes exactly that again in one statement; returns how long that took, in s. */
  async rewrite(): Promise<number> {
    const { inserted, changed } = written[this.name];
    for (const { table, key, columns } of changed) await this.client.query(update(table, key, columns, 'was'));
    for (const table of [...inserted].reverse()) {
      const key = await this.key(table);
      await this.client.query(`DELETE FROM ${table} t USING new_${table} n WHERE n.${key} = t.${key}`);
    }
    await this.client.query('VACUUM (ANALYZE)');
    await this.client.query('CHECKPOINT');
    const inserts: string[] = [];
    for (const table of inserted) inserts.push(await this.insert(table));
    const parts = [...inserts, ...changed.map(({ table, key, columns }) => update(table, key, columns, 'is'))];
    const last = parts.pop()!;
    const statement = `WITH ${parts.map((part, at) => `part${at} AS (${part})`).join(', ')} ${last}`;
    const began = performance.now();
    await this.client.query(statement);
    return (performance.now() - began) / 1000;
  }

  async close(): Promise<void> {
    const { rows } = await this.client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relpersistence = 'u' AND relkind = 'r'`,
    );
    for (const { name } of rows) await this.client.query(`DROP TABLE ${name}`);
    await this.client.end();
  }

  private async key(table: string): Promise<string> {
    const { rows } = await this.client.query<{ name: string }>(
      `SELECT a.attname::text AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE i.indrelid = $1::regclass AND i.indisprimary`,
      [table],
    );
    return rows[0]!.name;
  }

  /** As the services insert: what the database numbers itself, it numbers again. */
  private async insert(table: string): Promise<string> {
    const { rows } = await this.client.query<{ name: string }>(
      `SELECT attname::text AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
       AND attidentity = '' ORDER BY attnum`,
      [table],
    );
    const columns = rows.map(({ name }) => `"${name}"`).join(', ');
    return `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM new_${table}`;
  }
}

const update = (table: string, key: string, columns: readonly string[], from: 'was' | 'is'): string =>
  `UPDATE ${table} SET ${columns.map((name) => `${name} = s.${name}`).join(', ')} FROM ${from}_${table} s WHERE ${table}.${key} = s.${key}`;
