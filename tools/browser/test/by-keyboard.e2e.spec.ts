import { aComplaint, listOf, openOffice, visitors, type Office, type Person } from '../src/index.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice('bykeyboard');
}, 120_000);
afterAll(() => office.close());

const focused = (person: Person): Promise<string> =>
  person.page.evaluate(() => {
    const now = document.activeElement as HTMLInputElement | null;
    return now?.labels?.[0]?.textContent?.trim() ?? now?.textContent?.trim() ?? '';
  });

/** Tab until the control with this label has the focus: as far as it is, and never backwards. */
async function tabTo(person: Person, label: string): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs++) {
    if ((await focused(person)).startsWith(label)) return;
    await person.page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${label}; the focus is on ${await focused(person)}`);
}

describe('a registration without a mouse', () => {
  it('goes from the scanned card to the receipt by Tab, arrows and Ctrl+Enter', async () => {
    const officer = await office.as('td.a');
    const { keyboard } = officer.page;
    await officer.page.waitForFunction(() => document.activeElement?.id.endsWith('-id'));
    const card = '001190009991|012345678|Người Thử Một|01021990|Nữ|Thôn Thử, xã A|05052022';
    await keyboard.insertText(card);
    await keyboard.press('Enter');
    expect(await officer.page.getByLabel('Họ tên').inputValue()).toBe(visitors.one.name);
    expect(await officer.page.getByLabel('Ngày sinh').inputValue()).toBe('01/02/1990');
    await tabTo(officer, 'Khiếu nại');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await tabTo(officer, 'Lĩnh vực');
    await keyboard.press('ArrowDown');
    await tabTo(officer, 'Nội dung trình bày');
    await keyboard.insertText('Phản ánh nước bẩn ở thôn, đã nhiều ngày (nội dung thử).');
    await officer.shot('by-keyboard');
    await keyboard.press('Control+Enter');
    await officer.page.getByRole('heading', { name: 'Đã lưu lượt tiếp' }).waitFor();
    await officer.leave();
  });
});

describe('a list by keys', () => {
  it('marks and opens the second row, and comes back to it', async () => {
    const desk = await office.as('td.a');
    for (const summary of ['Việc thứ nhất', 'Việc thứ hai', 'Việc thứ ba'])
      await desk.command('/v1/petitions', aComplaint(summary, { petitioners: [{ name: visitors.two.name }] }));
    await office.system.quiesce();
    await desk.leave();
    const head = await office.as('lp.a');
    const { keyboard } = head.page;
    await listOf(head).rows.nth(2).waitFor();
    const second = (await listOf(head).numbers())[1] ?? '';
    await keyboard.press('j');
    await keyboard.press('j');
    await keyboard.press('x');
    await head.sees('Đã chọn 1');
    await keyboard.press('a');
    expect(await head.page.locator('.assignees button:focus').innerText()).toContain('Cán bộ Thử');
    await head.page.locator('.list tr.current').focus();
    await keyboard.press('Enter');
    await head.page.waitForURL(`**/vu-viec/${second}`);
    await head.page.getByRole('heading', { level: 1 }).waitFor();
    await keyboard.press('Escape');
    await head.page.waitForURL('**/cho-phan-cong');
    await head.page.waitForFunction((number) => document.activeElement?.textContent?.includes(number), second);
    await keyboard.press('Backspace');
    expect(head.where()).toBe('/cho-phan-cong');
    await head.leave();
  });

  it('takes back what is still being opened', async () => {
    const head = await office.as('lp.a');
    const { keyboard } = head.page;
    await listOf(head).rows.nth(2).waitFor();
    const answered = Promise.withResolvers<void>();
    await head.page.route(/\/v1\/cases\/[^/]+$/, async (route) => (await answered.promise, route.continue()));
    await keyboard.press('j');
    await keyboard.press('Enter');
    await head.page.waitForURL('**/vu-viec/*');
    await keyboard.press('Escape');
    await head.page.waitForURL('**/cho-phan-cong');
    await listOf(head).rows.nth(2).waitFor();
    answered.resolve();
    await head.leave();
  });

  it('lists its keys on ?, and letters can be switched off', async () => {
    const head = await office.as('lp.a');
    const { keyboard } = head.page;
    await head.page.getByRole('heading', { level: 1 }).waitFor();
    await keyboard.press('Shift+Slash');
    await head.page.getByRole('dialog').waitFor();
    await head.shot('shortcuts');
    await head.page.locator('#letters-on').uncheck();
    await keyboard.press('Escape');
    await head.page.getByRole('dialog').waitFor({ state: 'detached' });
    await keyboard.press('g');
    await keyboard.press('c');
    expect(head.where()).toBe('/cho-phan-cong');
    await head.leave();
  });
});

describe('Vietnamese input', () => {
  it('composes in a field without firing a shortcut or sending anything', async () => {
    const officer = await office.as('td.a');
    const sent: string[] = [];
    officer.page.on('request', (request) => sent.push(request.method()));
    const name = officer.page.getByLabel('Họ tên');
    await name.focus();
    const browser = await officer.context.newCDPSession(officer.page);
    for (const text of ['n', 'ng', 'ngu', 'ngư', 'ngươ', 'người'])
      await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await officer.page.keyboard.press('Enter');
    await browser.send('Input.insertText', { text: 'người' });
    await officer.page.keyboard.type(' thuw');
    await officer.page.keyboard.press('Backspace');
    await officer.page.keyboard.press('Backspace');
    await officer.page.keyboard.insertText('ử');
    expect(await name.inputValue()).toBe('người thử');
    await officer.page.keyboard.type(' jkxagtqpr?/');
    expect(await name.inputValue()).toBe('người thử jkxagtqpr?/');
    expect([officer.where(), sent.includes('POST')]).toEqual(['/tiep-dan', false]);
    expect(await officer.page.getByRole('dialog').count()).toBe(0);
    await officer.leave();
  });

  it('tells text of an old font encoding and offers it composed', async () => {
    const officer = await office.as('td.a');
    const name = officer.page.getByLabel('Họ tên');
    await name.fill('NguyÔn V¨n Thö');
    await officer.page.keyboard.press('Tab');
    await officer.sees('Nguyễn Văn Thử');
    await officer.page.getByRole('button', { name: 'Chuyển', exact: false }).first().click();
    expect(await name.inputValue()).toBe('Nguyễn Văn Thử');
    await officer.leave();
  });
});
