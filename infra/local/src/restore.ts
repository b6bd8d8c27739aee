import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { damaged, manifestIn, parts, sealedFiles, unpack } from './archive.mjs';
import { oldFile, restored } from './backup-file.mjs';
import { ownerUrl } from './databases.ts';
import { data } from './entry.mjs';
import { releaseLock, takeLock } from './lock.mjs';
import { passphrase } from './passphrase.mjs';
import { PlainProblem } from './plain-problem.mjs';
import { freePorts } from './ports.ts';
import { runsAs, startPostgres } from './postgres.ts';
import { verifyAndRequeue } from './requeue.ts';
import { giveUp, inBothLanguages } from './messages.mjs';
import { unsealFiles } from './sealed.mjs';
import { secretsOf } from './secrets.ts';
import { serviceNames } from './service-table.ts';

const stagePrefix = 'restore-';
const isStage = (name: string): boolean => name.startsWith(stagePrefix);

/** Makes the data folder of a backup, proves its history, and leaves every event to be published once more. */
async function main(): Promise<void> {
  const file = oldFile(process.argv[2], { vi: 'npm run restore -- TỆP', en: 'npm run restore -- FILE' });
  const other = takeLock(data);
  if (other)
    throw new PlainProblem(
      `${data} đang được tiến trình ${other} dùng: dừng nó trước.`,
      `${data} is in use by process ${other}: stop it first.`,
    );
  for (const name of readdirSync(data)) if (isStage(name)) rmSync(join(data, name), { recursive: true }); // of a killed run
  const stage = mkdtempSync(join(data, stagePrefix));
  try {
    chmodSync(stage, 0o711); // PostgreSQL may run as another user
    refuseFull();
    const words = await passphrase('enter');
    unpack(['-xf', file, '-C', stage], file);
    const need = (...names: string[]): void => {
      const missing = names.find((name) => !existsSync(join(stage, name)));
      if (missing !== undefined) throw damaged(file, missing);
    };
    need(parts.manifest);
    const manifest = manifestIn(readFileSync(join(stage, parts.manifest), 'utf8'), file, undefined);
    need(...Object.values(parts));
    const secrets = unsealFiles(readFileSync(join(stage, parts.secrets)), words);
    unpackCluster(stage);
    for (const name of sealedFiles.filter((known) => secrets[known] !== undefined)) {
      mkdirSync(dirname(join(stage, name)), { recursive: true, mode: 0o700 });
      writeFileSync(join(stage, name), secrets[name] ?? '', { mode: 0o600 });
    }
    const events = await makeReady();
    // Only a copy that is whole and proven becomes the data folder.
    for (const name of ['secrets', 'demo-accounts.json', 'begun-empty', 'postgres']) {
      if (existsSync(join(stage, name))) renameSync(join(stage, name), join(data, name));
    }
    console.log(inBothLanguages(restored(manifest.takenAt, events, 'npm start')));
  } finally {
    rmSync(stage, { recursive: true, force: true });
    releaseLock(data);
  }

  function unpackCluster(from: string): void {
    const target = join(from, 'postgres');
    mkdirSync(join(target, 'pg_wal'), { recursive: true, mode: 0o700 });
    unpack(['-xzf', join(from, parts.base), '-C', target], file);
    unpack(['-xzf', join(from, parts.log), '-C', join(target, 'pg_wal')], file);
    cpSync(join(from, parts.label), join(target, 'backup_label'));
    const user = runsAs();
    if (user) giveTo(target, user);
  }

  /** Recovers the files to the instant of the backup, checks the chains, and marks everything for publishing again. */
  async function makeReady(): Promise<number> {
    const { passwords } = secretsOf(stage);
    const [port = 0] = await freePorts(1);
    const lines: string[] = [];
    const server = await startPostgres({
      dataDir: join(stage, 'postgres'),
      port,
      password: passwords.postgres,
      durable: true,
      line: (text) => lines.push(text),
    });
    try {
      let events = 0;
      for (const name of serviceNames) {
        const client = new pg.Client({ connectionString: ownerUrl(server.url, name, passwords[name]) });
        await client.connect();
        try {
          events += await verifyAndRequeue(client, name);
        } finally {
          await client.end();
        }
      }
      return events;
    } finally {
      await server.stop('SIGINT', 30_000);
    }
  }
}

/** Kafka is not in a backup; a broker with other events in it would not fit the restored databases. */
function refuseFull(): void {
  const full = ['postgres', 'kafka', 'secrets'].filter((name) => existsSync(join(data, name)));
  if (full.length === 0) return;
  throw new PlainProblem(
    `Thư mục ${data} đã có dữ liệu (${full.join(', ')}): đặt CAU_NOI_DATA sang một thư mục mới rồi chạy lại.`,
    `The folder ${data} holds data already (${full.join(', ')}): set CAU_NOI_DATA to a new folder and run this again.`,
  );
}

function giveTo(path: string, user: { uid: number; gid: number }): void {
  chownSync(path, user.uid, user.gid);
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), user);
}

try {
  await main();
} catch (error) {
  if (error instanceof PlainProblem) giveUp(error);
  throw error;
}
