import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '@cau-noi/calendar';
import type { DemoAccount } from './accounts.js';
import { month } from './month.js';
import { play, type Stage } from './play.js';
import { seed, seedDay } from './seed.js';
import { signIn, type Signed } from './sign-in.js';

const usage = `npm run demo -- month [--petitions N] [--seed N] | seed   [--origin URL] [--accounts FILE]

month  a believable month of commune A up to last night, made up and marked “(mẫu)”; twice on one day it is the same one
seed   the cases the checks of the screens speak of; business time must have reached ${seedDay}`;

type Asked = { what: 'month' | 'seed'; petitions: number; seed: number; origin: string; accounts: string };

/** Reads the command line; throws the usage for anything it does not know. */
export function asked(args: string[], data: string): Asked {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { petitions: text, seed: text, origin: text, accounts: text },
  });
  const [what, ...more] = positionals;
  const whole = (given: string | undefined, otherwise: number): number =>
    given === undefined ? otherwise : /^[1-9]\d{0,3}$/.test(given) ? Number(given) : NaN;
  const [petitions, number] = [whole(values.petitions, 90), whole(values.seed, 2026)];
  if ((what !== 'month' && what !== 'seed') || more.length > 0 || Number.isNaN(petitions + number))
    throw new Error(usage);
  return {
    what,
    petitions,
    seed: number,
    origin:
      values.origin ??
      `${process.env['TLS_CERT_FILE'] ? 'https' : 'http'}://127.0.0.1:${process.env['CAU_NOI_PORT'] ?? 8080}`,
    accounts: values.accounts ?? join(data, 'demo-accounts.json'),
  };
}

/** Each officer signs in once, when first needed. */
function officers(origin: string, accounts: readonly DemoAccount[]): Stage['as'] {
  const known = new Map<string, Promise<Signed>>();
  return (login) => {
    const account = accounts.find((each) => each.login === login);
    if (!account) throw new Error(`There is no account ${login}: this is no demonstration.`);
    const signed = known.get(login) ?? signIn(origin, login, account.password);
    known.set(login, signed);
    return signed;
  };
}

async function main(args: string[]): Promise<void> {
  const root = join(import.meta.dirname, '../../..');
  const { what, origin, accounts: file, ...of } = asked(args, process.env['CAU_NOI_DATA'] ?? join(root, '.data'));
  if (!existsSync(file)) throw new Error(`No sample accounts in ${file}: start a demonstration first (npm start).`);
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[];
  const today = dayOf(new Date());
  if (what === 'seed' && today < seedDay) throw new Error(`The seed is of ${seedDay}; today is ${today}.`);
  const acts = what === 'month' ? month({ today, ...of }) : seed;
  const name = what === 'month' ? `month-${today}-${of.petitions}-${of.seed}` : 'seed';
  const cases = await play(acts, { name, as: officers(origin, accounts) });
  console.log(
    `${acts.length} việc đã ghi, ${cases.size} vụ việc mới, tất cả là dữ liệu mẫu. / ${acts.length} acts entered, ${cases.size} cases, all of it made up.`,
  );
}

if (process.argv[1] === import.meta.filename) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
