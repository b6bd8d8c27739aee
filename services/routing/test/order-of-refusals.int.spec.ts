import { randomUUID } from 'node:crypto';
import { anActor } from '@cau-noi/testing';
import { openOffice, type Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.service.close());

const nobody = () => ({ postId: randomUUID() });
const paperOf = (signerPostId: string) => ({ number: '47/QĐ-UBND', date: '2026-03-02', signerPostId });
const decision = (signerPostId: string) => ({ outcome: 'partly-right', document: paperOf(signerPostId) });

describe('of several things that stand against an act', () => {
  it('the case comes before who is to get it, and that before its state', async () => {
    const { order, head, handler, register } = office;
    const caseId = await register();
    const code = async (...asked: Parameters<Office['order']>) => (await order(...asked)).body.code as string;
    const tomorrow = { occurredAt: '2099-01-01T09:00:00+07:00' };
    expect(await code(head, caseId, 'assignment', { ...nobody(), ...tomorrow })).toBe('occurred-in-future');
    expect(await code(anActor('LP'), caseId, 'assignment', nobody())).toBe('not-found');
    expect(await code(head, caseId, 'assignment', nobody(), { 'if-match': '"7"' })).toBe('case-changed');
    expect(await code(head, caseId, 'assignment', nobody())).toBe('post-unknown');
    const given = await code(head, caseId, 'assignment', { postId: handler.postId });
    expect(given).not.toBe('post-unknown'); // not accepted yet: what the state forbids comes last
  });

  it('the case and its state come before who signed', async () => {
    const { order, head, handler, register, underway } = office;
    const caseId = await underway('KN');
    const code = async (...asked: Parameters<Office['order']>) => (await order(...asked)).body.code as string;
    const early = await code(head, await register(), 'decision', decision(randomUUID()));
    expect(early).toBe('transition-not-allowed');
    expect(await code(anActor('LP'), caseId, 'decision', decision(randomUUID()))).toBe('not-found');
    await order(handler, caseId, 'result');
    expect(await code(head, caseId, 'decision', decision(randomUUID()))).toBe('signer-unknown');
    expect((await order(head, caseId, 'decision', decision(head.postId))).status).toBe(200);
    expect(await code(head, caseId, 'decision', decision(randomUUID()))).not.toBe('signer-unknown');
  });

  it('a stored answer comes before all of them', async () => {
    const { order, head, handler, underway } = office;
    const caseId = await underway('KN');
    await order(handler, caseId, 'result');
    const key = { 'idempotency-key': randomUUID() };
    const first = await order(head, caseId, 'decision', decision(head.postId), key);
    const again = await Promise.all(
      Array.from({ length: 4 }, () => order(head, caseId, 'decision', decision(head.postId), key)),
    );
    expect(again.map(({ status, body }) => ({ status, body }))).toEqual(
      again.map(() => ({ status: first.status, body: first.body })),
    );
  });
});
