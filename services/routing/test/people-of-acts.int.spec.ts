import { randomUUID } from 'node:crypto';
import type { Actor } from '@cau-noi/platform';
import { anEvent, holdersEvent, postEvent } from '@cau-noi/testing';
import { openOffice, type Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.service.close());

const classification = { kind: 'KN', subject: 'land-housing' };
const paper = (signerPostId: string, date = '2026-03-02') => ({ number: '47/QĐ-UBND', date, signerPostId });
const refusal = async (answer: Promise<{ status: number; body: { code: string } }>) => {
  const { status, body } = await answer;
  return [status, body.code];
};
const offers = async (actor: Actor, caseId: string) => {
  const { body } = await office.service.as(actor).get(`/v1/cases/${caseId}/allowed-actions`);
  return (action: string) => body.allowed.find((one: { action: string }) => one.action === action);
};
const ids = (posts: { postId: string }[]) => posts.map(({ postId }) => postId);

describe('whom a case is given to', () => {
  it('is somebody who may do the work: the desk sorts, and never settles', async () => {
    const { head, handler, colleague, desk, order, register } = office;
    const sorted = await register();
    expect((await order(head, sorted, 'assignment', { postId: desk.postId })).status).toBe(200);
    const accepted = await register();
    await order(head, accepted, 'classification', classification);
    await order(head, accepted, 'assignment', { postId: handler.postId });
    await order(handler, accepted, 'acceptance');
    for (const command of ['assignment', 'hand-over'])
      expect(await refusal(order(head, accepted, command, { postId: desk.postId }))).toEqual([
        409,
        'post-cannot-handle',
      ]);
    const offered = await offers(head, accepted);
    expect(ids(offered('assign').assignees)).toEqual([handler.postId, colleague.postId, head.postId]);
    expect(ids(offered('hand-over').assignees)).toEqual([colleague.postId, head.postId]);
  });

  it('is offered to handlers before heads and the desk, and last to who gave it back', async () => {
    const { head, handler, colleague, desk, vacantPostId, order, register } = office;
    const caseId = await register();
    const offered = async () => ids((await offers(head, caseId))('assign').assignees);
    const first = await offered();
    expect(first.slice(0, 2).sort()).toEqual([handler.postId, colleague.postId].sort());
    expect(first.slice(2)).toEqual([head.postId, desk.postId]);
    expect(first).not.toContain(vacantPostId);
    await order(head, caseId, 'assignment', { postId: first[0] });
    await order(first[0] === handler.postId ? handler : colleague, caseId, 'return', {
      reason: 'overloaded',
      note: 'Đang quá tải nhiều việc (thử)',
    });
    expect((await offered()).at(-1)).toBe(first[0]);
  });
});

describe('who goes on after the acceptance', () => {
  it('is who had the case, without a second assignment; nobody else takes it up, and it happens once', async () => {
    const { head, handler, colleague, order, register } = office;
    const caseId = await register();
    await order(head, caseId, 'assignment', { postId: handler.postId });
    await order(handler, caseId, 'classification', classification);
    await order(handler, caseId, 'acceptance');
    expect(await refusal(order(colleague, caseId, 'take-up'))).toEqual([409, 'not-the-handler']);
    expect(await refusal(order(head, caseId, 'take-up'))).toEqual([409, 'not-the-handler']);
    expect((await offers(handler, caseId))('take-up')).toBeDefined();
    expect(await order(handler, caseId, 'take-up')).toMatchObject({ status: 200, body: { state: 'verifying' } });
    expect(await refusal(order(handler, caseId, 'take-up'))).toEqual([409, 'already-taken-up']);
  });

  it('is not the desk, whose post does not settle', async () => {
    const { head, desk, order, register } = office;
    const caseId = await register();
    await order(head, caseId, 'assignment', { postId: desk.postId });
    await order(desk, caseId, 'classification', classification);
    await order(head, caseId, 'acceptance');
    expect(await refusal(order(desk, caseId, 'take-up'))).toEqual([409, 'post-cannot-handle']);
  });
});

describe('who signs a paper', () => {
  it('leads the unit of the case or one above, and held the post on the date of the paper', async () => {
    const { head, handler, colleague, desk, superior, vacantPostId, order, underway } = office;
    const caseId = await underway('KN');
    const decide = (document: object) => order(handler, caseId, 'decision', { outcome: 'right', document });
    for (const { postId } of [handler, colleague, desk])
      expect(await refusal(decide(paper(postId)))).toEqual([409, 'signer-cannot-sign']);
    expect(await refusal(decide(paper(vacantPostId)))).toEqual([409, 'signer-cannot-sign']);
    expect(await refusal(decide(paper(randomUUID())))).toEqual([409, 'signer-unknown']);
    const elsewhere = await aPost('LD', randomUUID(), '2000-01-01');
    expect(await refusal(decide(paper(elsewhere)))).toEqual([409, 'signer-cannot-sign']);
    const newcomer = await aPost('LD', office.unitId, '2026-03-02');
    expect(await refusal(decide(paper(newcomer, '2026-03-01')))).toEqual([409, 'signer-vacant']);
    const signers = ids((await offers(handler, caseId))('decide').signers);
    expect(signers).toEqual([newcomer, head.postId, superior.postId]);
    expect((await decide(paper(superior.postId))).status).toBe(200);
  });

  it('may be the desk for what it hands out', async () => {
    const { desk, order, register } = office;
    const caseId = await register();
    const issue = (name: string) => order(desk, caseId, 'papers', { paper: name, document: paper(desk.postId) });
    expect((await issue('visitor-reply')).status).toBe(200);
    expect(await refusal(issue('transfer-notice'))).toEqual([409, 'signer-cannot-sign']);
  });
});

describe('a group', () => {
  it('waits at the acceptance until it has named who speaks for it', async () => {
    const { head, tell, order, register } = office;
    const caseId = await register({ groupSize: 6, representatives: 0 });
    await order(head, caseId, 'classification', classification);
    const { status, body } = await order(head, caseId, 'acceptance');
    expect([status, body.code, body.params]).toEqual([
      409,
      'representatives-missing',
      expect.objectContaining({ n: 6, a: 1, b: 2 }),
    ]);
    const refused = (await office.service.as(head).get(`/v1/cases/${caseId}/allowed-actions`)).body.refused;
    expect(refused).toContainEqual(expect.objectContaining({ action: 'accept', code: 'representatives-missing' }));
    const named = anEvent('intake.representatives-named.v1', { caseId, representatives: 2 }, { subject: caseId });
    await tell([named]);
    await tell([{ ...named, id: randomUUID() }]);
    expect((await order(head, caseId, 'acceptance')).status).toBe(200);
  });

  it('is represented too by the petition of a representative that joins it; of an older one nobody has said', async () => {
    const { head, tell, order, register } = office;
    const joined = await register({ groupSize: 6, representatives: 0 });
    await tell([
      anEvent(
        'intake.petition-joined.v1',
        { caseId: joined, unitId: office.unitId, groupSize: 7, representatives: 1 },
        { subject: joined },
      ),
    ]);
    const older = await register({ groupSize: 12 });
    await office.service.query('UPDATE cases SET representatives = NULL WHERE case_id = $1', [older]);
    for (const caseId of [joined, older]) {
      await order(head, caseId, 'classification', classification);
      expect((await order(head, caseId, 'acceptance')).status).toBe(200);
    }
  });
});

/** A post of that role, held since that day. */
async function aPost(role: Actor['role'], unitId: string, since: string): Promise<string> {
  const seat = { postId: randomUUID(), unitId };
  const holder = { officerId: randomUUID(), name: 'Người Thử Ký (synthetic)', from: since };
  await office.tell([postEvent({ ...seat, role }), holdersEvent(seat, [holder])]);
  return seat.postId;
}
