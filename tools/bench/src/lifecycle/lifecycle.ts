import type { Answer, Client } from './client.js';

/** The three officers whose work a lifecycle is, all of one commune, and the posts it names. */
export type Team = { desk: Client; head: Client; handler: Client; handlerPostId: string; signerPostId: string };

export const calls = ['register', 'assign', 'decide', 'read'] as const;
export type Call = (typeof calls)[number];

/** What one lifecycle took, in ms per call; `visible`: until the case stood in the handler's queue. */
export type Took = { caseId: string; ms: Record<Call, number>; visible?: number };

/** Something answered otherwise than the lifecycle needs. */
export class Failed extends Error {}

const day = 86_400_000;

/** Four calls as the nearest peer counts them: register, assign, decide, read back. Everybody in it is made up. */
export async function lifecycle(team: Team, serial: number): Promise<Took> {
  const registered = await register(team, serial);
  const { caseId } = registered.body as { caseId: string };
  const assigned = await assign(team, caseId, registered);
  const decided = await decide(team, caseId);
  const read = await readBack(team, caseId, decided);
  return { caseId, ms: { register: registered.ms, assign: assigned.ms, decide: decided.ms, read: read.ms } };
}

/** The same with a look into the handler's queue between assignment and decision; `begin` is when it should have begun. */
export async function watchedLifecycle(team: Team, serial: number, begin: number): Promise<Took> {
  const registered = await register(team, serial);
  const submitted = performance.now() - begin;
  const { caseId } = registered.body as { caseId: string };
  const assigned = await assign(team, caseId, registered);
  const queue = await team.handler.get('/v1/queues/mine?limit=20', assigned.lastEvent);
  const isThere = (queue.body as { items?: { id: string }[] }).items?.some(({ id }) => id === caseId);
  check('queue', queue, 200, isThere === true);
  const visible = performance.now() - begin;
  const decided = await decide(team, caseId);
  const read = await readBack(team, caseId, decided);
  return { caseId, ms: { register: submitted, assign: assigned.ms, decide: decided.ms, read: read.ms }, visible };
}

async function register({ desk }: Team, serial: number): Promise<Answer> {
  const answer = await desk.post('/v1/petitions', {
    kind: 'KNPA', channel: 'visit', subject: 'environment', placeCode: '00001',
    petitioners: [{ name: `Người Thử ${serial} (synthetic)` }],
    content: 'Rãnh thoát nước trước nhà bị tắc, đề nghị xã cho nạo vét. (synthetic)',
    summary: 'Phản ánh về rãnh thoát nước (synthetic)',
    dueAt: new Date(Date.now() + 20 * day - serial).toISOString(), // the newest stands first in its queue
  });
  return check('register', answer, 201);
}

const assign = async ({ head, handlerPostId }: Team, caseId: string, { lastEvent }: Answer): Promise<Answer> =>
  check('assign', await head.post(`/v1/cases/${caseId}/assignment`, { postId: handlerPostId }, lastEvent), 200);

const decide = async ({ handler, signerPostId }: Team, caseId: string): Promise<Answer> =>
  check('decide', await handler.post(`/v1/cases/${caseId}/decision`, {
    outcome: 'answered',
    document: { number: 'THU/UBND', date: localDay(), signerPostId },
  }), 200);

async function readBack({ handler }: Team, caseId: string, { lastEvent }: Answer): Promise<Answer> {
  const answer = await handler.get(`/v1/cases/${caseId}`, lastEvent);
  return check('read', answer, 200, (answer.body as { state?: string }).state === 'decided');
}

/** Today in Asia/Ho_Chi_Minh. */
const localDay = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

function check(call: string, answer: Answer, status: number, isRight = true): Answer {
  if (answer.status === status && isRight && !answer.isStale) return answer;
  const { code = '' } = answer.body as { code?: string };
  throw new Failed(`${call}: ${answer.status} ${answer.isStale ? 'stale' : isRight ? code : 'does not show the effect'}`);
}
