import { startLocalSystem, type LocalSystem } from '../lifecycle/local-system.js';
import { paced, type MachinePace } from '../machine-pace.js';
import { percentile } from '../statistics.js';
import { preloadLists } from './preload.js';

export type ListsOptions = { cases: number; say(line: string): void };

/** How long one way of asking took, in milliseconds. */
export type Asking = {
  what: string;
  requests: number;
  p50: number;
  p95: number;
  worst: number;
  machinePace: MachinePace;
};
export type ListsResult = { cases: number; asked: Asking[] };

type Question = {
  what: string;
  login: string;
  path: string;
  /** Pages to turn before it is measured. */ deep?: number;
};

const unit = (what: string, query: string, deep?: number): Question => ({
  what: `unit: ${what}`,
  login: 'lp.a',
  path: `/v1/queues/unit?limit=50${query}`,
  ...(deep && { deep }),
});
/** What somebody reads who has the lists of every unit below. */
const above = (what: string, query: string): Question => ({
  ...unit(what, query),
  what: `from above: ${what}`,
  login: 'ld.t',
});
/** As far as somebody turns pages, where there are so many: a tenth of the cases is open in the crowded unit. */
const deepPage = (cases: number): number => Math.max(1, Math.min(40, Math.floor(cases / 10 / 50) - 1));

const questionsFor = (cases: number): readonly Question[] => [
  unit('by due instant', ''),
  unit(`page ${deepPage(cases)}`, '', deepPage(cases)),
  unit('by receipt', '&sort=received'),
  unit('latest receipt first', '&sort=-received'),
  unit('longest waiting first', '&sort=waiting'),
  unit('complaints, late', '&kind=KN&due=overdue'),
  unit('denunciations', '&kind=TC'),
  unit('suspended', '&state=suspended'),
  unit('due within 7 days', '&due=7'),
  unit('crowds', '&crowd=true'),
  unit('one subject, one place', '&subject=policy&place=00007'),
  unit('received in one week', '&from=2026-03-02&to=2026-03-08'),
  above('by due instant', ''),
  above('latest receipt first', '&sort=-received'),
  above('denunciations, late', '&kind=TC&due=overdue'),
  above('suspended', '&state=suspended'),
  above('crowds', '&crowd=true'),
  { what: 'unassigned, with the load', login: 'lp.a', path: '/v1/queues/unassigned?limit=50' },
  { what: 'unassigned: to be settled', login: 'lp.a', path: '/v1/queues/unassigned?limit=50&tab=verify' },
  { what: 'to sign', login: 'ld.a', path: '/v1/queues/to-sign?limit=50&sort=waiting' },
  { what: 'mine: to do', login: 'cv1.a', path: '/v1/queues/mine?limit=50&tab=todo' },
  { what: 'mine: by receipt', login: 'cv1.a', path: '/v1/queues/mine?limit=50&sort=-received' },
  { what: 'mine: done', login: 'cv1.a', path: '/v1/queues/mine?limit=50&tab=done' },
];

const warmUp = 5;
const requests = 100;
const atOnce = 4;

/** Pages, orders and filters of a queue of 100,000 open cases among a million, through the public origin. */
export async function benchLists({ cases, say }: ListsOptions): Promise<ListsResult> {
  const system = await startLocalSystem(say);
  try {
    const questions = questionsFor(cases);
    await preloadLists(system, cases, say);
    const cookies = new Map<string, string>();
    for (const login of new Set(questions.map((question) => question.login)))
      cookies.set(login, await signIn(system, login));
    const asked: Asking[] = [];
    for (const question of questions) {
      const cookie = cookies.get(question.login) ?? '';
      const { found, pace } = await paced(() => measure(system.origin, question, cookie));
      const one = { ...found, machinePace: pace };
      say(`  ${one.what}: p95 ${one.p95} ms`);
      asked.push(one);
    }
    return { cases, asked };
  } finally {
    await system.stop();
  }
}

type Measured = Omit<Asking, 'machinePace'>;

async function measure(origin: string, { what, path, deep = 0 }: Question, cookie: string): Promise<Measured> {
  const ask = async (from: string): Promise<{ next: string | null }> => {
    const response = await fetch(`${origin}${from}`, { headers: { cookie } });
    if (!response.ok) throw new Error(`${from}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { next: string | null };
  };
  let place = path;
  for (let page = 0; page < deep; page++) {
    const { next } = await ask(place);
    if (next === null) throw new Error(`${what} has no page ${page + 1}`);
    place = `${path}&after=${next}`;
  }
  for (let i = 0; i < warmUp; i++) await ask(place);
  const times: number[] = [];
  const work = async (): Promise<void> => {
    while (times.length < requests) {
      const began = performance.now();
      await ask(place);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const rounded = (share: number): number => Math.round(percentile(times, share) * 10) / 10;
  return { what, requests: times.length, p50: rounded(0.5), p95: rounded(0.95), worst: rounded(1) };
}

async function signIn({ origin, accounts }: LocalSystem, login: string): Promise<string> {
  const password = accounts.find((account) => account.login === login)?.password;
  const response = await fetch(`${origin}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-cau-noi': '1' },
    body: JSON.stringify({ username: login, password }),
  });
  if (!response.ok) throw new Error(`${login} cannot sign in: ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}
