import { openOffice, type Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.service.close());

const paper = () => ({ number: '47/QĐ-UBND', date: '2026-03-02', signerPostId: office.head.postId });
const events = async (caseId: string) => (await office.service.published()).filter(({ subject }) => subject === caseId);

describe('a decided case', () => {
  it('is executed after its file was closed, in steps, once as a whole, and again where that was a mistake', async () => {
    const { order, head, underway } = office;
    const caseId = await underway('KN');
    await order(head, caseId, 'decision', { outcome: 'right', document: paper() });
    await order(head, caseId, 'papers', { paper: 'decision-sent', document: paper() });
    await order(head, caseId, 'closing', { outcome: 'settled' });
    const report = (outcome: string, more: object = {}) =>
      order(head, caseId, 'execution', { outcome, document: paper(), ...more });
    expect(await report('none')).toMatchObject({ status: 409, body: { code: 'execution-obstacle-missing' } });
    expect(await report('part', { obstacle: 'means', note: 'Đã trả 2 thửa (synthetic)' })).toMatchObject({
      status: 200,
      body: { state: 'closed' },
    });
    expect(await report('whole')).toMatchObject({ status: 200, body: { state: 'closed' } });
    expect(await report('whole')).toMatchObject({ status: 409, body: { code: 'already-executed' } });
    // The record was of another case: it is recorded again, with the reason, and both stay in the history.
    const again = { obstacle: 'stayed' };
    expect(await report('part', again)).toMatchObject({
      status: 409,
      body: { code: 'execution-correction-unexplained' },
    });
    expect(await report('part', { ...again, note: 'Nhầm vụ khác (synthetic)' })).toMatchObject({ status: 200 });
    expect(await report('whole')).toMatchObject({ status: 200, body: { state: 'closed' } });
    const told = (await events(caseId)).filter(({ type }) => type === 'routing.execution-recorded.v1');
    expect(told.map(({ data }) => data)).toMatchObject([
      { outcome: 'part', obstacle: 'means' },
      { outcome: 'whole' },
      { outcome: 'part', obstacle: 'stayed' },
      { outcome: 'whole' },
    ]);
    expect(JSON.stringify(told)).not.toContain('synthetic');
  });
});
