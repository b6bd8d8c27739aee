import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '@cau-noi/platform';
import { http, type Answer } from '@cau-noi/testing';
import type { Outcome } from '../src/permissions/relations.js';
import type { RouteRule } from '../src/permissions/route-table.js';
import { serviceNames, type ServiceName, type System } from '../src/index.js';
import { askedAgain } from './asked-again.js';

/** Things of one unit that somebody may ask for. */
export type Things = {
  unitId: string;
  headPostId: string;
  idNumber: string;
  caseNumber: string;
  visitId: string;
  petitionId: string;
  caseId: string;
  /** Of a case whose result was submitted. */
  submittedCaseId: string;
  personKey: string;
  alertId: string;
  /** Of the head of the unit. */
  leaveId: string;
  /** Of a group of five. */
  crowdId: string;
  crowdCaseId: string;
};

type Asked = { path: string; body?: object; headers?: Record<string, string> };
/** How a route is asked for a thing, and, for a list, how one sees that the thing is in it. */
type Probe = {
  ask(things: Things): Omit<Asked, 'path'> & { path?: string };
  has?(answer: Answer, things: Things): boolean;
};

const paper = { number: '1/TB', date: '2026-03-02', signerPostId: randomUUID() };
const holds = (id: keyof Things) => (answer: Answer, things: Things) =>
  JSON.stringify(answer.body.items ?? []).includes(things[id]);
const plain: Probe = { ask: () => ({}) };

/** Nobody has seen that version: whoever may act gets the conflict, and nothing happens. */
const unseen = { headers: { 'if-match': '"999999"' } };
const bodies: Readonly<Record<string, object>> = {
  classification: { kind: 'KN', subject: 'policy' },
  assignment: { postId: randomUUID() },
  return: { reason: 'overloaded', note: 'Đang giữ quá nhiều việc (thử)' },
  'hand-over': { postId: randomUUID() },
  steps: { activity: 'other' },
  decision: { outcome: 'answered', document: paper },
  execution: { outcome: 'whole' },
  closing: { outcome: 'filed' },
  suspension: { ground: 'force-majeure' },
  termination: { ground: 'whole-withdrawal' },
  extension: { days: 30 },
  complexity: { criteria: ['a'] },
  'fact-correction': { facts: { remote: true } },
  papers: { paper: 'visitor-reply' },
};

const probes: Readonly<Record<string, Probe>> = {
  'POST /v1/visits': { ask: ({ unitId }) => ({ body: { unitId, form: 'regular', petitions: [unknownSubject] } }) },
  'GET /v1/visits': { ask: plain.ask, has: holds('visitId') },
  'POST /v1/petitions': { ask: ({ unitId }) => ({ body: { unitId, channel: 'post', ...unknownSubject } }) },
  'GET /v1/petitions': { ask: plain.ask, has: holds('petitionId') },
  'GET /v1/visits/{id}': { ask: ({ visitId }) => ({ path: `/v1/visits/${visitId}` }) },
  'POST /v1/petitions/{id}/withdrawal': { ask: () => unseen },
  'POST /v1/petitions/{id}/representatives': { ask: () => ({ ...unseen, body: { personKeys: [randomUUID()] } }) },
  'POST /v1/persons/{personKey}/open-identity': { ask: ({ caseId }) => ({ body: { caseId } }) },
  'POST /v1/cases/{caseId}/identity-rights': {
    ask: () => ({
      body: { officerId: randomUUID(), until: '2026-03-31', purpose: 'other', note: 'Xem theo kế hoạch thanh tra' },
    }),
  },
  'POST /v1/cases/{caseId}/identity-rights/revocation': { ask: () => ({ body: { officerId: randomUUID() } }) },
  'POST /v1/persons/look-up': {
    ask: ({ idNumber }) => ({ body: { idNumber } }),
    has: ({ body }) => body.visits > 0 && body.cases.length > 0,
  },
  'GET /v1/queues/mine': { ask: plain.ask, has: holds('caseId') },
  'GET /v1/queues/unit': { ask: plain.ask, has: holds('caseId') },
  'GET /v1/queues/unassigned': { ask: plain.ask, has: holds('caseId') },
  'GET /v1/queues/to-sign': { ask: plain.ask, has: holds('submittedCaseId') },
  'GET /v1/workload': { ask: plain.ask, has: holds('headPostId') },
  'POST /v1/cases/search': { ask: ({ caseNumber }) => ({ body: { words: caseNumber } }), has: holds('caseId') },
  'GET /v1/cases/{id}': { ask: ({ caseId }) => ({ path: `/v1/cases/${caseId}` }) },
  'GET /v1/cases/{id}/timeline': { ask: ({ caseId }) => ({ path: `/v1/cases/${caseId}/timeline` }) },
  'GET /v1/alerts': { ask: plain.ask, has: holds('alertId') },
  'POST /v1/posts/{id}/leaves': {
    ask: ({ headPostId }) => ({
      path: `/v1/posts/${headPostId}/leaves`,
      body: { from: '2026-03-31', to: '2026-03-01' }, // whoever may gets told that the days are reversed
    }),
  },
  'POST /v1/leaves/{id}/withdrawal': {
    ask: ({ leaveId }) => ({ path: `/v1/leaves/${leaveId}/withdrawal`, ...unseen }),
  },
  'GET /v1/crowds': { ask: plain.ask, has: holds('crowdId') },
  'POST /v1/crowds/{id}/add-case': {
    ask: () => ({ body: { caseNumber: 'KHÔNG-CÓ', reason: 'Cùng một dự án (thử)' } }),
  },
  'POST /v1/crowds/{id}/remove-case': {
    ask: ({ crowdCaseId }) => ({ body: { caseId: crowdCaseId, reason: 'Không cùng dự án (thử)' } }),
  },
  'PUT /v1/units/{id}/reception-months/{month}': { ask: () => ({ body: { planned: [], held: [] } }) },
  'POST /v1/alerts/{id}/acknowledgement': {
    ask: ({ alertId }) => ({ path: `/v1/alerts/${alertId}/acknowledgement`, ...unseen }),
  },
};
const unknownSubject = { kind: 'KNPA', subject: 'no-such-subject' };

function probeOf(route: string): Probe {
  const known = probes[route];
  if (known) return known;
  const command = /^POST \/v1\/cases\/\{caseId\}\/([\w-]+)$/.exec(route)?.[1];
  return command ? { ask: () => ({ body: bodies[command] ?? {}, ...unseen }) } : plain;
}

const ids: Readonly<Record<string, (things: Things) => string>> = {
  caseId: ({ caseId }) => caseId,
  personKey: ({ personKey }) => personKey,
  unitId: ({ unitId }) => unitId,
  month: () => '2026-03',
  year: () => '2026',
  code: () => 'no-such-proposal',
};
const idIn = (route: string, things: Things): string => {
  if (route.includes('/v1/petitions/')) return things.petitionId;
  if (route.includes('/v1/alerts/')) return things.alertId;
  if (route.includes('/v1/crowds/')) return things.crowdId;
  return route.includes('/v1/units/') ? things.unitId : randomUUID();
};

/** The path of a route with the ids of these things in it. */
const pathOf = (route: string, things: Things): string =>
  (route.split(' ')[1] ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name]?.(things) ?? idIn(route, things));

/** The service that serves a route, by the documents of the services. */
export async function ownersOf(system: System): Promise<Map<string, ServiceName>> {
  const owners = new Map<string, ServiceName>();
  for (const service of serviceNames) {
    const { body } = await http(system.services[service].url).get('/openapi.json');
    for (const [path, item] of Object.entries(body.paths as Record<string, object>))
      for (const method of Object.keys(item)) owners.set(`${method.toUpperCase()} ${path}`, service);
  }
  return owners;
}

/** Asks as somebody, really; a stream is left as soon as it begins. `key`: the idempotency key. */
async function send(origin: string, route: string, asked: Asked, token: string | null, key: string): Promise<Answer> {
  const [method = 'GET'] = route.split(' ');
  const stop = new AbortController();
  const response = await fetch(new URL(asked.path, origin), {
    method,
    signal: stop.signal,
    headers: {
      'idempotency-key': key,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(method !== 'GET' && { 'content-type': 'application/json' }),
      ...asked.headers,
    },
    ...(method !== 'GET' && { body: JSON.stringify(asked.body ?? {}) }),
  });
  const isStream = response.headers.get('content-type')?.includes('event-stream') ?? false;
  const text = isStream ? '' : await response.text();
  if (isStream) stop.abort();
  return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : {} };
}

/** What came of asking for a thing; `problem <status>` for what no table foresees. */
export async function outcomeOf(
  origin: string,
  { route, scope }: RouteRule,
  things: Things,
  token: string | null,
): Promise<Outcome | `problem ${number}`> {
  const probe = probeOf(route);
  const asked = { path: pathOf(route, things), ...probe.ask(things) };
  const key = randomUUID();
  const answer = await askedAgain(() => send(origin, route, asked, token, key));
  const { status } = answer;
  if (status >= 500 || status === 401) return `problem ${status}`;
  if (status === 403) return 'forbidden';
  if (scope === 'everywhere') return 'allowed'; // what is asked for may well not exist: the role was let through
  if (status === 404) return 'not-found';
  if (status === 400) return `problem ${status}`; // refused before anybody looked whose it is
  return probe.has && !probe.has(answer, things) ? 'absent' : 'allowed';
}

/** Somebody of a unit, who holds no post that anything was assigned to or that was notified of anything. */
export const somebody = (role: Role, unitId: string): Actor => ({
  accountId: randomUUID(),
  officerId: randomUUID(),
  postId: randomUUID(),
  unitId,
  role,
});
