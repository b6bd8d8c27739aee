import { aComplaint, caseOf, faultsOf, openOffice, register, widerThanWindow, type Office } from '../src/index.js';

let office: Office;
let number = '';
beforeAll(async () => {
  office = await openOffice('timelimits');
  number = (await register(office, aComplaint('KN giá bồi thường'))).caseNumber;
}, 180_000);
afterAll(() => office.close());

describe.each([
  ['desk', { width: 1366, height: 900, language: 'vi' as const }],
  ['phone', { width: 390, height: 844, language: 'vi' as const }],
])('an officer who is asked why a date is what it is (%s)', (where, sight) => {
  it('walks from the case to the what-if, the catalogue and the printed sheet', async () => {
    const officer = await office.as('lp.a', sight);
    const { page } = officer;
    const seen = async (name: string): Promise<void> => {
      await officer.shot(`time-limits-${where}-${name}`);
      expect([name, await faultsOf(officer), await widerThanWindow(officer)]).toEqual([name, [], 0]);
    };
    await caseOf(officer).open(number);
    const panel = caseOf(officer).clocks;
    await panel.getByText('Từng ngày').first().click();
    await panel.getByRole('region', { name: 'Từng ngày' }).first().waitFor();
    await panel
      .getByText(/D: còn nghi vấn/)
      .first()
      .waitFor();
    await panel.locator('summary', { hasText: 'Việc tiếp theo' }).first().click();
    await panel.getByText('Khởi kiện').first().waitFor();
    await seen('case');

    await panel.getByRole('link', { name: 'Tính thử nếu…' }).first().click();
    await officer.sees('tính thử từ: Thụ lý khiếu nại lần đầu');
    expect(await page.getByLabel('Nếu gia hạn…').count()).toBe(0);
    await page.getByLabel('Khi nào hết hạn').check();
    await officer.press('Tính');
    await page.getByRole('heading', { name: 'Hạn: hết ngày 04/12/2026' }).waitFor();
    await seen('what-if-case');

    await page.getByRole('button', { name: 'Danh mục quy tắc' }).click();
    await officer.field('Tìm theo mã, tên, sự kiện').fill('giai quyet to cao');
    await page.getByRole('row', { name: /TC-GQ/ }).first().waitFor();
    expect(await page.getByRole('row', { name: /KN1-GQ/ }).count()).toBe(0);
    await seen('catalogue');
    await officer.field('Tìm theo mã, tên, sự kiện').fill('');
    await officer.field('Tìm theo điều luật').fill('điều 28b');
    await page
      .getByRole('row', { name: /KN-TDC/ })
      .first()
      .waitFor();
    await officer.field('Tìm theo điều luật').fill('');

    await officer.press('Ai giải quyết');
    await officer.press('Xem thẩm quyền');
    await page.locator('.error-summary').waitFor();
    await page.getByLabel('Tố cáo', { exact: true }).check();
    await officer.field('Đối tượng bị khiếu nại, tố cáo, phản ánh *').selectOption('UBND cấp xã');
    await page.getByLabel('Người đứng đầu', { exact: true }).check();
    await officer.field('Đơn gửi đến').selectOption('Chính phủ');
    await officer.press('Xem thẩm quyền');
    await page.getByRole('heading', { name: 'Chủ tịch UBND cấp tỉnh' }).waitFor();
    await officer.sees('Vượt cấp');
    await seen('competence');
    await page.getByRole('button', { name: 'Danh mục quy tắc' }).click();

    await page.getByRole('link', { name: 'TC-GQ', exact: true }).click();
    await page.getByLabel('Nếu tạm đình chỉ đến…').check();
    await officer.press('Tính');
    await page.locator('.error-summary').waitFor();
    await seen('what-if-errors');
    await officer.field('Ngày xảy ra sự kiện *').fill('7/9/2026');
    await officer.field('Tạm đình chỉ từ ngày *').fill('10/9/2026');
    await officer.field('Tiếp tục giải quyết từ ngày').fill('20/9/2026');
    await officer.press('Tính');
    await page.getByRole('heading', { name: 'Hạn: hết ngày 19/10/2026' }).waitFor();
    await officer.sees('Nếu không: hạn 07/10/2026. Chậm hơn 12 ngày.');
    await seen('what-if-pause');
    await page.getByLabel('Ngày chậm nhất để thụ lý').check();
    await page.getByLabel('Thời hạn nào *').selectOption('KN1-TL');
    await officer.field('Ngày xảy ra sự kiện *').fill('20/11/2026');
    await officer.press('Tính');
    await page.getByRole('heading', { name: 'Ngày chậm nhất để thụ lý: 02/12/2026' }).waitFor();

    await caseOf(officer).open(number);
    await page.getByRole('link', { name: 'Bảng tính thời hạn' }).click();
    await page
      .getByText(/^Người in: Cán bộ Thử .*; lúc 25\/11\/2026 09:00$|Người in:/)
      .first()
      .waitFor();
    expect(await page.locator('.sheet').innerText()).toContain('lúc 25/11/2026 09:');
    await page.locator('.sheet-clock').first().waitFor();
    await seen('sheet');
    await page.emulateMedia({ media: 'print' });
    await officer.shot(`time-limits-${where}-sheet-print`);
    expect(await page.locator('.menu').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await officer.leave();
  });
});

describe('the same pages in English', () => {
  it('have no fault and no word of the other language in their heads', async () => {
    const officer = await office.as('ld.a', { language: 'en' });
    for (const [path, heading] of [
      ['/thoi-han', 'Time limits of the law'],
      ['/thoi-han/tinh-thu?quy-tac=KN1-GQ', 'What if: trying out a time limit'],
      [`/vu-viec/${number}/bang-tinh`, 'Time-limit sheet'],
    ] as const) {
      await officer.go(path);
      await officer.page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await officer.page.locator('.skeleton').waitFor({ state: 'detached' });
      expect([path, await faultsOf(officer)]).toEqual([path, []]);
    }
    await officer.leave();
  });
  it('are read by the administrator too, who sees no clock of a case', async () => {
    const keeper = await office.as('qt.t');
    await keeper.go('/thoi-han');
    await keeper.page.getByRole('heading', { level: 1 }).waitFor();
    await keeper.missesNow('Không tìm thấy');
    await keeper.leave();
  });
});
