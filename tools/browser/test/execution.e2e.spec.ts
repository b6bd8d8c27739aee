import { caseOf, faultsOf, openOffice, visitors, type Office, type Person } from '../src/index.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice('execution');
}, 120_000);
afterAll(() => office.close());

/** A complaint of commune A that was decided and sent, and is to be executed by 15/12/2026. */
async function toBeExecuted(): Promise<string> {
  const [desk, head, handler] = [await office.as('td.a'), await office.as('lp.a'), await office.as('cv1.a')];
  const { body } = await desk.command('/v1/petitions', {
    kind: 'KN',
    channel: 'post',
    subject: 'land-housing',
    petitioners: [{ name: visitors.one.name }],
    respondent: { kind: 'other', name: 'Cơ quan Thử' },
    content: 'Nội dung thử (synthetic)',
    summary: 'KN chờ thi hành',
  });
  await office.system.quiesce();
  const order = async (person: Person, command: string, given: object = {}): Promise<void> =>
    void (await person.command(`/v1/cases/${body.caseId}/${command}`, given));
  const { postId } = (await handler.read('/v1/me')).body.actingPost;
  const signerPostId = (await head.read('/v1/me')).body.actingPost.postId;
  const document = (number: string) => ({ number, date: '2026-11-25', signerPostId });
  await order(head, 'classification', { kind: 'KN', subject: 'land-housing' });
  await order(head, 'acceptance');
  await order(head, 'assignment', { postId });
  await order(handler, 'take-up');
  await order(handler, 'decision', { outcome: 'right', document: document('60/QĐ-UBND') });
  await order(handler, 'papers', { paper: 'decision-sent', document: document('61/UBND') });
  await order(handler, 'fact-correction', { facts: { executeBy: '2026-12-15' }, document: document('60/QĐ-UBND') });
  await office.system.quiesce();
  for (const person of [desk, head, handler]) await person.leave();
  return body.caseNumber;
}

describe('a decision that is to be executed', () => {
  it('is recorded by the handler on the page of the case, in part and then whole, meets its clock, and is taken back', async () => {
    const number = await toBeExecuted();
    const handler = await office.as('cv1.a');
    const page = caseOf(handler);
    await page.open(number);
    const clock = page.clocks.getByText('Thi hành quyết định giải quyết khiếu nại').first();
    await clock.waitFor();
    await page.act('Ghi kết quả thi hành', async (form) => {
      await form.getByRole('radio', { name: 'Đã thi hành một phần' }).check();
      await form.getByRole('radio', { name: 'Chưa bố trí được kinh phí, quỹ đất' }).check();
      await page.paper(form, '88/BC-UBND');
    });
    await handler.sees('Đã thi hành một phần: Chưa bố trí được kinh phí, quỹ đất');
    await handler.shot('execution-in-part');
    await page.act('Ghi kết quả thi hành', async (form) => {
      await form.getByRole('radio', { name: 'Đã thi hành xong' }).check();
      await page.paper(form, '89/BC-UBND');
    });
    await handler.sees('Đã thi hành xong');
    await office.system.quiesce();
    await page.open(number);
    await page.clocks
      .getByText(/đúng hạn/i)
      .first()
      .waitFor();
    await handler.shot('execution-whole');
    await page.act('Ghi kết quả thi hành', async (form) => {
      await form.getByText('Chỉ ghi lại khi lần ghi đó sai').waitFor();
      expect(await form.getByRole('radio', { name: 'Đã thi hành xong' }).count()).toBe(0);
      await form.getByRole('radio', { name: 'Đã thi hành một phần' }).check();
      await form.getByRole('radio', { name: 'Tạm dừng do khởi kiện, xem xét lại' }).check();
      await page.paper(form, '90/BC-UBND');
      await form.getByLabel('Ghi chú').fill('Ghi nhầm vụ khác (synthetic)');
    });
    await handler.sees('Đã thi hành một phần: Tạm dừng do khởi kiện, xem xét lại');
    await office.system.quiesce();
    await page.open(number);
    await clock.waitFor();
    expect(await faultsOf(handler)).toEqual([]);
    await handler.leave();
  });
});
