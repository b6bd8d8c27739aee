import { randomUUID } from 'node:crypto';
import { anEvent } from '@cau-noi/testing';
import { openOffice, type Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.service.close());

const rowOf = async (caseId: string) =>
  (await office.service.query('SELECT * FROM cases WHERE case_id = $1', [caseId]))[0];
const withdrawals = async (caseId: string) =>
  (await office.service.published('routing.case-withdrawn.v1')).filter(({ subject }) => subject === caseId);
const registered = (caseId: string) =>
  anEvent('intake.petition-registered.v1', { caseId, unitId: office.unitId, kind: 'KN', dueAt: null });
const withdrawn = (caseId: string, remaining = 0) =>
  anEvent('intake.petition-withdrawn.v1', {
    caseId,
    remaining,
    withdrawnAt: '2026-03-01T02:00:00.000Z',
    document: null,
  });

describe('the number of a paper', () => {
  it.each([
    ['zero-width characters', '\u200b\u2060'],
    ['blanks', ' \u00a0\u3000'],
    ['fillers', '\u3164\u2800'],
    ['controls', '\u0007\u001f'],
    ['signs that are no number', '.../'],
  ])('made of %s is refused at every act', async (_what, number) => {
    const caseId = await office.register({ kind: 'KNPA' });
    const document = { number, date: '2026-03-02', signerPostId: office.head.postId };
    for (const [command, body] of [
      ['decision', { outcome: 'answered', document }],
      ['papers', { paper: 'visitor-reply', document }],
      ['fact-correction', { facts: { remote: true }, document }],
    ] as const)
      expect(await office.order(office.head, caseId, command, body)).toMatchObject({
        body: { code: expect.stringMatching(/^(invalid-input|document-missing)$/) },
      });
    expect(await rowOf(caseId)).toMatchObject({ state: 'received', version: 1 });
  });
});

describe('a withdrawal', () => {
  it('of the last petition ends the case', async () => {
    const caseId = await office.register();
    await office.tell([withdrawn(caseId)]);
    expect(await rowOf(caseId)).toMatchObject({ state: 'withdrawn', version: 2 });
    expect(await withdrawals(caseId)).toMatchObject([{ data: { version: 2, at: '2026-03-01T02:00:00.000Z' } }]);
  });

  it('of one petition among several leaves the case alone', async () => {
    const caseId = await office.register();
    await office.tell([withdrawn(caseId, 1)]);
    expect(await rowOf(caseId)).toMatchObject({ state: 'received', version: 1 });
  });

  it('that comes before the registration is kept and takes effect with it', async () => {
    const caseId = randomUUID();
    await office.tell([withdrawn(caseId)]);
    expect(await rowOf(caseId)).toBeUndefined();
    await office.tell([registered(caseId)]);
    expect(await rowOf(caseId)).toMatchObject({ state: 'withdrawn', version: 2 });
    expect(await withdrawals(caseId)).toHaveLength(1);
    expect(await office.service.query('SELECT 1 FROM early_facts WHERE case_id = $1', [caseId])).toEqual([]);
  });

  it('that comes twice, each time as a fact of its own, ends the case once', async () => {
    const caseId = await office.register();
    await office.tell([withdrawn(caseId), withdrawn(caseId)]);
    expect(await withdrawals(caseId)).toHaveLength(1);
  });

  it('after the decision changes nothing', async () => {
    const { order, head, register, tell } = office;
    const caseId = await register({ kind: 'KNPA' });
    const document = { number: '1/TL', date: '2026-03-02', signerPostId: head.postId };
    expect(await order(head, caseId, 'decision', { outcome: 'answered', document })).toMatchObject({ status: 200 });
    await tell([withdrawn(caseId)]);
    expect(await rowOf(caseId)).toMatchObject({ state: 'decided', version: 2 });
  });
});

describe('a registration that comes twice', () => {
  it('opens one case and keeps what happened since', async () => {
    const { order, head, handler, register, tell } = office;
    const caseId = await register();
    await order(head, caseId, 'assignment', { postId: handler.postId });
    await tell([registered(caseId)]);
    expect(await rowOf(caseId)).toMatchObject({ version: 2, handler_officer_id: handler.officerId });
  });
});

describe('an order that names the wrong people', () => {
  it.each([
    ['assignment', () => ({ postId: randomUUID() }), 'post-unknown'],
    ['assignment', () => ({ postId: office.vacantPostId }), 'post-vacant'],
    ['assignment', () => ({ postId: office.handler.postId, officerId: office.colleague.officerId }), 'officer-unknown'],
    [
      'assignment',
      () => ({ postId: office.handler.postId, occurredAt: '1999-12-31T08:00:00+07:00', lateReason: 'officer-away' }),
      'post-unknown',
    ],
    [
      'assignment',
      () => ({ postId: office.handler.postId, occurredAt: '2026-02-01T08:00:00+07:00' }),
      'late-entry-reason-missing',
    ],
    ['steps', () => ({ activity: 'phone-call', officerId: randomUUID() }), 'officer-unknown'],
    ['steps', () => ({ activity: 'phone-call', occurredAt: '2026-03-02T08:00:00.001+07:00' }), 'occurred-in-future'],
    [
      'decision',
      () => ({ outcome: 'answered', document: { number: '1', date: '2026-03-02', signerPostId: randomUUID() } }),
      'signer-unknown',
    ],
    [
      'decision',
      () => ({ outcome: 'answered', document: { number: '1', date: '2026-03-03', signerPostId: office.head.postId } }),
      'paper-date-in-future',
    ],
  ])('is refused by %s and changes nothing: %#', async (command, body, code) => {
    const caseId = await office.register({ kind: 'KNPA' });
    expect(await office.order(office.head, caseId, command, body())).toMatchObject({ status: 409, body: { code } });
    expect(await rowOf(caseId)).toMatchObject({ version: 1 });
  });
});

describe('an order nobody can read', () => {
  const document = { number: '1', date: '2026-03-01', signerPostId: randomUUID() };
  it.each([
    ['classification', {}],
    ['classification', { kind: 'XX', subject: 'land-housing' }],
    ['classification', { kind: 'KN', subject: 'Đất đai của ông' }],
    ['classification', { kind: ['KN'], subject: { $ne: '' } }],
    ['classification', { kind: 'KN', subject: 'land-housing', state: 'closed' }],
    ['acceptance', { document: [] }],
    ['acceptance', { document: [document] }],
    ['acceptance', { document: 'paper' }],
    ['acceptance', { dueAt: '2026-13-45T00:00:00Z' }],
    ['acceptance', { dueAt: 12 }],
    ['assignment', { postId: 'nobody' }],
    ['assignment', { postId: null }],
    ['assignment', '[]'],
    ['assignment', 'null'],
    ['assignment', '{"postId":'],
    ['take-up', { handler: 'me' }],
    ['take-up', { occurredAt: '2026-03-02' }],
    ['return', { reason: 'because', note: 'Đang giữ mười hai vụ' }],
    ['return', { reason: 'overloaded' }],
    ['return', { reason: 'overloaded', note: 'Bận' }],
    ['return', { reason: 'other', note: 'x'.repeat(501) }],
    ['hand-over', {}],
    ['hand-over', { postId: null, officerId: null }],
    ['hand-over', { postId: '', officerId: randomUUID() }],
    ['steps', { activity: '' }],
    ['steps', { activity: 'a'.repeat(81) }],
    ['steps', { activity: 'phone-call', note: 'nul \u0000' }],
    ['steps', { activity: 'phone-call', note: { toString: 1 } }],
    ['decision', { outcome: 'right' }],
    ['decision', { outcome: 'right', document: { ...document, date: '2026-02-30' } }],
    ['decision', { outcome: 'right', document: { ...document, number: '   ' } }],
    ['decision', { outcome: 'constructor', document }],
    ['closing', { outcome: null }],
    ['suspension', { ground: 'because' }],
    ['suspension', { ground: 'toString', document: {} }],
    ['suspension', { ground: 'force-majeure', document: [] }],
    ['suspension', { ground: 'force-majeure', document: { number: 7 } }],
    ['suspension', { ground: 'force-majeure', document: { date: '2026-02-30' } }],
    ['suspension', { ground: 'force-majeure', document: { signerPostId: 'me' } }],
    ['extension', { days: 0 }],
    ['extension', { days: 1.5 }],
    ['extension', { days: '30' }],
    ['extension', {}],
    ['complexity', {}],
    ['complexity', { criteria: 'a' }],
    ['complexity', { criteria: ['f'] }],
    ['complexity', { criteria: [null] }],
    ['complexity', { criteria: { 0: 'a' } }],
    ['fact-correction', {}],
    ['fact-correction', { facts: [] }],
    ['fact-correction', { facts: { remote: null } }],
    ['fact-correction', { facts: { remote: 'yes' } }],
    ['fact-correction', { facts: { distance: true } }],
    ['papers', { paper: 'letter' }],
    ['termination', {}],
  ])('is refused by %s with a list of fields, never with a failure: %#', async (command, body) => {
    const caseId = randomUUID();
    const headers = { 'content-type': 'application/json' };
    const answer = await office.service.as(office.head).post(`/v1/cases/${caseId}/${command}`, body, headers);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  });

  it('takes no body at all for an empty one', async () => {
    const answer = await office.service
      .as(office.head)
      .post(`/v1/cases/${randomUUID()}/take-up`, '', { 'content-type': 'application/json' });
    expect(answer).toMatchObject({ status: 404 });
  });

  it('needs an id that is one', async () => {
    expect(await office.order(office.head, 'XA-A-26-000001', 'take-up')).toMatchObject({ status: 400 });
  });
});
