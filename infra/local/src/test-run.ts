import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from './build.ts';
import { root } from './entry.mjs';
import { PlainProblem } from './plain-problem.mjs';
import { giveUp, inBothLanguages } from './messages.mjs';
import { testServers, type TestServers } from './test-servers.ts';
import { shiftedTo, takeToday, tellingInstantOf } from './today.ts';

type Count = { passed: number; failed: number; skipped: number };

const noServers = process.argv.includes('--no-servers');
const { today, rest: jestArgs } = theArguments();
const children = new Set<ChildProcess>();
const folder = mkdtempSync(join(tmpdir(), 'cau-noi-run-'));
let servers: Promise<TestServers> | undefined;
let isEnding = false;

function theArguments(): ReturnType<typeof takeToday> {
  try {
    return takeToday(process.argv.slice(2).filter((arg) => arg !== '--no-servers'));
  } catch (error) {
    if (error instanceof PlainProblem) giveUp(error);
    throw error;
  }
}

/** Ends everything that was started, whatever has happened. */
async function end(status: number): Promise<never> {
  isEnding = true;
  for (const child of children) killGroup(child);
  await servers?.then(
    (found) => found.stop(),
    () => undefined,
  );
  rmSync(folder, { recursive: true, force: true });
  process.exit(status);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void (isEnding || end(130)));
process.on('disconnect', () => void (isEnding || end(130)));

/** With its own children: Jest's workers do not end by themselves when Jest is killed. */
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // it has just ended
  }
}

/** A run that is ending starts nothing more: nobody would be left to end it. */
const never = new Promise<never>(() => undefined);

function run(command: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  if (isEnding) return never;
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true, // a group of its own, which ends as a whole
  });
  children.add(child);
  return new Promise((resolve) => child.once('close', (code) => (children.delete(child), resolve(code ?? 1))));
}

async function quietly(command: string[], said: string[]): Promise<boolean> {
  if (isEnding) return never;
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  children.add(child);
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  children.delete(child);
  return code === 0;
}

const bin = (path: string): string => join(root, 'node_modules', path);
const nx = [bin('nx/dist/bin/nx.js'), '--output-style=static'];

/** A step that is right or wrong as a whole counts as one test; its output is shown when it has ended. */
async function step(name: string, commands: string[][]): Promise<Count> {
  const startedAt = performance.now();
  const output: string[] = [];
  let isGood = true;
  for (const command of commands) isGood = (await quietly(command, output)) && isGood;
  if (output.length > 0) console.log(output.join('').trimEnd());
  console.log(`${isGood ? 'PASS' : 'FAIL'} ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
}

/** Two lanes, as everywhere: the linter, which takes longest, beside the rest. Nx leaves out what it has seen pass. */
async function staticSteps(): Promise<Count[]> {
  const lint = step('lint', [[...nx, 'run', 'cau-noi:lint-all']]);
  const format = await step('format', [[bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']]);
  const types = await step('types', [[...nx, 'run-many', '-t', 'build', 'types']]);
  const unused = await step('unused', [[bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints']]);
  const folders = ['libs', 'services', 'tools', 'infra'];
  const structure = await step('structure', [
    [bin('dependency-cruiser/bin/dependency-cruiser.mjs'), '--config', '.dependency-cruiser.mjs', ...folders],
    ['infra/lint/asyncapi.mjs'],
  ]);
  return [format, types, unused, structure, await lint];
}

const nodeOptions =
  '--experimental-vm-modules --disable-warning=ExperimentalWarning --disable-warning=TimeoutNegativeWarning';

/** Names the day of a run on another day, so that what fails in it can be tried again. */
function dated(today: string | undefined, wholeRun = ''): Record<string, string> {
  if (today === undefined) return { NODE_OPTIONS: nodeOptions };
  console.log(`${wholeRun}on another day: --today ${today}`);
  return shiftedTo(today, nodeOptions);
}

/** Runs all projects in one Jest; the counts are read from its own report. */
async function everything(): Promise<Count> {
  if (!noServers) await buildWeb(root); // the browser tests look at what is served
  const found = noServers ? undefined : await (servers ??= testServers());
  const env = {
    ...dated(today),
    ...(found && { CAU_NOI_TEST_PG: found.postgres, CAU_NOI_TEST_KAFKA: found.kafka }),
  };
  return jest('jest', env, [...jestArgs, ...(noServers ? withoutServers : [])]); // that list takes all that follows
}

/** The specs that need no servers once more on another day, each day of the year another one. */
const onAnotherDay = (): Promise<Count> =>
  jest('another-day', dated(tellingInstantOf(new Date()), 'unit tests once more, '), withoutServers);

const withoutServers = ['--testPathIgnorePatterns', '\\.(int|e2e)\\.spec\\.ts$', '/node_modules/'];

async function jest(name: string, env: Record<string, string>, args: readonly string[]): Promise<Count> {
  const report = join(folder, `${name}.json`);
  const command = [bin('jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...args];
  const code = await run(command, { ...env, CAU_NOI_TEST_RUN: folder });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<string, number>;
  const failed = (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0);
  return {
    passed: numPassedTests ?? 0,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}

try {
  if (!noServers) servers = testServers(); // they start while the sources are looked at
  servers?.catch(() => undefined); // reported when they are wanted
  const isWhole = jestArgs.length === 0;
  const counts = isWhole ? await staticSteps() : [];
  if (isWhole && today === undefined) counts.push(await onAnotherDay());
  counts.push(await everything());
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  await servers?.then((found) => found.stop());
  servers = undefined;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  await end(sum('failed') > 0 ? 1 : 0);
} catch (error) {
  if (error instanceof PlainProblem) console.error(inBothLanguages(error));
  else console.error(error);
  await end(1);
}
