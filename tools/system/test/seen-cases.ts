import { randomUUID } from 'node:crypto';
import type { Kind } from '@cau-noi/vocabulary';
import type { Actor, Role } from '@cau-noi/platform';
import { accepted, http } from '@cau-noi/testing';
import type { ServiceName } from '../src/index.js';
import { aPaper, aPetition, type Office } from '../src/office.js';
import type { Tie } from '../src/permissions/case-doors.js';
import { askedAgain } from './asked-again.js';
import { somebody } from './probes.js';

/** A case somebody may look for. */
export type SeenCase = { caseId: string; caseNumber: string; petitionId: string };

/** Cases of one kind: in commune A, where it was handed over once; in the province; taken over from commune A by the province. */
export type SeenCases = { inCommune: SeenCase; inProvince: SeenCase; taken: SeenCase | null };

export const kindsSeen = ['KN', 'TC', 'KNPA'] as const satisfies readonly Kind[];
const subjects = { KN: 'policy', TC: 'corruption', KNPA: 'environment' } as const;
const [first, second] = ['cv2.a', 'cv1.a'] as const;

/** Registers and moves the cases of one kind; every effect has taken place when it returns. */
export async function seenCases(office: Office, kind: (typeof kindsSeen)[number]): Promise<SeenCases> {
  const as = (role: Role, code: string, service: ServiceName) => {
    const actor = somebody(role, office.unitId(code));
    return http(office.system.services[service].url, () => office.system.token(actor));
  };
  const subject = subjects[kind];
  const register = async (code: string): Promise<SeenCase> => {
    const { body } = accepted(await as('TD', code, 'intake').post('/v1/petitions', aPetition({ kind, subject })));
    await office.system.quiesce();
    return { caseId: body.caseId, caseNumber: body.caseNumber, petitionId: body.id };
  };
  const act = async ({ caseId }: SeenCase, path: string, body: object, code = 'XAA'): Promise<void> => {
    accepted(await as('LD', code, 'routing').post(`/v1/cases/${caseId}/${path}`, body));
  };
  const inCommune = await register('XAA');
  await act(inCommune, 'classification', { kind, subject });
  await act(inCommune, 'assignment', { postId: office.who(first).postId });
  await act(inCommune, 'hand-over', { postId: office.who(second).postId });
  const inProvince = await register('TINHT');
  const taken = kind === 'TC' ? await register('XAA') : null;
  if (taken) {
    await act(taken, 'classification', { kind, subject });
    await act(taken, 'acceptance', {});
    const document = { ...aPaper(office, '2026-03-06'), signerPostId: office.who('ld.t').postId };
    await act(taken, 'take-over', { document }, 'TINHT');
  }
  await office.system.quiesce();
  return { inCommune, inProvince, taken };
}

/** Who looks, and at which case, for a tie; null where no case of the kind has it. */
export function lookerAt(
  office: Office,
  { inCommune, inProvince, taken }: SeenCases,
  tie: Tie,
  role: Role,
): { looker: Actor; at: SeenCase } | null {
  const of = (code: string, login?: string): Actor => ({
    ...somebody(role, office.unitId(code)),
    ...(login && { officerId: office.who(login).officerId }),
  });
  const places: Record<Tie, [looker: Actor, at: SeenCase | null]> = {
    own: [of('XAA'), inCommune],
    above: [of('TINHT'), inCommune],
    committee: [of('DUA'), inCommune],
    'committee-above': [of('TUT'), inCommune],
    below: [of('XAA'), inProvince],
    foreign: [of('XAB'), inCommune],
    handler: [of('XAB', second), inCommune],
    'handler-before': [of('XAB', first), inCommune],
    'unit-before': [of('XAA'), taken],
  };
  const [looker, at] = places[tie];
  return at && { looker, at };
}

/** Whether a case is shown by a route to whom this token belongs. */
export async function isShown(origin: string, route: string, at: SeenCase, token: string): Promise<boolean> {
  const [method, path = ''] = route.split(' ');
  const named = path
    .replace(/^\/v1\/petitions\/\{id\}$/, `/v1/petitions/${at.petitionId}`)
    .replace(/\{(id|caseId)\}/, at.caseId);
  const asked = named === '/v1/petitions' ? `${named}?caseId=${at.caseId}` : named;
  const client = http(origin, () => Promise.resolve(token));
  const key = { 'idempotency-key': randomUUID() };
  const { status, body } = await askedAgain(() =>
    method === 'POST' ? client.post(asked, { words: at.caseNumber }, key) : client.get(asked),
  );
  if (status >= 500 || status === 400 || status === 401) throw new Error(`${route}: ${status}`);
  if (status !== 200) return false;
  const isList = /queues|search|petitions$/.test(path);
  return !isList || JSON.stringify(body.items).includes(at.caseId);
}
