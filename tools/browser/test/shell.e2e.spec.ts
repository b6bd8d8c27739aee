import { eventually } from '@cau-noi/testing';
import type { Locator } from 'playwright-core';
import {
  aComplaint,
  caseOf,
  coveredBy,
  faultsOf,
  listOf,
  openOffice,
  register,
  visitors,
  widerThanWindow,
  type Office,
  type Person,
} from '../src/index.js';

let office: Office;
let given: { caseId: string; caseNumber: string };
beforeAll(async () => {
  office = await openOffice('shell');
  given = await register(
    office,
    aComplaint('Bồi thường cây trồng bên kênh', { petitioners: [{ name: visitors.two.name }] }),
  );
}, 180_000);
afterAll(() => office.close());

const offered = ({ page }: Person): Locator => page.locator('.finder-option').locator('visible=true');
const openPalette = async ({ page }: Person): Promise<void> => {
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
};
/** The look and the size that are drawn. */
const drawn = ({ page }: Person): Promise<(string | undefined)[]> =>
  page.evaluate(() => [document.documentElement.dataset['look'], document.documentElement.dataset['type']]);
const choose = async (person: Person, choice: string): Promise<void> => {
  const menu = person.page.locator('#user-menu');
  if (!(await menu.isVisible())) await person.page.locator('.user-menu > button').click();
  await menu.getByRole('button', { name: choice, exact: true }).click();
};

describe('the search at the top of every page', () => {
  it('offers what fits while somebody types, marks left out; arrows and Enter open it; nobody is named', async () => {
    const head = await office.as('lp.a');
    const { page } = head;
    await page.keyboard.press('/');
    await page.keyboard.type('cay trong ben');
    await offered(head).filter({ hasText: given.caseNumber }).waitFor();
    expect(await offered(head).allInnerTexts()).toEqual([expect.stringContaining('Bồi thường cây trồng bên kênh')]);
    expect(await page.content()).not.toContain(visitors.two.name);
    expect(await faultsOf(head)).toEqual([]);
    await head.shot('shell-suggestions');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/vu-viec/${given.caseNumber}`);
    expect(await head.captured.all()).not.toMatch(/cay trong|cây trồng/i);
    await head.leave();
  });

  it('takes the number of a case and of a petition, and lists what a word finds at Enter', async () => {
    const head = await office.as('lp.a');
    const { page } = head;
    const [petition] = (await head.read(`/v1/petitions?caseId=${given.caseId}`)).body.items;
    const printed = [given.caseNumber, petition.petitionNumber];
    for (const number of [...printed, given.caseNumber.replaceAll('-', ' ').toLowerCase()]) {
      await page.locator('#search').fill(number);
      await offered(head).filter({ hasText: given.caseNumber }).waitFor();
      await page.keyboard.press('Escape');
      expect(await offered(head).count()).toBe(0);
    }
    await page.locator('#search').fill('kênh');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem');
    await listOf(head).holds(given.caseNumber);
    await head.leave();
  });

  it('never sends the number of a card or a phone', async () => {
    const head = await office.as('lp.a');
    const asked: string[] = [];
    head.page.on('request', (request) => request.url().includes('/search') && asked.push(request.postData() ?? ''));
    await head.page.locator('#search').pressSequentially(visitors.one.idNumber, { delay: 30 });
    await head.page.keyboard.press('Enter');
    await head.page.locator('#search-problem').waitFor();
    expect(asked.filter((body) => body.includes(visitors.one.idNumber))).toEqual([]);
    await head.leave();
  });
});

describe('the palette of commands', () => {
  it('leads by a few letters to a page, a case seen last and an act of the open page', async () => {
    const head = await office.as('lp.a');
    const { page } = head;
    await caseOf(head).open(given.caseNumber);
    await openPalette(head);
    await offered(head).filter({ hasText: 'Phân loại' }).waitFor();
    expect(await faultsOf(head)).toEqual([]);
    await head.shot('shell-palette');
    await page.keyboard.type('phan loai');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Phân loại' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await openPalette(head);
    await page.keyboard.type('hang doi');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/hang-doi');
    await openPalette(head);
    await page.getByRole('group', { name: 'Vụ việc vừa xem' }).getByText(given.caseNumber).waitFor();
    expect(await offered(head).filter({ hasText: 'Phân loại' }).count()).toBe(0); // an act of the page before
    await page.keyboard.type(given.caseNumber);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/vu-viec/${given.caseNumber}`);
    await head.leave();
  });

  it('offers nothing that the post may not do, opens from a field, and Esc gives the focus back', async () => {
    const handler = await office.as('cv1.a');
    const { page } = handler;
    await page.locator('#search').focus();
    await openPalette(handler);
    const offers = await offered(handler).allInnerTexts();
    expect(offers.join('\n')).toContain('Hàng đợi của tôi');
    expect(offers.join('\n')).not.toMatch(/Chờ phân công|Tiếp dân|Quản trị|Tài khoản/);
    await page.keyboard.type('khong co viec nay');
    await handler.sees('Tìm “khong co viec nay” trong mọi vụ việc');
    expect(await offered(handler).count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await handler.leave();
  });
});

describe('help', () => {
  it('explains the terms of the law over the open page, in both languages, and shows the keys', async () => {
    const officer = await office.as('td.a');
    const { page } = officer;
    await page.getByLabel('Họ tên').fill(visitors.one.name);
    await officer.press('? Trợ giúp');
    await officer.field('Tìm thuật ngữ').fill('thu ly');
    await page.locator('.terms dt').first().getByText('Thụ lý').waitFor();
    await officer.shot('shell-help');
    expect(await faultsOf(officer)).toEqual([]);
    await officer.press('Phím tắt');
    await officer.sees('Ctrl+K');
    expect(await faultsOf(officer)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Họ tên').inputValue()).toBe(visitors.one.name);
    await officer.leave();
    const english = await office.as('cv1.a', { language: 'en' });
    await english.press('? Help');
    await english.field('Find a term').fill('denounc');
    await english.page.locator('.terms dt').first().getByText('Denunciation').waitFor();
    expect(await faultsOf(english)).toEqual([]);
    await english.leave();
  });
});

describe('a dark page', () => {
  it('follows the PC until somebody chooses, and keeps the choice; paper stays light', async () => {
    const reader = await office.as('cv1.a');
    const { page } = reader;
    expect(await drawn(reader)).toEqual(['light', 'normal']);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-look=dark]').waitFor();
    await choose(reader, 'Sáng');
    expect(await drawn(reader)).toEqual(['light', 'normal']);
    await page.emulateMedia({ colorScheme: 'light' });
    await choose(reader, 'Tối');
    await choose(reader, 'To');
    await reader.shot('shell-user-menu');
    expect(await faultsOf(reader)).toEqual([]);
    await page.reload();
    await page.locator('.menu').waitFor();
    expect(await drawn(reader)).toEqual(['dark', 'large']);
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).not.toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'print' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await reader.leave();
  });

  const days: [login: string, paths: string[]][] = [
    ['td.a', ['/tiep-dan', '/tiep-dan/so', '/ca-nhan']],
    ['lp.a', ['/cho-phan-cong', '/hang-doi?loai=tc&han=tre', '/vu-viec']],
    ['ld.t', ['/canh-bao', '/nhat-ky-danh-tinh', '/thoi-han', '/khong-co']],
    ['qt.t', ['/quan-tri', '/quan-tri/don-vi', '/quan-tri/tai-khoan', '/quan-tri/lich-lam-viec', '/suc-khoe']],
  ];
  it.each(days)('has no fault that axe knows, and large words fit, for %s', async (login, paths) => {
    for (const width of [1366, 390]) {
      const reader = await office.as(login, { width, height: width === 390 ? 844 : 768 });
      await reader.page.evaluate(() => {
        localStorage.setItem('cau-noi-look', 'dark');
        localStorage.setItem('cau-noi-type', 'large');
      });
      for (const path of login === 'lp.a' ? [...paths, `/vu-viec/${given.caseNumber}`] : paths) {
        await reader.go(path);
        await reader.page.getByRole('heading', { level: 1 }).waitFor();
        await reader.page.locator('.skeleton').first().waitFor({ state: 'detached' });
        expect([path, width, await faultsOf(reader), await widerThanWindow(reader)]).toEqual([path, width, [], 0]);
        await reader.shot(`shell-dark-${width}${path.replaceAll(/[/?=&]/g, '-')}`);
      }
      await reader.leave();
    }
  });
});

describe('the menu', () => {
  it('stays in sight, folds to drawings with their numbers, and remembers that', async () => {
    const head = await office.as('lp.a', { height: 500 });
    const { page } = head;
    const menu = page.locator('.menu');
    const entry = menu.getByRole('link', { name: /^Chờ phân công/ });
    await entry.locator('.count').waitFor();
    await page.locator('main').evaluate((main) => main.style.setProperty('min-height', '3000px'));
    await page.evaluate(() => window.scrollTo(0, 1_500));
    expect((await menu.boundingBox())?.y).toBeGreaterThanOrEqual(40);
    expect((await menu.boundingBox())?.y).toBeLessThan(120);
    await head.press('Thu gọn menu');
    expect((await menu.boundingBox())?.width).toBe(56);
    await entry.locator('.count').waitFor();
    await head.shot('shell-menu-folded');
    await page.reload();
    await entry.waitFor();
    expect((await menu.boundingBox())?.width).toBe(56);
    expect(await faultsOf(head)).toEqual([]);
    await head.press('Mở menu');
    expect((await menu.boundingBox())?.width).toBeGreaterThan(150);
    await head.leave();
  });

  it('shows the entry of the open page on a phone, however many there are', async () => {
    const administrator = await office.as('qt.t', { width: 390, height: 844 });
    for (const path of ['/suc-khoe', '/quan-tri/tai-khoan', '/canh-bao']) {
      await administrator.go(path);
      const current = administrator.page.locator(`.menu-on[href="${path}"]`);
      await current.waitFor();
      await eventually(async () => {
        const { x = -1, width = 0 } = (await current.boundingBox()) ?? {};
        expect([path, x >= 0, x + width <= 390]).toEqual([path, true, true]);
      });
    }
    await administrator.shot('shell-phone-menu');
    await administrator.leave();
  });
});

describe('what stands in place of a page', () => {
  it('is shown inside the shell: not there, not mine, failed with a way on', async () => {
    const handler = await office.as('cv1.a');
    const { page } = handler;
    for (const path of ['/khong-co', '/quan-tri', '/vu-viec/XAA-26-999999', '/canh-bao/CB-26-9999']) {
      await handler.go(path);
      await handler.sees('Không tìm thấy, hoặc bạn không có quyền xem.');
      expect([path, await page.locator('.menu').isVisible(), await page.locator('h1').count()]).toEqual([
        path,
        true,
        1,
      ]);
    }
    const failing = `**/v1/cases/${given.caseNumber}`;
    await page.route(failing, (route) => route.fulfill({ status: 500, body: '{}' }));
    await handler.go(`/vu-viec/${given.caseNumber}`);
    await page.locator('.problem').waitFor();
    expect([await page.locator('.menu').isVisible(), await page.locator('h1').innerText()]).toEqual([
      true,
      given.caseNumber,
    ]);
    await handler.shot('shell-failed');
    expect(await faultsOf(handler)).toEqual([]);
    await page.unroute(failing);
    await handler.press('Thử lại');
    await page.locator('.problem').waitFor({ state: 'detached' });
    await handler.leave();
  });
});

describe('what has just been done', () => {
  it.each([1366, 390])('is said where it covers nothing (%i pixels)', async (width) => {
    const [other, reader] = [await office.as('cv2.a'), await office.as('cv2.a', { width, height: 844 })];
    const { page } = reader;
    await reader.go('/ca-nhan');
    await page
      .getByRole('button', { name: /^Kết thúc phiên/ })
      .first()
      .click();
    const said = page.locator('.announcement').locator('visible=true');
    await said.waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await reader.shot(`shell-said-${width}`);
    const covered = await coveredBy(said);
    expect([covered, await widerThanWindow(reader)]).toEqual([[], 0]);
    for (const person of [other, reader]) await person.leave();
  });
});
