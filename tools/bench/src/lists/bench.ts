import { startLocalSystem, type LocalSystem } from '../lifecycle/local-system.js';
import { paced, type MachinePace } from '../machine-pace.js';
import { percentile } from '../statistics.js';
import { preloadLists } from './preload.js';
import { questionsFor, type Question } from './questions.js';

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

type Answer = { items: object[]; next: string | null };
type Measured = Omit<Asking, 'machinePace'>;

async function measure(origin: string, { what, path, words, deep = 0 }: Question, cookie: string): Promise<Measured> {
  const looking = words && { method: 'POST', body: JSON.stringify({ words }) };
  const headers = { cookie, ...(looking && { 'content-type': 'application/json', 'x-cau-noi': '1' }) };
  const ask = async (from: string): Promise<Answer> => {
    const response = await fetch(`${origin}${from}`, { headers, ...looking });
    if (!response.ok) throw new Error(`${from}: ${response.status} ${await response.text()}`);
    const answer = (await response.json()) as Answer;
    if (words && answer.items.length === 0) throw new Error(`Nothing was found by ${words}.`);
    return answer;
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
