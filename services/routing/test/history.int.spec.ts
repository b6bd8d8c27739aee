import { anActor, anEvent } from '@cau-noi/testing';
import { openOffice, type Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.service.close());

const paper = () => ({ number: '47/QĐ-UBND', date: '2026-03-02', signerPostId: office.head.postId });
const said = 'Đã làm việc với hai bên, chờ bản vẽ.';

describe('what was done about a case', () => {
  it('can be read again with its paper, signer and note, newest first and page by page', async () => {
    const { order, head, handler, colleague, superior, underway, service } = office;
    const caseId = await underway('KN');
    await order(handler, caseId, 'steps', { activity: 'field-check', group: 'group-1', note: said });
    await order(head, caseId, 'suspension', { ground: 'force-majeure', document: paper(), note: 'Chờ nước rút.' });
    const read = (actor: typeof head, query = '') => service.as(actor).get(`/v1/cases/${caseId}/history${query}`);
    const { status, body } = await read(colleague, '?limit=2');
    expect([status, body.items.map(({ version }: { version: number }) => version)]).toEqual([200, [7, 6]]);
    expect(body.items).toMatchObject([
      { type: 'routing.case-suspended.v1', paper: paper(), note: 'Chờ nước rút.', by: { officerId: head.officerId } },
      { type: 'routing.step-recorded.v1', note: said, step: { activity: 'field-check', group: 'group-1' } },
    ]);
    const rest = (await read(superior, `?limit=100&after=${body.next}`)).body;
    expect(rest.items.map(({ version }: { version: number }) => version)).toEqual([5, 4, 3, 2, 1]);
    expect(rest.next).toBeNull();
    expect((await read(anActor('CV'))).status).toBe(404);
    expect((await read(anActor('LD'))).status).toBe(404);
    expect(JSON.stringify(await service.published())).not.toContain(said);
  });

  it('says why it was entered late, the registration and the withdrawal too', async () => {
    const { head, register, service, tell, unitId } = office;
    const caseId = await register({ lateReason: 'kept-elsewhere' });
    const by = { officerId: head.officerId, postId: head.postId, unitId };
    await tell([
      anEvent('intake.petition-withdrawn.v1', { caseId, remaining: 0, lateReason: 'paper-arrived-late', by }),
    ]);
    const { body } = await service.as(head).get(`/v1/cases/${caseId}/history`);
    expect(body.items).toMatchObject([
      { type: 'routing.case-withdrawn.v1', lateReason: 'paper-arrived-late' },
      { type: 'intake.petition-registered.v1', lateReason: 'kept-elsewhere' },
    ]);
    const told = (await service.published()).filter(({ subject }) => subject === caseId);
    expect(told).toMatchObject([{ type: 'routing.case-withdrawn.v1', data: { lateReason: 'paper-arrived-late' } }]);
  });
});
