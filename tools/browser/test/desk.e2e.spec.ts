import type { Locator } from 'playwright-core';
import {
  aComplaint,
  complaint,
  deskOf,
  faultsOf,
  holdsValue,
  openOffice,
  register,
  strokesOf,
  visitors,
  widerThanWindow,
  type Office,
  type Person,
} from '../src/index.js';

let office: Office;
/** Somebody was here before, with a complaint about land. */
let known = '';
beforeAll(async () => {
  office = await openOffice('desk');
  const { name, idNumber, address } = visitors.one;
  const petitioner = { name, idKind: 'citizen-card', idNumber, address, birthDate: '1990-02-01' };
  known = (await register(office, aComplaint('KN giá bồi thường', { petitioners: [petitioner] }))).caseNumber;
}, 180_000);
afterAll(() => office.close());

const saved = (person: Person): Locator => person.page.getByRole('heading', { name: /Đã lưu lượt tiếp/ });

describe('a person who was here before', () => {
  it('is recorded with a new complaint by keyboard alone, in no more strokes than a minute has', async () => {
    const officer = await office.as('td.a');
    const { page } = officer;
    await page.waitForFunction(() => document.activeElement?.id === 'person-0-id');
    const { press, type, tabTo, count } = strokesOf(officer);
    await type(visitors.one.idNumber);
    await page.locator('.known').getByText(known).waitFor();
    await officer.shot('desk-known');
    await press('Alt+j');
    await tabTo('Điền thông tin đã ghi');
    await press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('#petition-0-kind') !== null);
    expect(await page.getByLabel('Họ tên').inputValue()).toBe(visitors.one.name);
    expect(await page.getByLabel('Địa chỉ').inputValue()).toBe(visitors.one.address);
    await press('Space'); // the first kind: a complaint
    await tabTo('Lĩnh vực');
    await press('ArrowDown');
    await tabTo('petition-0-respondent');
    await type('ubnd xa a');
    await page.getByRole('option', { name: 'UBND xã A (mẫu)' }).waitFor();
    await press('Enter');
    await tabTo('Nội dung trình bày');
    await type('Không đồng ý với mức bồi thường khi thu hồi đất làm đường liên xã (nội dung thử).');
    await page.waitForFunction(() =>
      document.querySelector<HTMLInputElement>('#petition-0-summary')?.value.endsWith('UBND xã A (mẫu)'),
    );
    await officer.shot('desk-by-keyboard');
    await press('Control+Enter');
    await saved(officer).waitFor();
    // 200 strokes at 0.28 s, the stroke of an average typist, are 56 seconds.
    expect(count()).toBeLessThanOrEqual(200);
    officer.keep('desk-strokes.json', { strokes: count() });
    await officer.leave();
    const inspector = await office.as('tt.t');
    const [opening] = (await inspector.read('/v1/identity-log')).body.items;
    expect(opening).toMatchObject({ caseNumber: known, purpose: 'check-duplicate' });
    await inspector.leave();
  });

  it('is not filled in over what was typed', async () => {
    const officer = await office.as('td.a');
    const { page } = officer;
    await page.getByLabel('Địa chỉ').fill('Thôn Khác, xã A');
    await page.getByLabel('Số giấy tờ').fill(visitors.one.idNumber);
    await officer.press('Điền thông tin đã ghi');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#person-0-name')?.value !== '');
    expect(await page.getByLabel('Địa chỉ').inputValue()).toBe('Thôn Khác, xã A');
    await officer.leave();
  });
});

/** Composes a word as Telex does on Windows and macOS: every stroke replaces what is being composed. */
async function composes(person: Person, strokes: readonly string[]): Promise<void> {
  const browser = await person.context.newCDPSession(person.page);
  for (const text of strokes)
    await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

describe('Vietnamese typed with Telex', () => {
  it('stays as it is composed, in text and in search, and Ctrl+Enter saves it once it is', async () => {
    const officer = await office.as('td.a');
    const { page } = officer;
    const desk = deskOf(officer);
    await desk.meet(1, visitors.two);
    await desk.hear({ content: 'Đề nghị', subject: 'Môi trường' });
    const content = page.getByLabel('Nội dung trình bày');
    await content.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    await composes(officer, ['n', 'nu', 'nuo', 'nuoc', 'nươc', 'nước']);
    await page.keyboard.insertText('nước');
    // A tool that does not compose sends Backspace and the letter again.
    await page.keyboard.type(' sach');
    for (let at = 0; at < 3; at++) await page.keyboard.press('Backspace');
    await page.keyboard.insertText('ạch');
    await page.keyboard.type(' cho thôn');
    expect(await content.inputValue()).toBe('Đề nghị nước sạch cho thôn');
    const summary = page.getByLabel('Tóm tắt (không ghi tên)');
    expect(await summary.inputValue()).toBe('KNPA · Môi trường');
    await summary.fill('');
    await summary.focus();
    await composes(officer, ['N', 'Nu', 'Nươ', 'Nước']);
    await page.keyboard.press('Enter'); // chooses in the input method; sends nothing
    expect(await saved(officer).count()).toBe(0);
    const [request] = await Promise.all([
      page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/v1/visits')),
      (async () => {
        await page.keyboard.insertText('Nước');
        await page.keyboard.insertText(' sạch');
        await page.keyboard.press('Control+Enter');
      })(),
    ]);
    await saved(officer).waitFor();
    const [petition] = request.postDataJSON().petitions;
    expect(petition).toMatchObject({ content: 'Đề nghị nước sạch cho thôn', summary: 'Nước sạch' });
    expect(petition.content).toBe(petition.content.normalize('NFC'));
    await officer.leave();
  });
});

describe('what is dropped at the desk', () => {
  it('goes without a question and comes back with what it held', async () => {
    const officer = await office.as('td.a');
    const { page } = officer;
    const desk = deskOf(officer);
    await desk.meet(1, visitors.one);
    await desk.hear(complaint);
    await desk.takePaper('Ảnh chụp thử', '2');
    await officer.press('Bỏ giấy tờ 1');
    await officer.sees('Đã bỏ giấy tờ 1.');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Enter'); // the focus is on the way back
    expect(await page.getByLabel('Tên giấy tờ').inputValue()).toBe('Ảnh chụp thử');
    await officer.press('Bỏ đơn 1');
    await officer.sees('Lượt tiếp này không có đơn.');
    await officer.press('Hoàn tác');
    expect(await page.getByLabel('Nội dung trình bày').inputValue()).toBe(complaint.content);
    expect(await page.getByLabel('Tên giấy tờ').inputValue()).toBe('Ảnh chụp thử');
    await desk.isKept();
    await page.reload();
    await officer.press('Bỏ');
    await officer.sees(/Đã bỏ lượt tiếp chưa gửi/);
    await officer.missesNow('Mở tiếp');
    await officer.press('Hoàn tác');
    await officer.press('Mở tiếp');
    expect(await desk.visitor(1).getByLabel('Họ tên').inputValue()).toBe(visitors.one.name);
    await officer.leave();
  });
});

describe('the register of visits', () => {
  it('shows what was saved, is narrowed in the address, and has a page for every visit', async () => {
    const officer = await office.as('td.a');
    const { page } = officer;
    const desk = deskOf(officer);
    await desk.meet(1, visitors.two);
    await desk.hear(complaint);
    await desk.takePaper('Quyết định số 12', '3');
    const [number = ''] = await desk.saveAndPrint();
    const said = await page.locator('.saved').innerText();
    for (const part of [visitors.two.name, 'Quyết định số 12', 'KN giá bồi thường khi thu hồi đất', 'Đất đai, nhà cửa'])
      expect(said).toContain(part);
    const papers = await page.locator('.paper').allTextContents();
    expect(papers).toHaveLength(2);
    for (const [at, copy] of ['Bản lưu', 'Bản giao người cung cấp'].entries()) expect(papers[at]).toContain(copy);
    await officer.shot('desk-receipt');
    await page.getByRole('link', { name: 'Mở lượt tiếp' }).click();
    await page.waitForURL(/\/tiep-dan\/so\/LT-26-\d{6}$/);
    const visit = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await officer.sees('Người khiếu nại 1');
    expect(await page.locator('main').innerText()).not.toContain(visitors.two.name);
    await officer.shot('desk-visit');

    await officer.go('/tiep-dan/so');
    const table = page.locator('table.register');
    await table.getByRole('link', { name: visit }).waitFor();
    const heads = await table.locator('thead th').allInnerTexts();
    expect(heads).toContain('Nội dung');
    expect(heads).not.toContain('Số CCCD, hộ chiếu');
    expect(heads).not.toContain('Cơ quan đã giải quyết');
    await page.getByLabel('Loại').selectOption('Khiếu nại');
    await page.waitForURL('**/tiep-dan/so?loai=kn');
    await page.getByLabel('Hướng xử lý').selectOption('Hướng dẫn');
    await officer.sees('Không có kết quả với bộ lọc này.');
    await page.goBack();
    await table.getByRole('link', { name: visit }).waitFor();
    await page.reload();
    await table.getByRole('link', { name: visit }).waitFor();
    expect(await page.getByLabel('Loại').inputValue()).toBe('kn');
    await page.getByLabel('Từ ngày').fill('26112026');
    await page.keyboard.press('Tab');
    await page.waitForURL(/tu=2026-11-26/);
    await officer.sees('Không có kết quả với bộ lọc này.');
    await officer.press('Xóa hết bộ lọc');
    await table.getByRole('link', { name: visit }).click();
    await officer.press(/^In lại giấy biên nhận/);
    await page.getByRole('dialog').getByRole('button', { name: 'Xem và ghi nhật ký' }).click();
    const again = page.locator('.on-paper-receipt');
    await again.waitFor({ state: 'attached' });
    expect(await again.textContent()).toMatch(new RegExp(`${visitors.two.name}.*${number}`));
    await officer.leave();
  });

  it('is read by the head of the unit by filter too, and says so where the address holds what it does not know', async () => {
    const head = await office.as('lp.a');
    await head.go('/tiep-dan/so?loai=kn&huong=khong-co&tu=31/11/2026');
    await head.sees('Đã bỏ giá trị không hợp lệ trong địa chỉ: tu, huong.');
    await head.page.locator('table.register tbody tr').first().waitFor();
    await head.go('/tiep-dan/so/LT-26-999999');
    await head.sees('Không tìm thấy, hoặc bạn không có quyền xem.');
    await head.leave();
  });
});

const sights = [
  ['at 1366 pixels', { width: 1366, height: 768 }],
  ['on a phone', { width: 390, height: 844 }],
  ['at 200 %', { width: 683, height: 384 }],
] as const;

describe.each(sights)('the desk %s', (name, size) => {
  it.each(['vi', 'en'] as const)('has no fault that axe knows and fits the window (%s)', async (language) => {
    const person = await office.as('td.a', { ...size, language });
    const { page } = person;
    /** In a window as high as the page, in which the bar below the form covers no field half. */
    const looksFine = async (what: string): Promise<void> => {
      await person.shot(`desk-${size.width}-${language}-${what}`);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: size.width, height: height + 200 });
      expect([name, what, await faultsOf(person), await widerThanWindow(person)]).toEqual([name, what, [], 0]);
      await page.setViewportSize(size);
    };
    await page.locator('#person-0-id').waitFor();
    await page.locator('#person-0-id').fill(visitors.one.idNumber);
    await page.locator('.known-cases').waitFor();
    await page.keyboard.press('Alt+m');
    await page.locator('#person-1-name').fill(visitors.two.name);
    await page.keyboard.press('Alt+n');
    await page.keyboard.press('Control+Enter');
    await page.locator('.error-summary').waitFor();
    await looksFine('errors');
    for (const path of ['/tiep-dan/so', '/tiep-dan/so/LT-26-000001', '/tiep-dan/chua-gui']) {
      await person.go(path);
      await page.locator('.table-frame, .facts-plain, .cards').first().waitFor();
      await looksFine(path.split('/').at(-1) ?? '');
    }
    await person.leave();
  });
});

describe('a page that stays open over midnight', () => {
  it('takes the new day from the server, whose clock stands, and not from its PC', async () => {
    const officer = await office.as('td.a');
    await officer.go('/tiep-dan/so');
    await officer.hearsLive();
    await officer.press('In sổ');
    const days = officer.page.getByRole('dialog');
    const from = days.getByLabel('Từ ngày');
    await holdsValue(from, '25/11/2026');
    await office.system.advanceTo(new Date('2027-01-03T16:59:59.999Z'));
    await holdsValue(from, '03/01/2027');
    await office.system.advanceTo(new Date('2027-01-03T17:00:00.000Z'));
    await holdsValue(from, '04/01/2027');
    await days.getByLabel('Đến ngày').fill('5/1');
    await from.focus();
    await holdsValue(days.getByLabel('Đến ngày'), '05/01/2027');
    await officer.leave();
  });
});
