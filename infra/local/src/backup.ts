import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { pack, parts, sealedFiles, type Manifest } from './archive.mjs';
import { filledFrom, newFile, saved } from './backup-file.mjs';
import { data } from './entry.mjs';
import { holder, releaseLock, takeLock } from './lock.mjs';
import { passphrase } from './passphrase.mjs';
import { PlainProblem } from './plain-problem.mjs';
import { freePorts } from './ports.ts';
import { startPostgres } from './postgres.ts';
import { giveUp, inBothLanguages } from './messages.mjs';
import { sealFiles } from './sealed.mjs';
import { secretsOf } from './secrets.ts';

/** Backs up all databases at one instant (a base backup with its log), and the secrets under a passphrase. */
async function main(): Promise<void> {
  const file = newFile(process.argv[2], { vi: 'npm run backup -- TỆP', en: 'npm run backup -- FILE' });
  refuseWithoutData();
  const words = await passphrase('choose');
  const takenAt = await filledFrom(file, Object.values(parts), async (stage) => {
    const { url, close } = await server();
    try {
      const postgres = await copyCluster(url, stage);
      const manifest: Manifest = { format: 1, postgres, takenAt: new Date().toISOString() };
      writeFileSync(join(stage, parts.manifest), JSON.stringify(manifest));
      writeFileSync(join(stage, parts.secrets), sealFiles(sealedContent(), words));
      return manifest.takenAt;
    } finally {
      await close();
    }
  });
  writeFileSync(join(data, 'last-backup'), takenAt, { mode: 0o600 }); // operators are notified when it gets old
  console.log(inBothLanguages(saved(file)));
}

function refuseWithoutData(): void {
  if (process.env.DATABASE_URL || process.env.PGHOST) {
    throw new PlainProblem(
      'Đang dùng máy chủ PostgreSQL riêng: sao lưu bằng công cụ của máy chủ đó (pg_basebackup) và giữ thư mục secrets.',
      "A PostgreSQL server of your own is in use: back it up with that server's tools (pg_basebackup) and keep the secrets folder.",
    );
  }
  if (!existsSync(join(data, 'postgres', 'PG_VERSION'))) {
    throw new PlainProblem(
      `Chưa có dữ liệu trong ${data}: chạy npm start trước.`,
      `There is no data in ${data}: run npm start first.`,
    );
  }
}

/** The PostgreSQL of the running system, or one started for this. */
async function server(): Promise<{ url: string; close: () => Promise<void> }> {
  const password = secretsOf(data).passwords.postgres;
  if (holder(data)) {
    const port = readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
    return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, close: async () => {} };
  }
  takeLock(data);
  const [port = 0] = await freePorts(1);
  const own = await startPostgres({ dataDir: join(data, 'postgres'), port, password, durable: true, line: () => {} });
  return { url: own.url, close: () => own.stop('SIGINT', 10_000).then(() => releaseLock(data)) };
}

/** The low-level base backup of PostgreSQL: files while they change, then the log that makes them one instant. */
async function copyCluster(url: string, stage: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // A slot of this connection: the log written meanwhile is not recycled before it is copied.
    await client.query("SELECT pg_create_physical_replication_slot('cau_noi_backup_' || pg_backend_pid(), true, true)");
    await client.query("SELECT pg_backup_start('cau-noi', fast => true)");
    const left = [
      './pg_wal/*',
      './pg_replslot/*',
      './pg_dynshmem/*',
      './pg_notify/*',
      './pg_serial/*',
      './pg_snapshots/*',
      './pg_stat_tmp/*',
      './pg_subtrans/*',
      './postmaster.*',
      './log',
    ];
    pack(
      ['-czf', join(stage, parts.base), ...left.map((name) => `--exclude=${name}`), '-C', join(data, 'postgres'), '.'],
      [0, 1],
    );
    const { rows } = await client.query<{ labelfile: string }>(
      'SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)',
    );
    writeFileSync(join(stage, parts.label), rows[0]?.labelfile ?? '');
    pack(
      ['-czf', join(stage, parts.log), '--exclude=./archive_status/*', '-C', join(data, 'postgres', 'pg_wal'), '.'],
      [0, 1],
    );
    return (
      (await client.query<{ version: string }>("SELECT current_setting('server_version') AS version")).rows[0]
        ?.version ?? ''
    );
  } finally {
    await client.end();
  }
}

const sealedContent = (): Record<string, Buffer> =>
  Object.fromEntries(
    sealedFiles.filter((name) => existsSync(join(data, name))).map((name) => [name, readFileSync(join(data, name))]),
  );

try {
  await main();
} catch (error) {
  if (error instanceof PlainProblem) giveUp(error);
  throw error;
}
