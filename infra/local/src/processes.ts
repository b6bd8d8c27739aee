import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A server process that we started and therefore may end. */
export type Owned = {
  readonly pid: number;
  /** Resolves with the exit code once the process is gone, however it went. */
  readonly gone: Promise<number | null>;
  /** Asks it to end; after `patience` ms it is killed. */
  stop(signal: NodeJS.Signals, patience: number): Promise<void>;
};

/** What is started, and how it shows that it is ready. */
export type Launch = {
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Each line the process writes. */
  line: (text: string) => void;
  /** Sent by the kernel when our own process dies without having stopped it (Linux). */
  onOrphaned: NodeJS.Signals;
  /** What it writes is for its own user only. */
  isClosed?: boolean;
  /** Run as this user of the machine; only root can. */
  as?: { uid: number; gid: number };
};

/** Starts a server that ends with us, also when we are killed. */
export function launch(what: Launch): Owned {
  const { command, args } = wrapped(what);
  const child = spawn(command, args, {
    cwd: what.cwd ?? '/',
    env: what.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(hasSetpriv() ? {} : what.as),
    // A group of its own: Ctrl-C reaches the supervisor only, which then ends its children in the right order.
    detached: true,
  });
  readLines(child, what.line);
  const gone = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      what.line(`${what.command}: ${error.message}`);
      resolve(null);
    });
    child.once('exit', (code) => resolve(code));
  });
  return {
    pid: child.pid ?? -1,
    gone,
    stop: async (signal, patience) => {
      child.kill(signal);
      const ended = await Promise.race([gone.then(() => true), pause(patience, false, { ref: false })]);
      if (!ended) child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Calls `line` for each complete line of a process's output. */
export function readLines(child: ChildProcess, line: (text: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const text of lines) if (text.trim()) line(text);
    });
    stream?.on('end', () => rest.trim() && line(rest));
  }
}

/** The command line of a living process, or '' when there is none. */
export function commandLine(pid: number): string {
  if (!Number.isInteger(pid) || pid <= 1) return '';
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/** Ends a process left over from a killed run, only when its command line proves that it is ours. */
export async function endLeftover(
  pid: number,
  proof: string[],
  signal: NodeJS.Signals,
  patience: number,
): Promise<boolean> {
  const isOurs = () => proof.every((part) => commandLine(pid).includes(part));
  if (!isOurs()) return false;
  process.kill(pid, signal);
  for (let waited = 0; isOurs(); waited += 50) {
    if (waited === patience) process.kill(pid, 'SIGKILL');
    await pause(50);
  }
  return true;
}

let setpriv: boolean | undefined;

/** setpriv (util-linux) can change the user, keep the right to enter folders, and tie a process to its parent's life. */
function hasSetpriv(): boolean {
  setpriv ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true']).status === 0;
  return setpriv;
}

function wrapped(asked: Launch): { command: string; args: string[] } {
  const what = asked.isClosed ? { ...asked, ...closed(asked) } : asked;
  if (!hasSetpriv()) return what;
  const args = ['--pdeathsig', what.onOrphaned.replace('SIG', '')];
  if (what.as) args.push(...asUser(what.as));
  return { command: 'setpriv', args: [...args, '--', what.command, ...what.args] };
}

/** Node starts no process with a umask of its own; the shell becomes the program. */
const closed = ({ command, args }: Launch): { command: string; args: string[] } => ({
  command: 'sh',
  args: ['-c', 'umask 077 && exec "$0" "$@"', command, ...args],
});

/**
 * Another user often cannot enter the folder of the project (a home is 0700). The right to search folders is passed
 * on with the process, instead of opening the folder to everybody.
 */
function asUser({ uid, gid }: { uid: number; gid: number }): string[] {
  const user = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups'];
  // Without the secure bit, access(2), which initdb uses to find its own programs, would ignore the right.
  const right = ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search', '--securebits=+no_setuid_fixup'];
  const allowed = spawnSync('setpriv', [...user, ...right, 'true']).status === 0;
  return allowed ? [...user, ...right] : user;
}
