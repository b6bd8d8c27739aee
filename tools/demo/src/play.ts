import type { Act, Played } from './act.js';
import type { Answer, Signed } from './sign-in.js';

/**
 * How a plan is played: by whom, under which name (playing the same plan again changes nothing), and how progress is
 * reported.
 */
export type Stage = {
  name: string;
  as(login: string): Promise<Signed>;
  /** Before each act: a steered clock is moved on. */
  before?(at: Date): Promise<void>;
};

type Case = { caseId: string; caseNumber: string };

/** Does one act after another through the public API, each entered as having happened when it did. */
export async function play(acts: readonly Act[], stage: Stage): Promise<Played> {
  const cases = new Map<string, Case>();
  const events = new Map<string, string>();
  for (const [index, act] of acts.entries()) {
    await stage.before?.(act.at);
    const refs = [...JSON.stringify(act).matchAll(/\{case:([\w-]+)\}/g)].map(([, ref]) => ref ?? '');
    const after = events.get(refs[0] ?? '');
    const headers = {
      'idempotency-key': `demo-${stage.name}-${index}`,
      ...(after !== undefined && { 'x-after-event': after }),
    };
    const officer = await stage.as(act.login);
    const answer = await untilKnown(() => officer.post(filled(act.path, cases), bodyOf(act, cases), headers));
    if (answer.status >= 300)
      throw new Error(`${act.login} ${act.path} at ${act.at.toISOString()}: ${answer.status} ${answer.body.code}`);
    const opened = answer.body.petitions ?? [answer.body];
    for (const [place, ref] of (act.opens ?? []).entries()) cases.set(ref, opened[place] as Case);
    for (const ref of [...refs, ...(act.opens ?? [])]) if (answer.lastEvent !== null) events.set(ref, answer.lastEvent);
  }
  return cases;
}

const filled = (text: string, cases: ReadonlyMap<string, Case>): string =>
  text.replaceAll(/\{case:([\w-]+)\}/g, (_, ref: string) => cases.get(ref)?.caseId ?? ref);

const bodyOf = ({ at, path, body }: Act, cases: ReadonlyMap<string, Case>): object => ({
  ...(JSON.parse(filled(JSON.stringify(body), cases)) as object),
  occurredAt: at.toISOString(),
  // What is entered today about last month carries a reason.
  ...(isAsked(path) && { lateReason: 'kept-elsewhere' }),
});

/** Visits, petitions and acts on cases carry the reason for coming late; acknowledging an alert does not. */
const isAsked = (path: string): boolean => /^\/v1\/(cases\/|visits$|petitions$)/.test(path);

/** A case registered a moment ago may be on its way to those who handle it. */
async function untilKnown(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await ask();
    if (answer.status !== 404 || tries > 50) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
