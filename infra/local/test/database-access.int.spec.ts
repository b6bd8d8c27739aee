import { mkdtempSync, readFileSync, rmSync, statSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { closeOtherDatabases, ensureDatabases, ownerUrl } from '../src/databases.ts';
import { freePorts } from '../src/ports.ts';
import { startPostgres, type LocalPostgres } from '../src/postgres.ts';
import { secretsOf } from '../src/secrets.ts';
import { databaseName, databaseOwners, type DatabaseOwner } from '../src/service-table.ts';

describe('a PostgreSQL of ours', () => {
  const data = mkdtempSync(join(tmpdir(), 'cau-noi-access-'));
  const { passwords } = secretsOf(data);
  const lines: string[] = [];
  let server: LocalPostgres;

  const asked = async (url: string, text = 'SELECT 1'): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const own = (owner: DatabaseOwner) => ownerUrl(server.url, owner, passwords[owner]);
  /** As the role of one, on the database of another. */
  const on = (owner: DatabaseOwner, database: string) =>
    Object.assign(new URL(own(owner)), { pathname: database }).href;

  beforeAll(async () => {
    chmodSync(data, 0o711);
    const [port = 0] = await freePorts(1);
    const line = (text: string) => void lines.push(text);
    const dataDir = join(data, 'postgres');
    server = await startPostgres({ dataDir, port, password: passwords.postgres, durable: true, line });
    await ensureDatabases(server.url, passwords);
    // as an earlier version may have left it
    await asked(server.url, `GRANT CONNECT ON DATABASE ${databaseName('vault')} TO PUBLIC`);
    await ensureDatabases(server.url, passwords);
    await closeOtherDatabases(server.url);
  }, 120_000);
  afterAll(async () => {
    await server.stop('SIGINT', 10_000);
    rmSync(data, { recursive: true, force: true });
  });

  it.each(databaseOwners)('lets %s into its own database and into no other', async (owner) => {
    expect(await asked(own(owner))).toHaveLength(1);
    const others = [...databaseOwners.filter((name) => name !== owner).map(databaseName), 'postgres', 'template1'];
    for (const other of others) await expect(asked(on(owner, other))).rejects.toThrow(/permission denied for database/);
  });

  it('takes nobody without the right password, and offers no way that asks for none', async () => {
    const without = Object.assign(new URL(own('vault')), { password: '' }).href;
    const wrong = Object.assign(new URL(own('vault')), { password: passwords.intake }).href;
    await expect(asked(without)).rejects.toThrow(/password/);
    await expect(asked(wrong)).rejects.toThrow(/password authentication failed/);
    const rules = readFileSync(join(data, 'postgres', 'pg_hba.conf'), 'utf8')
      .split('\n')
      .filter((line) => /^\s*(local|host)/.test(line));
    expect(rules.map((line) => line.trim().split(/\s+/).at(-1))).toEqual(rules.map(() => 'scram-sha-256'));
  });

  it('listens on this machine alone, and on no socket in a shared folder', async () => {
    const [row] = await asked(
      server.url,
      "SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets",
    );
    expect(row).toEqual({ addresses: '127.0.0.1', sockets: '' });
  });

  it('keeps passwords as SCRAM secrets and its folder to itself', async () => {
    const rows = await asked(
      server.url,
      "SELECT rolpassword LIKE 'SCRAM-SHA-256$%' AS scram FROM pg_authid WHERE rolcanlogin",
    );
    expect(rows).toEqual([...databaseOwners, 'postgres'].map(() => ({ scram: true })));
    expect(statSync(join(data, 'postgres')).mode & 0o077).toBe(0);
  });

  it('writes down neither passwords nor what people wrote, whatever fails', async () => {
    const name = 'Nguyễn Thử Nghiệm (synthetic)';
    await asked(own('intake'), 'CREATE TABLE trial (name text PRIMARY KEY, day date)');
    for (const text of [
      `INSERT INTO trial VALUES ('${name}'), ('${name}')`,
      `SELECT '${name}'::uuid`,
      `INSERT INTO trial (day) VALUES ('${name}')`,
      `DO $$ BEGIN RAISE WARNING '${name}'; END $$`,
      `DO $$ BEGIN RAISE EXCEPTION '${name}'; END $$`,
    ])
      await asked(own('intake'), text).catch(() => undefined);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes('Thử'))).toEqual([]);
    expect(lines.filter((line) => Object.values(passwords).some((word) => line.includes(word)))).toEqual([]);
  });
});
