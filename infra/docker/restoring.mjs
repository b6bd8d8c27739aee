import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { damaged, manifestIn, parts } from '../local/src/archive.mjs';
import { brokenHistory, notIntact } from '../local/src/history.mjs';
import { PlainProblem } from '../local/src/plain-problem.mjs';
import { unsealFiles } from '../local/src/sealed.mjs';
import { demoAccounts } from './backing-up.mjs';
import { lastLine, noEngine, outputOf } from './compose.mjs';
import { otherThan, putSecrets } from './held-secrets.mjs';

/** How infra/docker/restore.sh ends when the backup is at fault. */
const notWhole = 10;
const noStart = 11;
const notProven = 12;

/**
 * Makes the volumes of a backup, proves its history, marks every event for publishing again and puts the secrets back.
 * The database gets its place last: killed before that, the same call can simply be repeated.
 * @param {{ file: string, words: string, home: string, compose: import('./compose.mjs').Compose }} what
 */
export async function restore({ file, words, home, compose }) {
  const { takenAt } = manifestIn(part(file, parts.manifest).toString(), file, 'containers');
  const { [demoAccounts]: accounts, ...secrets } = unsealFiles(part(file, parts.secrets), words);
  /** @param {string} service @param {string[]} args */
  const run = (service, ...args) => compose('-f', 'docker-compose.restore.yml', 'run', '--rm', '-T', service, ...args);
  refuse(otherThan(home, secrets));
  /** @param {string} service */
  const look = async (service) => (await outputOf(run(service, 'look'))).toString().trim();
  await look('restore-handover'); // the image of ours is here
  refuse((await look('restore-events')) ? ['kafka'] : []);
  refuse((await look('restore-database')) ? ['postgres'] : []);
  const events = await unpackCluster(file, run('restore-database', 'unpack'));
  await outputOf(run('restore-handover', 'hand-over'), accounts);
  putSecrets(home, secrets);
  await outputOf(run('restore-database', 'keep'));
  return { takenAt, events };
}

/** Kafka is not in a backup; a broker with other events in it would not fit the restored databases. @param {string[]} there */
function refuse(there) {
  if (there.length === 0) return;
  throw new PlainProblem(
    `Ở đây đã có dữ liệu hoặc khóa khác (${there.join(', ')}): khôi phục vào một bản chép mới của dự án, hoặc đặt COMPOSE_PROJECT_NAME khác.`,
    `There are other data or keys here (${there.join(', ')}): restore into a new copy of the project, or under another COMPOSE_PROJECT_NAME.`,
  );
}

/** One part of the file; the whole file is read, so that one cut short is noticed. @param {string} file @param {string} name */
function part(file, name) {
  const { status, stdout, stderr, error } = spawnSync('tar', ['-xOf', file, name], { maxBuffer: 2 ** 26 });
  if (status === 0) return stdout;
  throw damaged(file, error?.message ?? (String(stderr).trim().split('\n')[0] || name));
}

/**
 * Streams the cluster into its volume; returns how many events are in it.
 * @param {string} file
 * @param {import('./compose.mjs').Begun} container
 */
async function unpackCluster(file, container) {
  const tar = spawn('tar', ['-xOf', file, parts.base], { stdio: ['ignore', 'pipe', 'ignore'] });
  const unpacked = once(tar, 'close');
  /** @type {string[]} */
  const output = [];
  container.output.setEncoding('utf8').on('data', (text) => output.push(text));
  await pipeline(tar.stdout, container.input).catch(() => tar.kill()); // a container that ends early reports why
  await unpacked;
  const { status, error } = await container.ended;
  const events = /^events (\d+)$/m.exec(output.join(''))?.[1];
  if (status === 0 && events !== undefined) return Number(events);
  const broken = new RegExp(`cau_noi_(\\w+): .*${brokenHistory}.*DETAIL: +(\\d+ \\S+)`, 's').exec(error);
  if (status === notProven && broken) throw notIntact(broken[1] ?? '', broken[2] ?? '');
  if (status === notWhole || status === noStart) throw damaged(file, lastLine(error));
  throw noEngine(error);
}
