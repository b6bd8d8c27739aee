import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PlainProblem } from '../local/src/plain-problem.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A command of the engine that has begun: its streams, and how it ended with what it said.
 * @typedef {{
 *   input: import('node:stream').Writable,
 *   output: import('node:stream').Readable,
 *   ended: Promise<{ status: number, error: string }>,
 * }} Begun
 * @typedef {(...args: string[]) => Begun} Compose
 */

/**
 * Returns how to call the engine: `docker compose`, or the command in CAU_NOI_COMPOSE, such as "podman compose" or
 * "docker compose -p other". COMPOSE_FILE may name the files it reads.
 * @param {Record<string, string | undefined>} env
 * @returns {Compose}
 */
export function composeOf(env) {
  const [program = '', ...first] = (env.CAU_NOI_COMPOSE || 'docker compose').split(' ').filter(Boolean);
  return (...args) => {
    const child = spawn(program, [...first, ...args], { cwd: root, env, stdio: 'pipe' });
    const said = [''];
    child.stderr.setEncoding('utf8').on('data', (text) => said.push(text));
    child.stdin.on('error', () => undefined); // it ended before it had read everything; its status shows that
    /** @type {Begun['ended']} */
    const ended = new Promise((resolve) => {
      child.once('error', (error) => resolve({ status: 127, error: error.message }));
      child.once('close', (code) => resolve({ status: code ?? 1, error: said.join('').trim() || `exit ${code}` }));
    });
    return { input: child.stdin, output: child.stdout, ended };
  };
}

/**
 * Returns what a command wrote, given `input` to read; a command that fails is a problem of the engine.
 * @param {Begun} begun
 * @param {string | Buffer} [input]
 */
export async function outputOf(begun, input = '') {
  begun.input.end(input);
  const chunks = [];
  for await (const chunk of begun.output) chunks.push(/** @type {Buffer} */ (chunk));
  const { status, error } = await begun.ended;
  if (status !== 0) throw noEngine(error);
  return Buffer.concat(chunks);
}

/** Returns the last line of an error, which usually names the cause. @param {string} error */
export const lastLine = (error) => error.split('\n').at(-1)?.trim() ?? '';

/** @param {string} error */
export const noEngine = (error) =>
  new PlainProblem(
    `Không chạy được container (${lastLine(error)}): kiểm tra lệnh docker compose (hoặc đặt CAU_NOI_COMPOSE) và ảnh đã được dựng (docker compose --env-file infra/docker/.env build).`,
    `A container could not be run (${lastLine(error)}): check the command docker compose (or set CAU_NOI_COMPOSE) and that the image is built (docker compose --env-file infra/docker/.env build).`,
  );
