import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainProblem } from './plain-problem.mjs';

/** Compiles what has changed in these projects and in what they use. */
export const build = (root: string, projects: readonly string[]): Promise<void> =>
  run(root, ['node_modules/typescript7/bin/tsc', '-b', ...projects]);

const web = 'services/console/web';
const stamp = join(web, 'dist', '.built-from');

/** Builds the web app, unless it was built from these very sources and packages. */
export async function buildWeb(root: string): Promise<void> {
  const from = printOf(root);
  const done = join(root, stamp);
  if (existsSync(done) && readFileSync(done, 'utf8') === from) return;
  await run(root, ['node_modules/vite/bin/vite.js', 'build', '-c', `${web}/vite.config.ts`, '--logLevel', 'warn']);
  writeFileSync(done, from);
}

function printOf(root: string): string {
  const sources = `${web}/{src/**/*.{ts,tsx,css,json},public/*,index.html,vite.config.ts}`;
  const hash = createHash('sha256');
  const shared = 'libs/{rules,calendar,vocabulary}/src/*.ts'; // what page and server decide alike
  for (const name of [...globSync([sources, shared], { cwd: root }).sort(), 'package-lock.json'])
    if (!/\.(spec|d)\.ts$/.test(name)) hash.update(`${name}\n`).update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

/** The output of a tool is shown only when it fails. */
function run(root: string, [tool = '', ...args]: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, tool), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      console.error(output.trimEnd());
      reject(
        new PlainProblem(
          'Mã nguồn không biên dịch được; sửa các lỗi nêu trên rồi chạy lại.',
          'The source does not compile; correct the errors above and run this again.',
        ),
      );
    });
  });
}
