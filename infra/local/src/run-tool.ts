import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.ts';
import { root } from './entry.mjs';
import { PlainProblem } from './plain-problem.mjs';
import { giveUp } from './messages.mjs';

const [project = '', main = 'dist/main.js', ...args] = process.argv.slice(2);

try {
  await build(root, [project]);
} catch (error) {
  if (error instanceof PlainProblem) giveUp(error);
  throw error;
}
// Paths on the command line are those of the person who typed it, also when npm has changed the folder.
const cwd = process.env.INIT_CWD ?? process.cwd();
const flags = ['--disable-warning=TimeoutNegativeWarning']; // kafkajs sets timers into the past
const child = spawn(process.execPath, [...flags, join(root, project, main), ...args], { cwd, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
process.on('disconnect', () => child.kill('SIGTERM'));
child.once('exit', (code) => process.exit(code ?? 1));
