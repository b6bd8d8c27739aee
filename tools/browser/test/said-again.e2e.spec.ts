import { caseOf, deskOf, openOffice, password, visitors, type Office, type Person } from '../src/index.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice('saidagain');
}, 120_000);
afterAll(() => office.close());

const told = 'Bồi thường chưa đúng giá thị trường (nội dung thử).';
const petition = (groupSize: number): object => ({
  kind: 'KN',
  channel: 'visit',
  subject: 'land-housing',
  petitioners: [{ name: visitors.one.name }],
  groupSize,
  respondent: { kind: 'other', name: 'Cơ quan Thử' },
  content: told,
  request: 'Xem lại đơn giá (thử).',
  papers: [{ name: 'Quyết định thử', pages: 3, condition: 'copy' }],
  summary: 'KN giá bồi thường',
});

async function aCase(desk: Person, groupSize = 1): Promise<{ caseId: string; caseNumber: string }> {
  const { body } = await desk.command('/v1/petitions', petition(groupSize));
  await office.system.quiesce();
  return body;
}

describe('a page that something goes wrong on', () => {
  it('asks for the time of a typed day, goes on working after a failed try, and stays inside the shell', async () => {
    const desk = await office.as('td.a');
    const { caseNumber } = await aCase(desk);
    const head = await office.as('lp.a');
    const page = caseOf(head);
    await page.open(caseNumber);
    await page.begin('Phân loại');
    const when = page.dialog.getByLabel('Ngày giờ thực hiện');
    for (const typed of ['25/11/2026', '30/1', '26/11/2026 9h', '31/11 25:99']) {
      await when.fill(typed);
      await page.send('Phân loại');
      await page.dialog.getByText('Có 1 chỗ cần sửa').or(page.dialog.locator('.problem')).first().waitFor();
    }
    await when.fill('30/1');
    await page.dialog.getByText('Còn thiếu giờ').first().waitFor();
    await head.shot('date-without-time');
    await when.fill('');
    await page.send('Phân loại');
    await page.dialog.waitFor({ state: 'detached' });
    await page.timeline.getByText('Phân loại').first().waitFor();

    const menu = head.page.getByRole('navigation', { name: 'Menu chính' });
    for (const path of ['/khong-co-trang', '/vu-viec/a/b', '/tiep-dan/so/%E0%A4%A']) {
      await head.go(path);
      await head.sees('Không tìm thấy');
      await head.shot('unknown-address');
      await menu.waitFor();
    }
    await head.page.route(`**/v1/cases/${caseNumber}`, (route) => route.fulfill({ json: {} }));
    await head.go(`/vu-viec/${caseNumber}`);
    await head.sees('Chưa mở được trang');
    await menu.waitFor();
    await head.shot('failed-page');
    await head.page.unroute(`**/v1/cases/${caseNumber}`);
    await head.page.getByRole('link', { name: 'Về trang đầu' }).click();
    await menu.waitFor();
    await page.open(caseNumber);
    for (const person of [desk, head]) await person.leave();
  });
});

describe('what was said about a case', () => {
  it('is read again on its page: petition, notes, grounds, signer, return, the answer of a leader', async () => {
    const desk = await office.as('td.a');
    const { caseId, caseNumber } = await aCase(desk, 6);
    const head = await office.as('lp.a');
    const handler = await office.as('cv1.a');
    const command = (person: Person, name: string, body: object) => person.command(`/v1/cases/${caseId}/${name}`, body);
    const leader = await office.as('ld.t');
    const { body: alerts } = await leader.read('/v1/alerts?limit=20');
    const alert = alerts.items.find((one: { caseId: string }) => one.caseId === caseId);
    await leader.command(`/v1/alerts/${alert.id}/acknowledgement`, { word: 'not-mine', note: 'Đoàn đã về (thử).' });
    await office.system.quiesce();
    const { body: me } = await handler.read('/v1/me');
    await command(head, 'classification', { kind: 'KN', subject: 'land-housing' });
    await command(head, 'assignment', { postId: me.actingPost.postId });
    await command(handler, 'return', { reason: 'overloaded', note: 'Đang giữ mười hai vụ (thử).' });
    await office.system.quiesce();

    const page = caseOf(handler);
    await page.open(caseNumber);
    await page.timeline.getByText('Đang quá tải').waitFor();
    await page.timeline.getByText('Đang giữ mười hai vụ (thử).').waitFor();
    const answer = page.timeline.locator('li', { hasText: 'Trả lời cảnh báo' });
    await answer.getByText('Không phải việc này').waitFor();
    await handler.shot('case-notes');
    const above = caseOf(leader);
    await above.open(caseNumber);
    await above.timeline.getByText('Đoàn đã về (thử).').waitFor();

    await handler.page
      .getByRole('tab', { name: /Đơn và người/ })
      .or(handler.button(/Đơn và người/))
      .first()
      .click();
    await handler.page.getByRole('region', { name: 'Các đơn của vụ việc' }).waitFor();
    await handler.press(/^Xem nội dung đơn/);
    await page.dialog.getByLabel('Xác minh').check();
    await page.send('Xem và ghi nhật ký');
    await handler.sees(told);
    await handler.sees('Quyết định thử · 3 trang · phô tô');
    await handler.sees('Cơ quan Thử');
    await handler.shot('petition-content');
    await handler.page.setViewportSize({ width: 390, height: 844 });
    await handler.shot('petition-content-390');
    for (const person of [desk, head, leader, handler]) await person.leave();
  });
});

describe('an act that is entered late', () => {
  it('asks why, and says with the question where the reason is shown', async () => {
    const desk = await office.as('td.a');
    const when = { receivedAt: '2026-11-10T02:00:00.000Z', lateReason: 'paper-arrived-late' };
    const { body } = await desk.command('/v1/petitions', { ...petition(1), ...when });
    await office.system.quiesce();
    const head = await office.as('lp.a');
    const page = caseOf(head);
    await page.open(body.caseNumber);
    await page.begin('Phân loại');
    await page.dialog.getByLabel('Ngày giờ thực hiện').fill('11/11/2026 09:00');
    await page.send('Phân loại');
    const reasons = page.dialog.getByRole('group', { name: 'Lý do ghi muộn' });
    await reasons.waitFor();
    const describedBy = await reasons.getAttribute('aria-describedby');
    const hint = page.dialog.locator(`[id="${describedBy}"]`);
    expect(await hint.innerText()).toBe('Việc đã qua nhiều ngày mới ghi; lý do hiện trong lịch sử vụ việc.');
    await reasons.getByRole('radio').first().check();
    await page.send('Phân loại');
    await page.dialog.waitFor({ state: 'detached' });
    for (const person of [desk, head]) await person.leave();
  });
});

describe('a session that ends', () => {
  it('says so, and leads back to the open form with what was typed', async () => {
    const desk = await office.as('td.a');
    const { caseNumber } = await aCase(desk);
    const head = await office.as('lp.a');
    const page = caseOf(head);
    await page.open(caseNumber);
    await page.begin('Ghi bước xử lý');
    await page.dialog.getByLabel('Nội dung').fill('Đã gọi hai bên (thử).');
    await page.dialog.getByLabel('Đối thoại').check();
    await head.context.request.delete(`${office.origin}/v1/sessions/current`, { headers: { 'x-cau-noi': '1' } });
    await page.send('Ghi bước xử lý');
    await head.sees('Phiên làm việc đã hết');
    await head.shot('session-ended');
    expect(head.captured.lines.filter((line) => line.includes('before its reader was known'))).toEqual([]);
    await head.page.locator('#username').fill('lp.a');
    await head.page.locator('#password').fill(password);
    await head.page.locator('button[type=submit]').click();
    await page.dialog.waitFor();
    expect(await page.dialog.getByLabel('Nội dung').inputValue()).toBe('Đã gọi hai bên (thử).');
    await page.send('Ghi bước xử lý');
    await page.dialog.waitFor({ state: 'detached' });
    await page.timeline.getByText('Đã gọi hai bên (thử).').waitFor();

    await head.go('/vu-viec?dong=20');
    await head.page.locator('.list tbody tr').first().waitFor();
    await head.press('In');
    const paper = head.page.locator('.list-paper');
    await paper.locator('tbody tr').first().waitFor({ state: 'attached' });
    expect(await paper.locator('p').textContent()).toMatch(/UBND xã A .*dòng · in lúc 25\/11\/2026 .*Cán bộ Thử/);
    await head.page.emulateMedia({ media: 'print' });
    await head.page.evaluate(() => document.body.classList.add('prints-list'));
    await head.shot('printed-list');
    await head.page.evaluate(() => document.body.classList.remove('prints-list'));
    const onScreen = head.page.locator('.print-hint');
    expect(await onScreen.innerText()).toMatch(/^UBND xã A .* dòng, đủ danh sách · in lúc 25\/11\/2026 .*Cán bộ Thử/);
    await head.page.emulateMedia({ media: null });
    await head.page.evaluate(
      () =>
        (window.print = () =>
          (document.body.dataset['printed'] = document.querySelector('.list-paper tbody')?.textContent ?? '')),
    );
    await head.page.keyboard.press('Control+p');
    await head.page.locator('body[data-printed*="XAA-26-"]').waitFor({ state: 'attached' });
    for (const person of [desk, head]) await person.leave();
  });
});

describe('the register', () => {
  it('prints the receipt of an earlier visit again, with its people and papers, also one that was dropped and taken back', async () => {
    const officer = await office.as('td.a');
    const desk = deskOf(officer);
    await desk.open();
    await desk.meet(1, visitors.two);
    await desk.hear({ content: 'Phản ánh thử về rác thải ven đường.', summary: 'Rác thải ven đường' });
    await desk.takePaper('Ảnh chụp thử', '2');
    await officer.press('Bỏ giấy tờ 1');
    await officer.press('Hoàn tác');
    await officer.press('Lưu');
    await officer.sees('Đã lưu lượt tiếp');
    await officer.go('/tiep-dan/so');
    await officer
      .button(/^In lại giấy biên nhận/)
      .first()
      .click();
    await officer.page.getByRole('dialog').getByRole('button', { name: 'Xem và ghi nhật ký' }).click();
    const paper = officer.page.locator('.on-paper-receipt');
    await paper.waitFor({ state: 'attached' });
    const text = await paper.textContent();
    expect(text).toContain(visitors.two.name);
    expect(text).toContain('Ảnh chụp thử');
    expect(text).toContain('In lại lúc');
    await officer.page.emulateMedia({ media: 'print' });
    await officer.page.evaluate(() => document.body.classList.add('prints-receipt'));
    await officer.shot('receipt-again');
    await officer.leave();
  });
});
