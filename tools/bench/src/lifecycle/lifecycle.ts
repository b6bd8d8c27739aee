import { dayOf, type Day } from '@cau-noi/calendar';
import type { Answer, Client } from './client.js';

/** The three officers whose work a lifecycle is, all of one commune, and the posts it names. */
export type Team = { desk: Client; head: Client; handler: Client; handlerPostId: string; signerPostId: string };

export const calls = ['register', 'assign', 'decide', 'read'] as const;
export type Call = (typeof calls)[number];

/**
 * What one lifecycle took, in ms per call; `visible`: until the case was in the handler's queue; `stale`: number of
 * stale responses.
 */
export type Took = { caseId: string; ms: Record<Call, number>; visible?: number; stale: number };

/** Responses that came before the effect they waited two seconds for. */
export const staleIn = (took: readonly Took[]): number => took.reduce((sum, { stale }) => sum + stale, 0);

/** Thrown for a response with which the lifecycle cannot go on. */
export class Failed extends Error {}

const day = 86_400_000;

/** Four calls as the nearest peer counts them: register, assign, decide, read back. Everybody in it is made up. */
export async function lifecycle(team: Team, serial: number): Promise<Took> {
  const registered = await register(team, serial);
  const { caseId } = registered.body as { caseId: string };
  const assigned = await assign(team, caseId, registered);
  const decided = await decide(team, caseId);
  const read = await readBack(team, caseId, decided);
  return {
    caseId,
    stale: read.stale,
    ms: { register: registered.ms, assign: assigned.ms, decide: decided.ms, read: read.ms },
  };
}

/**
 * The same with a look into the handler's queue between assignment and decision, and closed at the end, so that lists do not
 * grow; `begin` is when it should have begun.
 */
export async function watchedLifecycle(team: Team, serial: number, begin: number): Promise<Took> {
  const registered = await register(team, serial);
  const submitted = performance.now() - begin;
  const { caseId } = registered.body as { caseId: string };
  const assigned = await assign(team, caseId, registered);
  const queue = await ask(
    'queue',
    () => team.handler.get('/v1/queues/mine?state=received&limit=100', assigned.lastEvent),
    ({ body }) => (body as { items?: { id: string }[] }).items?.some(({ id }) => id === caseId) === true,
  );
  const visible = performance.now() - begin;
  const decided = await decide(team, caseId);
  const read = await readBack(team, caseId, decided);
  await close(team, caseId);
  return {
    caseId,
    stale: queue.stale + read.stale,
    ms: { register: submitted, assign: assigned.ms, decide: decided.ms, read: read.ms },
    visible,
  };
}

async function register({ desk }: Team, serial: number): Promise<Answer> {
  const answer = await desk.post('/v1/petitions', {
    kind: 'KNPA',
    channel: 'visit',
    subject: 'environment',
    placeCode: '00001',
    petitioners: [{ name: `Người Thử ${serial} (synthetic)` }],
    content: 'Rãnh thoát nước trước nhà bị tắc, đề nghị xã cho nạo vét. (synthetic)',
    summary: 'Phản ánh về rãnh thoát nước (synthetic)',
    dueAt: new Date(Date.now() + 20 * day).toISOString(),
  });
  return check('register', answer, 201);
}

const assign = async ({ head, handlerPostId }: Team, caseId: string, { lastEvent }: Answer): Promise<Answer> =>
  check('assign', await head.post(`/v1/cases/${caseId}/assignment`, { postId: handlerPostId }, lastEvent), 200);

const decide = async ({ handler, signerPostId }: Team, caseId: string): Promise<Answer> =>
  check(
    'decide',
    await handler.post(`/v1/cases/${caseId}/decision`, {
      outcome: 'answered',
      document: { number: 'THU/UBND', date: localDay(), signerPostId },
    }),
    200,
  );

const close = async ({ handler }: Team, caseId: string): Promise<Answer> =>
  check('close', await handler.post(`/v1/cases/${caseId}/closing`, { outcome: 'settled' }), 200);

const readBack = ({ handler }: Team, caseId: string, { lastEvent }: Answer): Promise<Asked> =>
  ask(
    'read',
    () => handler.get(`/v1/cases/${caseId}`, lastEvent),
    ({ body }) => (body as { state?: string }).state === 'decided',
  );

type Asked = { ms: number; stale: number };
const mostAttempts = 10;

/**
 * Repeats a read until the response shows the effect, as a page does after a stale one; the time of all attempts
 * counts.
 */
async function ask(
  what: string,
  question: () => Promise<Answer>,
  showsEffect: (answer: Answer) => boolean,
): Promise<Asked> {
  let ms = 0;
  for (let stale = 0; ; stale++) {
    const answer = await question();
    ms += answer.ms;
    if (answer.status === 200 && showsEffect(answer)) return { ms, stale };
    if (stale === mostAttempts || (!answer.isStale && answer.status !== 404))
      throw new Failed(`${what}: ${answer.status} does not show the effect`);
  }
}

/** Today. */
const localDay = (): Day => dayOf(new Date());

function check(call: string, answer: Answer, status: number): Answer {
  if (answer.status === status) return answer;
  throw new Failed(`${call}: ${answer.status} ${(answer.body as { code?: string }).code ?? ''}`);
}
