import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts } from '@cau-noi/local';
import { environment } from '@cau-noi/platform';

/** An account of the demonstration, as `npm start` prints it. */
export type Account = { login: string; password: string };

/** The whole system as `npm start` runs it, with data of its own that goes when it is stopped. */
export type LocalSystem = {
  origin: string;
  /** The process everything else descends from. */
  pid: number;
  /** URL of the database of a service (or `vault`), as superuser. */
  database(owner: string): string;
  accounts: Account[];
  /** Inner origin of each service. */
  innerUrls: Record<string, string>;
  stop(): Promise<void>;
};

const startScript = fileURLToPath(new URL('../../../../infra/local/src/start.mjs', import.meta.url));

/** Starts it on servers of its own, which keep what they accept; its output goes to `say`. */
export async function startLocalSystem(say: (line: string) => void): Promise<LocalSystem> {
  const data = mkdtempSync(join(tmpdir(), 'cau-noi-bench-'));
  chmodSync(data, 0o755); // PostgreSQL runs as another user where we are root
  const [port = 0] = await freePorts(1);
  const child = spawn(process.execPath, [startScript], {
    env: { ...ownServers(), CAU_NOI_DATA: data, CAU_NOI_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const origin = `http://127.0.0.1:${port}`;
    await untilReady(child, origin, say);
    const database = databasesIn(data);
    const accounts = read<Account[]>(data, 'demo-accounts.json');
    const innerUrls = read<Record<string, string>>(data, 'addresses.json');
    return { origin, pid: child.pid ?? 0, database, accounts, innerUrls, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Servers that the environment names are left alone: a bench is measured on servers whose settings are known. */
const ownServers = (): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(environment()).filter(([name]) => !/^(DATABASE_URL|KAFKA_[A-Z_]+|PG[A-Z]+|npm_.*)$/.test(name)),
  );

/** It prints this itself, once the accounts of the demonstration can sign in. */
async function untilReady(child: ChildProcess, origin: string, say: (line: string) => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text
      .split('\n')
      .filter((part) => part.trim() !== '' && !part.includes('tài khoản') && !part.startsWith('  ')))
      say(`  ${line}`);
    if (text.includes(origin)) resolve();
  });
  child.once('exit', (code) => reject(new Error(`The system ended with ${code} before it was ready.`)));
  await promise;
}

function databasesIn(data: string): (owner: string) => string {
  const port = readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  const { postgres } = read<{ postgres: string }>(data, 'secrets/passwords.json');
  return (owner) => `postgres://postgres:${postgres}@127.0.0.1:${port}/cau_noi_${owner}`;
}

const read = <T>(data: string, file: string): T => JSON.parse(readFileSync(join(data, file), 'utf8')) as T;
