import { anActor } from '@cau-noi/testing';
import { openOffice, type Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.service.close());

const document = () => ({ number: '47/QĐ-UBND', date: '2026-03-02', signerPostId: office.head.postId });
const lateReason = 'kept-elsewhere';
const rowOf = async (caseId: string) =>
  (await office.service.query('SELECT * FROM cases WHERE case_id = $1', [caseId]))[0];

describe('an issued paper', () => {
  const lastYear = { occurredAt: '2025-12-01T09:00:00+07:00', lateReason };

  it('is recorded by the clerk, also after the end, and moves nothing', async () => {
    const { order, head, service, unitId } = office;
    const caseId = await office.underway('KN');
    const clerk = anActor('VT', { unitId });
    const given = { paper: 'decision-sent', document: document() };
    expect(await order(clerk, caseId, 'papers', given)).toMatchObject({ body: { code: 'paper-too-early' } });
    await order(head, caseId, 'decision', { outcome: 'right', document: document() });
    expect(await order(head, caseId, 'closing', { outcome: 'settled' })).toMatchObject({
      status: 409,
      body: { code: 'papers-missing', params: { missing: 'decision-sent' } },
    });
    expect(await order(clerk, caseId, 'papers', { ...given, ...lastYear })).toMatchObject({
      body: { code: 'before-receipt' },
    });
    expect(await order(clerk, caseId, 'papers', given)).toMatchObject({ status: 200, body: { state: 'decided' } });
    expect(await order(head, caseId, 'closing', { outcome: 'settled' })).toMatchObject({ status: 200 });
    const before = await rowOf(caseId);
    expect(await order(clerk, caseId, 'papers', given)).toMatchObject({ status: 200, body: { state: 'closed' } });
    expect(await rowOf(caseId)).toEqual({
      ...before,
      version: 9,
      happened: expect.anything(),
      papers: expect.anything(),
    });
    expect((await service.published('routing.paper-issued.v1')).at(-1)).toMatchObject({
      subject: caseId,
      data: { paper: 'decision-sent', document: document() },
    });
    expect(await order(clerk, caseId, 'papers', { ...given, document: null })).toMatchObject({
      status: 409,
      body: { code: 'document-missing' },
    });
    expect(await order(clerk, caseId, 'papers', { ...given, paper: 'conclusion-sent' })).toMatchObject({
      body: { code: 'paper-not-for-kind' },
    });
  });
});
