import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCsv } from './csv.js';
import { fileFault } from './file-fault.js';
import type { Register } from './register.js';
import { type Outcome, replay } from './replay.js';
import { progressLine, table } from './report.js';
import { readXes } from './xes.js';

const usage = 'npm run replay -- FILE [--format csv|xes] [--due-days N] [--limit CASES] [--json OUT]';

type Asked = { file: string; format: 'csv' | 'xes'; dueDays: number | null; limit: number | null; json: string | null };

/** Reads the command line; throws one sentence that names the mistake. */
export function asked(args: string[]): Asked {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      'due-days': { type: 'string' },
      limit: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(`Name one file: ${usage}`);
  const format = values.format ?? (/\.xes(\.gz)?$/i.test(file) ? 'xes' : 'csv');
  if (format !== 'csv' && format !== 'xes') throw new Error(`--format is csv or xes: ${usage}`);
  const dueDays = positive('--due-days', values['due-days']);
  if (format === 'xes' && dueDays === null)
    throw new Error(`A XES log has no deadlines of its own; give --due-days N: ${usage}`);
  return { file, format, dueDays, limit: positive('--limit', values.limit), json: values.json ?? null };
}

function positive(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`${option} is a whole number from 1 on: ${usage}`);
  return Number(text);
}

async function read({ file, format, dueDays, limit }: Asked): Promise<Register> {
  const reading = format === 'csv' ? readCsv(file, dueDays) : readXes(file, dueDays ?? 0);
  const register = await reading.catch((error: unknown) => {
    throw new Error(fileFault(file, error), { cause: error });
  });
  return limit === null ? register : { ...register, cases: register.cases.slice(0, limit) };
}

/** Runs one replay; returns the exit status. */
export async function main(args: string[]): Promise<number> {
  const wanted = asked(args);
  const register = await read(wanted);
  for (const bad of register.malformed)
    console.error(`${wanted.file}:${bad.line}: ${bad.reason}${bad.case ? ` (${bad.case})` : ''}`);
  if (register.cases.length === 0) throw new Error(`${wanted.file} holds no case that can be played.`);
  const outcome: Outcome = await replay(register, progressLine(process.stderr));
  if (wanted.json) writeFileSync(wanted.json, `${JSON.stringify(outcome, null, 2)}\n`);
  console.log(table(outcome));
  return outcome.malformed.length + outcome.differences.length + outcome.parked > 0 ? 1 : 0;
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
