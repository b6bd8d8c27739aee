import {
  aComplaint,
  alertsOf,
  caseOf,
  faultsOf,
  openOffice,
  register,
  widerThanWindow,
  type Office,
  type Person,
} from '../src/index.js';

let office: Office;
let number = '';
beforeAll(async () => {
  office = await openOffice('casepage');
  number = await underVerification();
}, 180_000);
afterAll(() => office.close());

/** A complaint of commune A that `cv1.a` is verifying. */
async function underVerification(): Promise<string> {
  const { caseId, caseNumber } = await register(office, aComplaint('KN thu hồi đất', { placeCode: '00001' }));
  const [head, handler] = [await office.as('lp.a'), await office.as('cv1.a')];
  const { postId } = (await handler.read('/v1/me')).body.actingPost;
  const order = async (person: Person, name: string, given: object = {}): Promise<void> =>
    void (await person.command(`/v1/cases/${caseId}/${name}`, given));
  await order(head, 'classification', { kind: 'KN', subject: 'land-housing' });
  await order(head, 'acceptance');
  await order(head, 'assignment', { postId });
  await office.system.advanceTo(new Date('2026-11-26T02:00:00.000Z'));
  await order(handler, 'take-up');
  await order(handler, 'steps', { activity: 'dialogue', note: 'Đã gọi hai bên (thử).' });
  await office.system.quiesce();
  for (const person of [head, handler]) await person.leave();
  return caseNumber;
}

const hasNoFaults = async (person: Person, name: string): Promise<void> => {
  await person.shot(`case-page-${name}`);
  expect([name, await faultsOf(person), await widerThanWindow(person)]).toEqual([name, [], 0]);
};

describe('the page of a case', () => {
  it('has one act that moves it on, two at hand, the rest in three groups, and says whose the next step is', async () => {
    const handler = await office.as('cv1.a', { width: 1366, height: 900 });
    const page = caseOf(handler);
    await page.open(number);
    await page.actions.getByText('Trình kết quả', { exact: true }).first().waitFor();
    const primary = page.actions.locator('.actions .button-primary');
    expect(await primary.allInnerTexts()).toEqual(['Trình kết quả']);
    expect(await page.actions.locator('.actions > .button').count()).toBe(3);
    expect(await page.actions.locator('.next-step').innerText()).toBe('Bước tiếp theo: Trình kết quả – việc của bạn');
    await page.unfold();
    const groups = page.actions.locator('.more-list').getByRole('group');
    await groups.first().waitFor();
    const names = await groups.evaluateAll((all) => all.map((one) => one.querySelector('p')?.textContent));
    expect(names).toEqual(['Hồ sơ', 'Thời hạn', 'Kết thúc']);
    await hasNoFaults(handler, 'acts');
    await handler.page.keyboard.press('Escape');
    await groups.first().waitFor({ state: 'hidden' });
    expect(await page.more.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(handler.where()).toBe(`/vu-viec/${number}`);
    await handler.leave();
  });

  it('says whom it is against, where, whose it is to settle, and opens the contents for a purpose', async () => {
    const handler = await office.as('cv1.a', { width: 1366, height: 900 });
    const page = caseOf(handler);
    await page.open(number);
    const fact = (label: string) => handler.page.locator('.facts-list > div', { hasText: label }).locator('dd');
    await fact('Thẩm quyền').filter({ hasText: 'Chủ tịch UBND xã A · giải quyết lần đầu' }).waitFor();
    expect(await fact('Người bị khiếu nại').innerText()).toBe('người, tổ chức khác');
    expect(await fact('Địa bàn').innerText()).toContain('00001');
    expect(await fact('Phức tạp').innerText()).toBe('chưa ghi nhận');
    await handler.press(/^Xem nội dung đơn/);
    await page.dialog.getByLabel('Xác minh').check();
    await page.send('Xem và ghi nhật ký');
    await handler.sees('Nội dung thử (synthetic)');
    await hasNoFaults(handler, 'contents');
    await handler.leave();
  });

  it('tells its history day by day, each act once with its clocks below it, people by initials after the first time', async () => {
    const reader = await office.as('cv1.a', { width: 1366, height: 900 });
    const { timeline, ...page } = caseOf(reader);
    await page.open(number);
    await timeline.getByRole('heading', { name: 'T4 25/11/2026' }).waitFor();
    expect(await timeline.getByRole('heading').allInnerTexts()).toEqual(['T5 26/11/2026', 'T4 25/11/2026']);
    await timeline.getByText('Đã gọi hai bên (thử).').waitFor();
    expect(await timeline.locator('.line-clocks').count()).toBe(0);
    const acceptance = timeline.locator('li', { hasText: 'Thụ lý' }).first();
    await acceptance.locator('summary').click();
    await acceptance.getByText(/Đồng hồ bắt đầu chạy.*Giải quyết khiếu nại/).waitFor();
    await timeline.locator('.initials').first().waitFor();
    await hasNoFaults(reader, 'history');
    await reader.press('Đồng hồ');
    await timeline.locator('.line-clocks').first().waitFor();
    expect(await timeline.getByText('Nhận việc').count()).toBe(0);
    await reader.leave();
  });

  it('draws the period as a line, and says the same in words', async () => {
    const reader = await office.as('cv1.a', { width: 1366, height: 900 });
    const { clocks, ...page } = caseOf(reader);
    await page.open(number);
    await clocks
      .getByRole('img', { name: /^Đường thời gian từ 25\/11\/2026 đến \d\d\/\d\d\/\d{4}$/ })
      .first()
      .waitFor();
    await clocks
      .getByText(/^tính \d+ ngày$/)
      .first()
      .waitFor();
    await clocks.locator('.steps').first().waitFor();
    await reader.leave();
  });

  it.each([
    ['phone', { width: 390, height: 844 }, 'vi'],
    ['phone-en', { width: 390, height: 844 }, 'en'],
    ['twice-as-large', { width: 683, height: 384 }, 'vi'],
    ['desk-en', { width: 1366, height: 768 }, 'en'],
  ] as const)('is read in one direction only, without a fault of axe: %s', async (name, sight, language) => {
    const reader = await office.as('lp.a', { ...sight, language });
    const page = caseOf(reader);
    await reader.go(`/vu-viec/${number}`);
    await page.actions.getByRole('button').first().waitFor();
    await page.clocks.locator('.steps').first().waitFor();
    await page.timeline.locator('li').first().waitFor();
    if ((await page.more.count()) > 0) await page.unfold();
    await hasNoFaults(reader, name);
    await reader.leave();
  });

  it('has number, date and signer of a paper on one row, and ends a case only after it was asked', async () => {
    const handler = await office.as('cv1.a', { width: 1366, height: 900 });
    const page = caseOf(handler);
    await page.open(number);
    await page.begin('Đình chỉ');
    const { dialog } = page;
    const fields = dialog.locator('.act-paper :is(input, select)');
    await fields.nth(2).waitFor();
    // At one instant: the dialog is in the middle of the window, and moves while its parts arrive.
    const tops = await fields.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(tops).toEqual([tops[0], tops[0], tops[0]]);
    await dialog.getByRole('radio').first().check();
    await page.paper(dialog, '90/QĐ-UBND');
    await page.send('Đình chỉ');
    await dialog.getByRole('alert').getByText('không lấy lại được').waitFor();
    await hasNoFaults(handler, 'ending');
    await page.send('Xem lại');
    expect(await dialog.getByLabel('Số, ký hiệu văn bản').inputValue()).toBe('90/QĐ-UBND');
    await page.send('Đình chỉ');
    await page.send('Đồng ý: Đình chỉ');
    await dialog.waitFor({ state: 'detached' });
    await page.tag('Đình chỉ giải quyết').waitFor();
    await handler.leave();
  });
});

describe('a chairman with alerts', () => {
  it('reads many of one kind as one line, decides on a page that says all, and finds the answer again', async () => {
    const desk = await office.as('td.a');
    const reflection = {
      kind: 'KNPA',
      channel: 'post',
      subject: 'environment',
      respondent: null,
      dueAt: '2026-11-30T10:00:00.000Z',
    };
    const cases: { caseId: string; caseNumber: string }[] = [];
    for (let one = 1; one <= 6; one++)
      cases.push((await desk.command('/v1/petitions', aComplaint(`Phản ánh rác thải ${one}`, reflection))).body);
    await desk.leave();
    const head = await office.as('lp.a');
    const [{ caseId, caseNumber } = { caseId: '', caseNumber: '' }] = cases;
    await head.command(`/v1/cases/${caseId}/classification`, { kind: 'KNPA', subject: 'environment' });
    await head.leave();
    await office.system.advanceTo(new Date('2026-11-30T10:00:00.001Z'));
    await office.system.quiesce();

    const leader = await office.as('ld.a');
    const alerts = alertsOf(leader);
    const group = leader.page.locator('summary', { hasText: '6 cảnh báo quá hạn · UBND xã A' });
    await group.waitFor();
    expect(await alerts.card(caseNumber).isVisible()).toBe(false);
    await hasNoFaults(leader, 'alerts-folded');
    await group.click();
    await alerts.card(caseNumber).waitFor();
    await hasNoFaults(leader, 'alerts');
    await alerts.open(caseNumber);
    const fact = (label: string) => leader.page.locator('.facts dl > div', { hasText: label }).locator('dd');
    await fact('Tóm tắt').filter({ hasText: 'Phản ánh rác thải 1' }).waitFor();
    expect(await fact('Việc gần nhất').innerText()).toMatch(/^Phân loại · \d\d\/11\/2026 \d\d:\d\d · Cán bộ Thử/);
    expect(await fact('Ngưỡng báo').innerText()).toMatch(/^quá hạn từ 30\/11\/2026/);
    expect(await fact('Đang giữ').innerText()).toBe('chưa có người phụ trách');
    expect(await fact('Bước tiếp theo').innerText()).toContain('việc của');
    await leader.page.locator('.rung-now').getByText('CHỜ BẠN').waitFor();
    await hasNoFaults(leader, 'alert');
    await alerts.choose('Không phải việc này');
    await leader.page.getByLabel('Đơn vị đúng, hoặc lý do báo nhầm').fill('Thuộc xã B (thử).');
    await alerts.acknowledge();
    const answers = leader.page.getByRole('region', { name: 'Các lần trả lời (1)' });
    await answers.getByText('Thuộc xã B (thử).').waitFor();
    await leader.page.setViewportSize({ width: 390, height: 844 });
    await hasNoFaults(leader, 'alert-phone');
    await alerts.list();
    await leader.page.locator('.alert-list').waitFor();
    await hasNoFaults(leader, 'alerts-phone');
    await leader.leave();
  });

  it('reads the same in English', async () => {
    const leader = await office.as('ld.a', { language: 'en' });
    await leader.page.locator('.alert-card a').first().click();
    await leader.page.locator('.ladder').waitFor();
    await leader.page
      .locator('.facts dt', { hasText: 'Last act' })
      .or(leader.page.locator('.facts dt', { hasText: 'With' }))
      .first()
      .waitFor();
    await hasNoFaults(leader, 'alert-en');
    await leader.leave();
  });
});
