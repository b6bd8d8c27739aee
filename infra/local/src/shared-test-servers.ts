import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { commandLine } from './processes.ts';
import { namedPostgres } from './test-servers.ts';

/** How specs reach PostgreSQL (a URL) and Kafka (brokers). */
export type Servers = { postgres: string; kafka: string };

/**
 * Servers for a spec that is run by itself, without `npm test` around it: a daemon starts one pair for all
 * Jest runs of this copy of the project, and ends it soon after the last of them has ended.
 */
export async function sharedTestServers(env: Record<string, string | undefined> = process.env): Promise<Servers> {
  const postgres = namedPostgres(env);
  const kafka = env.CAU_NOI_TEST_KAFKA ?? env.KAFKA_BROKERS;
  if (postgres && kafka) return { postgres, kafka };
  const folder = daemonFolder();
  mkdirSync(join(folder, 'users'), { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'users', String(process.pid)), '');
  for (let waited = 0; waited < 120_000; waited += 100) {
    const daemon = readDaemon(folder);
    if (daemon === 'none') startDaemon(folder);
    else if (daemon.error) throw new Error(daemon.error);
    else if (daemon.servers) return daemon.servers;
    await pause(100);
  }
  throw new Error(`no test servers after two minutes; see ${join(folder, 'daemon.log')}`);
}

/** The daemon's own file; it writes `pid` first and the rest once the servers are up. */
export type DaemonFile = { pid: number; servers?: Servers; error?: string };

const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const daemonScript = fileURLToPath(new URL(`./test-server-daemon.${extension}`, import.meta.url));

/** One folder per user and copy of the project. */
function daemonFolder(): string {
  const copy = createHash('sha256').update(daemonScript).digest('hex').slice(0, 12);
  return join(tmpdir(), `cau-noi-test-servers-${process.getuid?.() ?? 0}-${copy}`);
}

function readDaemon(folder: string): DaemonFile | 'none' {
  const file = join(folder, 'daemon.json');
  if (!existsSync(file)) return 'none';
  const text = readFileSync(file, 'utf8');
  if (!text) return { pid: 0 }; // being written
  const daemon = JSON.parse(text) as DaemonFile;
  if (commandLine(daemon.pid).includes('test-server-daemon.')) return daemon;
  rmSync(file, { force: true }); // it was killed
  return 'none';
}

function startDaemon(folder: string): void {
  const log = openSync(join(folder, 'daemon.log'), 'a', 0o600);
  spawn(process.execPath, [daemonScript, folder], { detached: true, stdio: ['ignore', log, log] }).unref();
  closeSync(log);
  for (let waited = 0; waited < 5_000 && !existsSync(join(folder, 'daemon.json')); waited += 20) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
}
