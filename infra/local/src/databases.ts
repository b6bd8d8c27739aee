import pg from 'pg';
import { PlainProblem } from './plain-problem.mjs';
import { databaseName, databaseOwners, type DatabaseOwner } from './service-table.ts';

/** Makes the roles and databases that are missing; any number of times. `admin` may create both. */
export async function ensureDatabases(admin: string, passwords: Record<DatabaseOwner, string>): Promise<void> {
  const client = new pg.Client({ connectionString: admin, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    for (const owner of databaseOwners) await ensureDatabase(client, databaseName(owner), passwords[owner]);
  } catch (error) {
    throw notReachable(admin, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureDatabase(client: pg.Client, name: string, password: string): Promise<void> {
  const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  const login = `LOGIN PASSWORD ${client.escapeLiteral(password)}`;
  await client.query(`${role.rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE "${name}" ${login}`);
  const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (database.rowCount === 0) {
    await client.query(`GRANT "${name}" TO CURRENT_USER`); // an administrator that is no superuser must belong to the owner
    await client.query(`CREATE DATABASE "${name}" OWNER "${name}" TEMPLATE template0 ENCODING 'UTF8'`);
  }
  await client.query(`REVOKE CONNECT ON DATABASE "${name}" FROM PUBLIC`);
}

/** On a server of ours nobody but its administrator has anything to look for in the databases that PostgreSQL made. */
export async function closeOtherDatabases(admin: string): Promise<void> {
  const client = new pg.Client({ connectionString: admin, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    for (const name of ['postgres', 'template1']) await client.query(`REVOKE CONNECT ON DATABASE ${name} FROM PUBLIC`);
  } finally {
    await client.end();
  }
}

/** The URL of an owner's database on the server of `admin`. */
export function ownerUrl(admin: string, owner: DatabaseOwner, password: string): string {
  const url = new URL(admin);
  url.username = databaseName(owner);
  url.password = password;
  url.pathname = `/${databaseName(owner)}`;
  return url.href;
}

/** Returns where a server is, never as whom or with what password. */
function notReachable(admin: string, error: unknown): PlainProblem {
  const { host } = new URL(admin);
  const reason = error instanceof Error ? error.message : String(error);
  return new PlainProblem(
    `Không chuẩn bị được cơ sở dữ liệu trên ${host} (${reason}): kiểm tra máy chủ đang chạy và tài khoản trong DATABASE_URL có quyền tạo role và database.`,
    `The databases on ${host} could not be prepared (${reason}): check that the server runs and that the account in DATABASE_URL may create roles and databases.`,
  );
}
