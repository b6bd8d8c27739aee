import { randomUUID } from 'node:crypto';
import { permissions, roles, type Actor, type Role } from '@cau-noi/platform';
import { anActor } from '@cau-noi/testing';
import type { ActName } from '../src/acts/act.js';
import { actNames, acts } from '../src/acts/acts.input.js';
import { openOffice, type Office } from './office.js';

let office: Office;
/** A case of which nobody may do anything here; it stays as it was registered. */
let untouched: string;
beforeAll(async () => {
  office = await openOffice();
  untouched = await office.register({ kind: 'TC' });
});
afterAll(() => office.service.close());

const document = () => ({ number: '47/QĐ-UBND', date: '2026-03-02', signerPostId: office.head.postId });

/** What the plainest body of each act is, and on which case it can be done. An act that is not named here does not compile. */
const table: Readonly<Record<ActName, { body: () => object; kind?: 'KN' | 'TC'; before?: readonly ActName[] }>> = {
  classify: { body: () => ({ kind: 'KN', subject: 'land-housing' }) },
  accept: { body: () => ({}), before: ['classify'] },
  assign: { body: () => ({ postId: office.handler.postId }) },
  'take-up': { body: () => ({}), before: ['classify', 'accept', 'assign'] },
  return: { body: () => ({ reason: 'overloaded', note: 'Đang quá tải nhiều việc (thử)' }), before: ['assign'] },
  'hand-over': { body: () => ({ postId: office.colleague.postId }), before: ['assign'] },
  'record-step': { body: () => ({ activity: 'phone-call' }) },
  'submit-result': { body: () => ({}), kind: 'KN' },
  decide: { body: () => ({ outcome: 'right', document: document() }), kind: 'KN' },
  'record-execution': {
    body: () => ({ outcome: 'whole', document: document() }),
    kind: 'KN',
    before: ['decide'],
  },
  close: { body: () => ({ outcome: 'filed' }) },
  suspend: { body: () => ({ ground: 'awaiting-other-body', document: document() }), kind: 'KN' },
  resume: { body: () => ({ document: document() }), kind: 'KN', before: ['suspend'] },
  extend: { body: () => ({ days: 30, document: document() }), kind: 'TC', before: ['mark-complex'] },
  'mark-complex': { body: () => ({ criteria: ['b'], document: document() }), kind: 'TC' },
  'start-examination': { body: () => ({ document: document() }), kind: 'TC' },
  'end-examination': { body: () => ({ document: document() }), kind: 'TC', before: ['start-examination'] },
  'take-over': { body: () => ({ document: document() }), kind: 'TC' },
  terminate: { body: () => ({ ground: 'whole-withdrawal', document: document() }), kind: 'KN' },
  'correct-facts': { body: () => ({ facts: { remote: true }, document: document() }) },
  'issue-paper': { body: () => ({ paper: 'visitor-reply', document: document() }) },
};

const bodyOf = (act: ActName) => table[act].body();
/** Who does it in these stories: the head of the unit, or of the unit above. */
const doerOf = (act: ActName): Actor => (act === 'take-over' ? office.superior : office.head);
const send = (act: ActName, actor: Actor, caseId: string, body: object, headers: Record<string, string> = {}) =>
  office.order(actor, caseId, acts[act].path, body, headers);

/** A case of which the act can be done next; where the table names a kind, one that is verified since January. */
async function readyFor(act: ActName): Promise<string> {
  const { kind, before = [] } = table[act];
  const caseId = kind ? await office.underway(kind) : await office.register();
  for (const earlier of before)
    expect(await send(earlier, doerOf(earlier), caseId, bodyOf(earlier))).toMatchObject({ status: 200 });
  return caseId;
}
const versionOf = async (caseId: string) =>
  (await office.service.query<{ version: number }>('SELECT version FROM cases WHERE case_id = $1', [caseId]))[0]
    ?.version;

describe.each(actNames)('%s', (act) => {
  it('is refused to every role without the right, whatever the case', async () => {
    const allowed: readonly Role[] = permissions[acts[act].needs];
    const without = roles.filter((role) => !allowed.includes(role));
    expect(without.length).toBeGreaterThan(0);
    for (const role of without) {
      const answer = await send(act, anActor(role, { unitId: office.unitId }), untouched, bodyOf(act));
      expect([role, answer.status, answer.body.code]).toEqual([role, 403, 'not-permitted']);
    }
    expect(await versionOf(untouched)).toBe(1);
  });

  it('of a case of a foreign unit is as of one that does not exist', async () => {
    const stranger = anActor(doerOf(act).role);
    for (const caseId of [untouched, randomUUID()])
      expect(await send(act, stranger, caseId, bodyOf(act))).toMatchObject({
        status: 404,
        body: { code: 'not-found' },
      });
    expect(await versionOf(untouched)).toBe(1);
  });

  it('by somebody who knows an older version is told what changed', async () => {
    const caseId = await readyFor(act);
    const version = await versionOf(caseId);
    const stale = await send(act, doerOf(act), caseId, bodyOf(act), { 'if-match': `"${version! - 1}"` });
    expect(stale).toMatchObject({ status: 412, body: { code: 'case-changed', currentVersion: version } });
    expect(await versionOf(caseId)).toBe(version);
  });

  it('that comes twice with its key is done once', async () => {
    const caseId = await readyFor(act);
    const version = await versionOf(caseId);
    const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${version}"` };
    const body = bodyOf(act);
    const first = await send(act, doerOf(act), caseId, body, headers);
    expect(first).toMatchObject({ status: 200, body: { id: caseId, version: version! + 1 } });
    const again = await send(act, doerOf(act), caseId, body, headers);
    expect({ status: again.status, body: again.body }).toEqual({ status: first.status, body: first.body });
    expect(again.headers.get('x-last-event')).toBe(first.headers.get('x-last-event'));
    expect(await versionOf(caseId)).toBe(version! + 1);
  });
});
