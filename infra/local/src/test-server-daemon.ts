import { existsSync, linkSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DaemonFile } from './shared-test-servers.ts';
import { testServers } from './test-servers.ts';

/**
 * The process behind `sharedTestServers`: holds one pair of servers while any process registered in its folder is
 * alive, and some seconds more, because specs are often run one after the other.
 */
async function keep(folder: string): Promise<void> {
  const file = join(folder, 'daemon.json');
  const note = (content: Omit<DaemonFile, 'pid'>, put: (from: string, to: string) => void) => {
    const part = `${file}.${process.pid}`;
    writeFileSync(part, JSON.stringify({ pid: process.pid, ...content }), { mode: 0o600 });
    put(part, file);
  };
  try {
    note({}, linkSync); // fails when another daemon was quicker
  } catch {
    return;
  } finally {
    rmSync(`${file}.${process.pid}`, { force: true });
  }
  try {
    const servers = await testServers();
    note({ servers: { postgres: servers.postgres, kafka: servers.kafka } }, renameSync);
    const end = async () => {
      rmSync(file, { force: true });
      await servers.stop();
      process.exit(0);
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());
    for (let idle = 0; idle < 8; idle = isUsed(folder) ? 0 : idle + 1) await pause(1_000);
    await end();
  } catch (error) {
    note({ error: error instanceof Error ? error.message : String(error) }, renameSync);
    await pause(3_000);
    rmSync(file, { force: true });
    process.exit(1);
  }
}

function isUsed(folder: string): boolean {
  return readdirSync(join(folder, 'users')).some((pid) => {
    if (isAlive(Number(pid))) return true;
    rmSync(join(folder, 'users', pid), { force: true });
    return false;
  });
}

function isAlive(pid: number): boolean {
  if (existsSync('/proc/self')) return existsSync(`/proc/${pid}`);
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

await keep(process.argv[2] ?? '.');
