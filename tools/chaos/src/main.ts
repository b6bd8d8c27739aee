import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chaos } from './chaos.js';
import { table } from './report.js';
import { targetNames, type TargetName } from './targets.js';

const usage = 'npm run chaos -- [--kills N] [--seed S] [--replicas 1|2] [--targets A,B] [--json OUT]';

type Asked = { kills: number; seed: number; replicas: 1 | 2; targets: readonly TargetName[]; json: string | null };

/** Reads the command line; throws one sentence that names the mistake. */
export function asked(args: string[]): Asked {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { kills: text, seed: text, replicas: text, targets: text, json: text },
  });
  const replicas = whole('--replicas', values.replicas, 1);
  if (replicas !== 1 && replicas !== 2) throw new Error(`--replicas is 1 or 2: ${usage}`);
  const seed = whole('--seed', values.seed, Math.floor(Math.random() * 1e9));
  return {
    kills: whole('--kills', values.kills, 100),
    seed,
    replicas,
    targets: targetsIn(values.targets),
    json: values.json ?? null,
  };
}

function targetsIn(given: string | undefined): readonly TargetName[] {
  const names = given?.split(',') ?? targetNames;
  const known = targetNames.filter((name) => names.includes(name));
  if (known.length === names.length) return known;
  throw new Error(`--targets are of ${targetNames.join(', ')}: ${usage}`);
}

function whole(option: string, given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(given)) throw new Error(`${option} is a whole number: ${usage}`);
  return Number(given);
}

/** Runs what the command line asks for; returns the exit status. */
export async function main(args: string[]): Promise<number> {
  const { json, ...options } = asked(args);
  console.log(`seed ${options.seed}`);
  const outcome = await chaos({ ...options, say: (line) => console.log(line) });
  if (json) writeFileSync(json, `${JSON.stringify({ ...options, ...outcome }, null, 2)}\n`);
  console.log(table(outcome));
  return outcome.differences.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) {
  main(process.argv.slice(2)).then(
    (status) => process.exit(status),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    },
  );
}
