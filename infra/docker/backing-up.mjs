import { createWriteStream, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parts, partsOfContainers } from '../local/src/archive.mjs';
import { filledFrom } from '../local/src/backup-file.mjs';
import { PlainProblem } from '../local/src/plain-problem.mjs';
import { sealFiles } from '../local/src/sealed.mjs';
import { lastLine, outputOf } from './compose.mjs';
import { secretsIn } from './held-secrets.mjs';

/** Where the accounts of the demonstration lie in the volume that containers hand over. */
export const demoAccounts = 'demo-accounts.json';

/**
 * A base backup of the running PostgreSQL, and the secrets under a passphrase, in one file. `home`: where prepare.mjs
 * put the secrets.
 * @param {{ file: string, words: string, home: string, compose: import('./compose.mjs').Compose }} what
 */
export async function backUp({ file, words, home, compose }) {
  const environment = join(home, '.env');
  if (!existsSync(environment))
    throw new PlainProblem(
      `Không có ${environment}: hệ thống này chưa chạy bằng container (node infra/docker/prepare.mjs).`,
      `There is no ${environment}: this system has not run in containers (node infra/docker/prepare.mjs).`,
    );
  /** @type {import('./compose.mjs').Compose} */
  const ask = (...args) => compose('--env-file', environment, ...args);
  await filledFrom(file, partsOfContainers, async (stage) => {
    const postgres = await copyCluster(ask, join(stage, parts.base));
    const show = `cat /handover/${demoAccounts} 2>/dev/null || true`;
    const accounts = await outputOf(ask('run', '--rm', '--no-deps', '-T', 'demonstration', 'sh', '-c', show));
    const secrets = { ...secretsIn(home), ...(accounts.length > 0 && { [demoAccounts]: accounts }) };
    /** @type {import('../local/src/archive.mjs').Manifest} */
    const manifest = { format: 1, postgres, takenAt: new Date().toISOString(), of: 'containers' };
    writeFileSync(join(stage, parts.manifest), JSON.stringify(manifest));
    writeFileSync(join(stage, parts.secrets), sealFiles(secrets, words));
  });
  // operators are told when this gets old
  await outputOf(ask('run', '--rm', '--no-deps', '-T', 'demonstration', 'sh', '-c', 'date -u > /upkeep/last-backup'));
}

/**
 * Streams the cluster into a file, with the log that makes it one instant; returns the version of PostgreSQL.
 * @param {import('./compose.mjs').Compose} ask
 * @param {string} file
 */
async function copyCluster(ask, file) {
  const inside = ['exec', '-T', '-u', 'postgres', 'postgres'];
  // A slot of this connection, which lasts as long as its input: the log is not recycled before it is copied.
  const holder = ask(...inside, 'psql', '-XqAt', '-U', 'postgres', '-v', 'ON_ERROR_STOP=1');
  holder.input.write(
    "SELECT current_setting('server_version') FROM pg_create_physical_replication_slot('cau_noi_backup_' || pg_backend_pid(), true, true);\n",
  );
  try {
    const version = await firstLine(holder);
    const base = ask(
      ...inside,
      'pg_basebackup',
      '-U',
      'postgres',
      '-D',
      '-',
      '-F',
      'tar',
      '-z',
      '-X',
      'fetch',
      '-c',
      'fast',
    );
    base.input.end();
    await pipeline(base.output, createWriteStream(file, { mode: 0o600 }));
    const { status, error } = await base.ended;
    if (status === 0) return version;
    throw new PlainProblem(
      `Không sao lưu được PostgreSQL (${lastLine(error)}): kiểm tra dung lượng đĩa rồi chạy lại.`,
      `PostgreSQL could not be backed up (${lastLine(error)}): check the room on the disk and run this again.`,
    );
  } finally {
    holder.input.end();
    await holder.ended;
  }
}

/** @param {import('./compose.mjs').Begun} begun */
async function firstLine({ output, ended }) {
  for await (const text of output.iterator({ destroyOnReturn: false })) return String(text).trim();
  const { error } = await ended;
  throw new PlainProblem(
    `PostgreSQL trong container không trả lời (${lastLine(error)}): khởi động hệ thống (docker compose --env-file infra/docker/.env up -d) rồi chạy lại.`,
    `PostgreSQL in its container does not answer (${lastLine(error)}): start the system (docker compose --env-file infra/docker/.env up -d) and run this again.`,
  );
}
