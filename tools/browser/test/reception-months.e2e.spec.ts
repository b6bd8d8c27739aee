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
  office = await openOffice('receptionmonths');
  const petition = { kind: 'KNPA', channel: 'post', subject: 'environment', respondent: null };
  number = (await register(office, aComplaint('KNPA môi trường', petition))).caseNumber;
}, 180_000);
afterAll(() => office.close());

const seen = async (person: Person, name: string): Promise<void> => {
  await person.shot(`reception-month-${name}`);
  expect([name, await faultsOf(person), await widerThanWindow(person)]).toEqual([name, [], 0]);
};

describe('the reception days of the head', () => {
  it('are planned, posted and recorded by the desk; what is wrong is said at its field', async () => {
    const desk = await office.as('td.a', { width: 1366, height: 900 });
    const { page } = desk;
    await desk.go('/lich-tiep-dan?thang=2026-12');
    await page.getByRole('heading', { level: 1, name: /tháng 12\/2026/ }).waitFor();
    await desk.sees('Chưa có thời hạn nào');
    await desk.press('Thêm ngày vào lịch');
    await desk.field('Ngày tiếp').fill('5/1/2027');
    await desk.press('Lưu lịch và ngày tiếp');
    await page.locator('.error-summary').waitFor();
    await seen(desk, 'errors');
    await desk.field('Ngày tiếp').fill('10/12/2026');
    await desk.press('Lưu lịch và ngày tiếp');
    await page.locator('summary', { hasText: 'Niêm yết lịch tiếp công dân' }).getByText('hạn 03/12/2026').waitFor();
    await desk.field('Ngày niêm yết').fill('25/11/2026');
    await desk.press('Lưu lịch và ngày tiếp');
    await page.locator('summary', { hasText: 'Niêm yết lịch tiếp công dân' }).locator('.tag-clock-met').waitFor();
    await seen(desk, 'posted');
    await desk.leave();
  });

  it('that were not held climb to the head, who is led from the alert to the month', async () => {
    await office.system.advanceTo(new Date('2026-12-01T01:00:00.000Z'));
    const desk = await office.as('td.a', { width: 1366, height: 900 });
    await desk.go('/tiep-dan');
    await desk.sees('Tháng 12/2026: Chủ tịch UBND cấp xã tiếp công dân');
    await desk.leave();
    await office.system.advanceTo(new Date('2027-01-01T01:00:00.000Z'));
    const head = await office.as('ld.a', { width: 390, height: 844 });
    await alertsOf(head).list();
    const card = alertsOf(head).card('người đứng đầu chưa tiếp công dân đủ số ngày của tháng 12/2026');
    await card.waitFor();
    await seen(head, 'alert-list');
    await card.getByRole('link').first().click();
    await head.page.getByRole('link', { name: 'Tháng 12/2026' }).click();
    await head.page.getByRole('heading', { level: 1, name: /tháng 12\/2026/ }).waitFor();
    await head.page.locator('.tag-clock-late').first().waitFor();
    await head.press('Thêm ngày đã tiếp');
    await head.press('Thêm ngày đã tiếp');
    await head.page.getByLabel('Ngày tiếp', { exact: true }).nth(1).fill('10/12/2026');
    await head.page.getByLabel('Ngày tiếp', { exact: true }).nth(2).fill('24/12/2026');
    await head.press('Lưu lịch và ngày tiếp');
    await head.page
      .locator('summary', { hasText: 'Chủ tịch UBND cấp xã tiếp công dân' })
      .locator('.tag-clock-met')
      .waitFor();
    await seen(head, 'held');
    await office.system.quiesce();
    await alertsOf(head).list();
    await card.waitFor({ state: 'detached' });
    await head.leave();
  });

  it('are read in English by whoever watches from above, without a form', async () => {
    const above = await office.as('ld.t', { language: 'en' });
    const { body } = await above.read('/v1/units?code=XAA');
    await above.go(`/lich-tiep-dan?don-vi=${body.items[0].id}&thang=2026-12`);
    await above.page.getByRole('heading', { level: 1, name: 'Reception days of the head, 12/2026' }).waitFor();
    await above.sees('24/12/2026 · The head');
    expect(await above.page.getByRole('button', { name: 'Save schedule and days' }).count()).toBe(0);
    await seen(above, 'read');
    await above.leave();
  });
});

describe('who forwarded a petition', () => {
  it('is chosen in the form of corrections, told in the history, and asked for its result', async () => {
    const officer = await office.as('lp.a', { width: 1366, height: 900 });
    await caseOf(officer).open(number);
    await caseOf(officer).act('Đính chính dữ kiện', async (form) => {
      await form.getByRole('radio', { name: 'Đại biểu Quốc hội, Hội đồng nhân dân' }).check();
      await caseOf(officer).paper(form, '12/TB-DC');
    });
    await officer.shot('forwarded-by');
    await caseOf(officer).timeline.getByText('Đại biểu Quốc hội, Hội đồng nhân dân').first().waitFor();
    await officer.leave();
  });
});
