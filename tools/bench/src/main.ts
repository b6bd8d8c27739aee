import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { benchConsume, type ConsumeResult } from './consume/bench.js';
import { consumeSections } from './consume/report.js';
import { benchCrowd, type CrowdResult } from './crowd/bench.js';
import { crowdSections } from './crowd/report.js';
import { benchDue, type DueResult } from './due/bench.js';
import { dueSections } from './due/report.js';
import { benchHotSpots, type HotSpotsResult } from './hot-spots/bench.js';
import { hotSpotSections } from './hot-spots/report.js';
import { benchLifecycle, type LifecycleResult } from './lifecycle/bench.js';
import { lifecycleSections } from './lifecycle/report.js';
import { benchLists, type ListsResult } from './lists/bench.js';
import { listSections } from './lists/report.js';
import { machine, type Machine } from './machine.js';
import { gap, table, type Section } from './report.js';
import { benchSpike, type SpikeResult } from './spike/bench.js';
import { digit } from './spike/pattern.js';
import { spikeSections } from './spike/report.js';

const usage =
  'npm run bench [-- lifecycle|consume|due|lists|spike|crowd|hot-spots|all] [--preload CASES] [--seconds N] [--clients N] [--warm-up SECONDS] [--events N] [--rounds N] [--due N] [--open N] [--cases N] [--pattern N,N,…] [--step SECONDS] [--petitions N] [--json OUT]';

const whats = ['lifecycle', 'consume', 'due', 'lists', 'spike', 'crowd', 'hot-spots', 'all'] as const;
type What = (typeof whats)[number];
type Asked = {
  what: What;
  preload: number;
  seconds: number;
  clients: number;
  warmUp: number;
  events: number;
  rounds: number;
  due: number;
  open: number;
  cases: number;
  pattern: string;
  step: number;
  petitions: number;
  json: string | null;
};

/** Everything one run of the bench found out. */
export type Results = {
  at: string;
  machine: Machine;
  consume?: ConsumeResult;
  lifecycle?: LifecycleResult;
  due?: DueResult;
  lists?: ListsResult;
  spike?: SpikeResult;
  crowd?: CrowdResult;
  hotSpots?: HotSpotsResult;
};

/** Reads the command line; throws one sentence that names the mistake. */
export function asked(args: string[]): Asked {
  const text = { type: 'string' } as const;
  const options = {
    preload: text,
    seconds: text,
    clients: text,
    'warm-up': text,
    events: text,
    rounds: text,
    due: text,
    open: text,
    cases: text,
    pattern: text,
    step: text,
    petitions: text,
    json: text,
  };
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const what = positionals[0] ?? 'all';
  if (positionals.length > 1 || !isWhat(what))
    throw new Error(`Name lifecycle, consume, due, lists, spike, crowd, hot-spots or all: ${usage}`);
  return {
    what,
    preload: whole('--preload', values.preload, 0),
    seconds: whole('--seconds', values.seconds, 20),
    clients: whole('--clients', values.clients, 50),
    // Until the engine has optimised the code of all services: what it costs falls for minutes after a start.
    warmUp: whole('--warm-up', values['warm-up'], 120),
    events: whole('--events', values.events, 50_000),
    rounds: whole('--rounds', values.rounds, 3),
    due: whole('--due', values.due, 100_000),
    open: whole('--open', values.open, 1_000_000),
    cases: whole('--cases', values.cases, 1_000_000),
    pattern: values.pattern ?? digit,
    step: whole('--step', values.step, 20),
    petitions: whole('--petitions', values.petitions, 1_000_000),
    json: values.json ?? null,
  };
}

const isWhat = (text: string): text is What => whats.some((each) => each === text);

function whole(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,8}$/.test(text)) throw new Error(`${option} is a whole number: ${usage}`);
  return Number(text);
}

/** Runs what is asked, prints a table and writes JSON. */
export async function main(args: string[]): Promise<void> {
  const { what, json, ...options } = asked(args);
  const results: Results = { at: new Date().toISOString(), machine: machine() };
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const isAsked = (part: What): boolean => what === 'all' || what === part;
  if (isAsked('consume')) results.consume = await benchConsume({ ...options, say });
  if (isAsked('lifecycle')) results.lifecycle = await benchLifecycle({ ...options, say });
  if (isAsked('due')) results.due = await benchDue({ ...options, say });
  if (isAsked('lists')) results.lists = await benchLists({ ...options, say });
  if (isAsked('spike')) results.spike = await benchSpike({ ...options, say });
  if (isAsked('crowd')) results.crowd = await benchCrowd({ ...options, say });
  if (isAsked('hot-spots')) results.hotSpots = await benchHotSpots({ say });
  const file = json ?? `bench-results/${results.at.replaceAll(/[:.]/g, '-')}.json`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`${table(results.machine, sections(results))}\n\n${file}`);
}

/** What there is of each, with a line between. */
const sections = ({ consume, lifecycle, due, lists, spike, crowd, hotSpots }: Results): Section[] =>
  [
    consume && consumeSections(consume),
    lifecycle && lifecycleSections(lifecycle),
    due && dueSections(due),
    lists && listSections(lists),
    spike && spikeSections(spike),
    crowd && crowdSections(crowd),
    hotSpots && hotSpotSections(hotSpots),
  ].flatMap((part) => (part ? [gap, ...part] : []));

if (process.argv[1] === import.meta.filename) {
  main(process.argv.slice(2)).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    },
  );
}
