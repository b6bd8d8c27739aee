import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Calls a method of the host; arguments and result travel as JSON. */
export type Ask = (method: string, ...args: unknown[]) => Promise<unknown>;

type Reply = { id: number; result?: unknown; error?: string };

const main = fileURLToPath(new URL('../../../tools/browser/src/host/main.ts', import.meta.url));
const fromSource = new URL('./from-source.mjs', import.meta.url).href;

let host: ChildProcess | undefined;
let asked = 0;
const waiting = new Map<number, PromiseWithResolvers<unknown>>();

/**
 * Asks the process beside this one in which whole systems and a browser run for specs. It is started by the first call
 * and serves all spec files of a Jest worker, so that its code is loaded once; it ends with the worker, however that ends.
 */
export const askHost: Ask = (method, ...args) => {
  host ??= start();
  const id = ++asked;
  const reply = Promise.withResolvers<unknown>();
  waiting.set(id, reply);
  host.ref();
  host.channel?.ref();
  host.send({ id, method, args });
  return reply.promise;
};

function start(): ChildProcess {
  const child = fork(main, {
    execArgv: ['--conditions=@cau-noi/source', '--enable-source-maps', `--import=${fromSource}`],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', ({ id, result, error }: Reply) => {
    if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(error));
    settled(id);
  });
  child.once('exit', (code, signal) => {
    host = undefined;
    for (const [id, reply] of waiting) {
      reply.reject(new Error(`the host of systems has ended (${signal ?? code})`));
      settled(id);
    }
  });
  return child;
}

/** While nothing is asked, the host keeps nobody from ending. */
function settled(id: number): void {
  waiting.delete(id);
  if (waiting.size > 0) return;
  host?.channel?.unref();
  host?.unref();
}
