import {
  aComplaint,
  caseOf,
  listOf,
  openOffice,
  optionsOf,
  register,
  visitors,
  type Office,
  type Person,
} from '../src/index.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice('tosign');
}, 120_000);
afterAll(() => office.close());

/** A complaint of commune A that its handler has in hand. */
async function inHand(summary: string): Promise<{ caseId: string; caseNumber: string }> {
  const body = await register(office, aComplaint(summary));
  const [head, handler] = [await office.as('lp.a'), await office.as('cv1.a')];
  const order = async (person: Person, command: string, given: object = {}): Promise<void> =>
    void (await person.command(`/v1/cases/${body.caseId}/${command}`, given));
  const { postId } = (await handler.read('/v1/me')).body.actingPost;
  await order(head, 'classification', { kind: 'KN', subject: 'land-housing' });
  await order(head, 'acceptance');
  await order(head, 'assignment', { postId });
  await order(handler, 'take-up');
  await office.system.quiesce();
  for (const person of [head, handler]) await person.leave();
  return body;
}

const badge = (person: Person) => person.page.locator('.menu a[href="/cho-ky"] .count');

describe('a result that was submitted', () => {
  it('reaches who may sign it by badge, first line, queue and filter; is decided there, and leaves', async () => {
    const { caseId, caseNumber } = await inHand('KN chờ ký');
    const [leader, head, handler] = [await office.as('ld.a'), await office.as('lp.a'), await office.as('cv1.a')];
    await leader.hearsLive();
    expect(await badge(leader).count()).toBe(0);
    const mine = caseOf(handler);
    await mine.open(caseNumber);
    await mine.act('Trình kết quả');
    await mine.tag('Đã trình').waitFor();
    await badge(leader).filter({ hasText: /^1$/ }).waitFor(); // while the page of the alerts stays open
    await leader.page.locator('.page-head').getByRole('link', { name: '1 vụ chờ bạn ký, duyệt' }).waitFor();
    await leader.shot('to-sign-landing');
    await head.go('/cho-phan-cong');
    await head.page.locator('.page-head').getByRole('link', { name: '1 vụ chờ bạn ký, duyệt' }).waitFor();
    await head.leave();
    await leader.go('/vu-viec?cho=ky');
    await leader.sees('Chờ tôi: Ký, duyệt');
    await listOf(leader).holds(caseNumber);
    await leader.go('/canh-bao');
    await leader.page.locator('.page-head').getByRole('link', { name: '1 vụ chờ bạn ký, duyệt' }).click();
    const list = listOf(leader);
    await list.holds(caseNumber);
    await list.row(caseNumber).getByText('Chờ tôi ký').waitFor();
    await leader.shot('to-sign');
    await list.open(caseNumber);
    const page = caseOf(leader);
    await page.tag('Chờ tôi ký').waitFor();
    await page.act('Ban hành', async (form) => {
      await form.getByRole('radio', { name: 'Đúng', exact: true }).check();
      await page.paper(form, '60/QĐ-UBND');
    });
    await page.tag('Đã có quyết định giải quyết').waitFor();
    await badge(leader).waitFor({ state: 'detached' });
    await leader.go('/cho-ky');
    await leader.sees('Không có kết quả nào chờ bạn ký, duyệt.');
    expect((await handler.read(`/v1/cases/${caseId}`)).body).toMatchObject({ state: 'decided', waitsForMe: 'work' });
    for (const person of [leader, handler]) await person.leave();
  });

  it('is never said to wait for a province, a committee, an inspector or a colleague', async () => {
    const { caseId, caseNumber } = await inHand('KN không phải việc của tỉnh');
    const handler = await office.as('cv1.a');
    await handler.command(`/v1/cases/${caseId}/result`);
    await office.system.quiesce();
    await handler.leave();
    for (const login of ['ld.t', 'tt.t', 'cu.t', 'cv2.a', 'td.a', 'cv1.a']) {
      const reader = await office.as(login);
      await reader.go(`/vu-viec/${caseNumber}`);
      await reader.page.locator('.case-state .tag').waitFor();
      expect([login, await reader.page.locator('.case-state .tag').innerText()]).toEqual([
        login,
        expect.not.stringMatching(/Chờ tôi|Chờ duyệt/),
      ]);
      const actions = await reader.read(`/v1/cases/${caseId}/allowed-actions`);
      const allowed = (actions.body.allowed ?? []).map(({ action }: { action: string }) => action);
      expect([login, allowed.includes('decide')]).toEqual([login, login === 'cv1.a']); // who records what was signed
      expect([login, await badge(reader).count()]).toEqual([login, 0]);
      await reader.go('/vu-viec?cho=ky');
      await reader.sees('Chờ tôi: Ký, duyệt');
      expect([login, await listOf(reader).row(caseNumber).count()]).toEqual([login, 0]);
      const answer = await reader.send(`/v1/cases/${caseId}/decision`, {
        outcome: 'right',
        document: { number: '1/QĐ', date: '2026-11-25', signerPostId: caseId },
      });
      expect([login, answer.status]).toEqual([login, login === 'ld.t' ? 404 : expect.any(Number)]);
      expect([login, answer.status >= 400]).toEqual([login, true]);
      await reader.leave();
    }
    const leader = await office.as('ld.a');
    await badge(leader).filter({ hasText: /^1$/ }).waitFor();
    await leader.leave();
  });
});

describe('a group that named nobody to speak for it', () => {
  it('waits at the acceptance with what to do; then who had the case goes on without a second assignment', async () => {
    const group = { petitioners: [{ name: visitors.one.name }, { name: visitors.two.name }], groupSize: 6 };
    const { caseNumber } = await register(office, aComplaint('KN của đoàn chưa cử đại diện', group));
    const head = await office.as('lp.a');
    const given = caseOf(head);
    await given.open(caseNumber);
    await given.begin('Phân công');
    const options = await optionsOf(given.dialog.getByLabel('Người nhận'));
    expect(options.slice(1, 3).every((option) => option.includes('Chuyên viên'))).toBe(true);
    expect(options.at(-1)).toContain('Chủ tịch');
    const handlerOption = given.dialog.locator('option', { hasText: 'Cán bộ Thử 03' });
    await given.dialog.getByLabel('Người nhận').selectOption(await handlerOption.getAttribute('value'));
    await given.send('Phân công');
    await given.dialog.waitFor({ state: 'detached' });
    await head.leave();

    const handler = await office.as('cv1.a');
    const page = caseOf(handler);
    await page.open(caseNumber);
    await page.act('Phân loại');
    await page.actions
      .getByText(/Đoàn 6 người chưa cử người đại diện/)
      .first()
      .waitFor();
    expect(await page.allowed()).not.toContain('Thụ lý');
    await handler.go(`/vu-viec/${caseNumber}?the=don`);
    await handler.press('Cử người đại diện');
    await page.dialog.getByRole('checkbox').first().check();
    await handler.shot('representatives');
    await page.send('Cử người đại diện');
    await page.dialog.waitFor({ state: 'detached' });
    await handler.missesNow(/chưa cử người đại diện/);
    await page.open(caseNumber);
    await page.begin('Thụ lý');
    const signers = await optionsOf(page.dialog.getByLabel('Người ký'));
    expect(signers.slice(1).join()).not.toMatch(/Chuyên viên|Văn thư|Cán bộ tiếp công dân|Quản trị/);
    expect(signers[1]).toContain('Chủ tịch UBND xã A');
    await page.paper(page.dialog, '21/TB-UBND');
    await page.send('Thụ lý');
    await page.dialog.waitFor({ state: 'detached' });
    await page.tag('Cần nhận việc').waitFor();
    await page.act('Nhận việc');
    await page.tag('Đang xác minh').waitFor();
    await handler.shot('goes-on');
    await handler.leave();
  });
});
