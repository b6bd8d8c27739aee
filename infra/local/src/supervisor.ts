import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiskWatch } from './disk-watch.ts';
import { data, root } from './entry.mjs';
import { allReady } from './health.ts';
import { Journal } from './journal.ts';
import { releaseLock, takeLock } from './lock.mjs';
import { PlainProblem } from './plain-problem.mjs';
import { runsAs } from './postgres.ts';
import { publicOrigin, type PublicOrigin } from './public-origin.ts';
import { giveUp, inBothLanguages } from './messages.mjs';
import { LocalSystem } from './system.ts';

/** Runs the system for `npm start` once everything is installed, until it is stopped. */
async function main(): Promise<void> {
  const startedAt = performance.now();
  const other = takeLock(data);
  if (other) return giveUp(takenBy(other));
  chmodSync(data, runsAs() ? 0o711 : 0o700); // what lies in it is nobody else's
  const isEmpty = keepsEmpty(process.argv.includes('--empty'));
  const journal = new Journal(data);
  const publicPort = Number(process.env.CAU_NOI_PORT || 8080);
  const origin = originOf(publicPort);
  const ending = { isOver: () => isOver };
  let isOver = false;
  const system = new LocalSystem({
    root,
    data,
    publicPort,
    tls: origin.env,
    isDemonstration: !isEmpty,
    journal,
    onHopeless: (name) => void end(1, hopeless(name, journal.path(name))),
  });

  const disk = new DiskWatch(data, journal);

  let endingAt = 0;
  async function end(status: number, problem?: { vi: string; en: string }): Promise<void> {
    if (isOver) return;
    isOver = true;
    endingAt = performance.now();
    if (problem) console.error(inBothLanguages(problem));
    else console.log(inBothLanguages({ vi: 'đang dừng…', en: 'stopping…' }));
    disk.stop();
    await system.stop();
    releaseLock(data);
    process.exit(status);
  }

  const onSignal = () => {
    // npm and the terminal both pass one Ctrl-C on; only a later one is a second one
    if (isOver && performance.now() - endingAt > 1_500)
      void system.kill().then(() => (releaseLock(data), process.exit(130)));
    else void end(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  process.on('disconnect', onSignal); // the process that started us is gone
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      console.error(error);
      void end(1);
    });
  }

  try {
    await system.start();
    writeFileSync(join(data, 'addresses.json'), JSON.stringify(system.innerUrls, undefined, 2), { mode: 0o600 }); // for who reads /metrics
    const waiting = await allReady(system.innerUrls, 120_000, ending);
    if (isOver) return;
    for (const [name, reason] of Object.entries(waiting))
      console.log(
        inBothLanguages({ vi: `${name} chưa sẵn sàng (${reason}).`, en: `${name} is not ready yet (${reason}).` }),
      );
    if (!isEmpty) await loadDemonstration(system, origin);
    if (!isOver) greet(origin.told, system.setupLinkFile, isEmpty, performance.now() - startedAt);
  } catch (error) {
    if (!(error instanceof PlainProblem) && !isOver) console.error(error);
    await end(1, error instanceof PlainProblem ? error : undefined);
  }
}

/** A folder that was begun empty is somebody's real work: no later start puts made-up people into it. */
function keepsEmpty(isAsked: boolean): boolean {
  const mark = join(data, 'begun-empty');
  if (isAsked && !existsSync(join(data, 'postgres'))) writeFileSync(mark, '');
  return isAsked || existsSync(mark);
}

/** Loads accounts (and later cases) of the demonstration through the public origin; does nothing the second time. */
async function loadDemonstration(system: LocalSystem, origin: PublicOrigin): Promise<void> {
  const script = join(root, 'tools/demo/dist/main.js');
  const told = {
    ...origin.env,
    PUBLIC_ORIGIN: origin.here,
    SETUP_LINK_FILE: system.setupLinkFile,
    SERVICE_URLS: JSON.stringify(system.innerUrls),
    DEMO_ACCOUNTS_FILE: accountsFile(),
  };
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...told },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await new Promise((resolve) => child.once('close', resolve));
}

function originOf(port: number): PublicOrigin {
  try {
    return publicOrigin(process.env, port);
  } catch (error) {
    if (!(error instanceof PlainProblem)) throw error;
    releaseLock(data);
    return giveUp(error);
  }
}

const accountsFile = (): string => join(data, 'demo-accounts.json');

/** What `tools/demo` leaves in DEMO_ACCOUNTS_FILE for people to sign in with. */
export type DemoAccount = { login: string; password: string; role: string; name: string };

function greet(address: string, setupLinkFile: string, isEmpty: boolean, took: number): void {
  const seconds = (took / 1000).toFixed(1);
  console.log(
    inBothLanguages({
      vi: `sẵn sàng tại ${address} (${seconds} giây). Ctrl-C để dừng.`,
      en: `ready at ${address} (${seconds} s). Ctrl-C stops it.`,
    }),
  );
  if (existsSync(accountsFile()) && !isEmpty) {
    const accounts = JSON.parse(readFileSync(accountsFile(), 'utf8')) as DemoAccount[];
    console.log(inBothLanguages({ vi: 'tài khoản mẫu:', en: 'demonstration accounts:' }));
    for (const { login, password, role, name } of accounts)
      console.log(`  ${login.padEnd(16)} ${password.padEnd(20)} ${role.padEnd(3)} ${name}`);
  } else if (existsSync(setupLinkFile)) {
    const link = readFileSync(setupLinkFile, 'utf8').trim();
    console.log(
      inBothLanguages({
        vi: `người quản trị đầu tiên đặt mật khẩu một lần tại: ${link}`,
        en: `the first administrator sets a password once at: ${link}`,
      }),
    );
  }
}

const takenBy = (pid: number) => ({
  vi: `Thư mục dữ liệu ${data} đang được một bản Cầu Nối khác dùng (tiến trình ${pid}): dừng bản đó, hoặc đặt CAU_NOI_DATA và CAU_NOI_PORT khác.`,
  en: `The data folder ${data} is in use by another Cầu Nối (process ${pid}): stop it, or set another CAU_NOI_DATA and CAU_NOI_PORT.`,
});

const hopeless = (name: string, log: string) => ({
  vi: `Dịch vụ ${name} không khởi động được; xem dòng cuối của ${log}.`,
  en: `The service ${name} does not start; see the last lines of ${log}.`,
});

await main();
