import { buffer } from 'node:stream/consumers';
import {
  aComplaint,
  assigneeOf,
  faultsOf,
  listOf,
  openOffice,
  widerThanWindow,
  type Office,
  type Person,
} from '../src/index.js';

const count = 23;
let office: Office;
const numbers: string[] = [];
beforeAll(async () => {
  office = await openOffice('lists');
  const desk = await office.as('td.a');
  for (let at = 1; at <= count; at++) {
    const over = at % 2 === 0 ? { subject: 'policy' } : {};
    const { body } = await desk.command('/v1/petitions', aComplaint(`=KN số ${at} (mẫu)`, over));
    numbers.push(body.caseNumber);
  }
  await desk.leave();
  await office.system.quiesce();
}, 180_000);
afterAll(() => office.close());

const shown = (person: Person, words: string): Promise<void> =>
  person.page.locator('.pager > span', { hasText: words }).waitFor();
const heads = (person: Person): Promise<string[]> => person.page.locator('.list thead th').allInnerTexts();
const looksFine = async (person: Person, name: string): Promise<void> => {
  await person.shot(`lists-${name}`);
  expect([name, await faultsOf(person), await widerThanWindow(person)]).toEqual([name, [], 0]);
};

describe('a list of cases', () => {
  it('says which rows of how many are shown, page by page and with a filter', async () => {
    const head = await office.as('lp.a');
    await head.go('/vu-viec');
    await shown(head, `1–20 / ${count}`);
    await head.press('Sau');
    await shown(head, `21–${count} / ${count}`);
    await head.press('Trước');
    await shown(head, `1–20 / ${count}`);
    await head.press('Bộ lọc');
    await head.page.locator('#filter-subject').selectOption('policy');
    await shown(head, '1–11 / 11');
    await head.page.locator('#filter-from').fill('26/11/2026');
    await head.press('Lọc');
    await head.sees('Không có kết quả với bộ lọc này.');
    await head.sees('Nhận từ ngày: 26/11/2026');
    expect(new URL(head.page.url()).search).toBe('?linh-vuc=policy&tu=2026-11-26');
    await looksFine(head, 'filtered');
    await head.press('Bỏ lọc Nhận từ ngày: 26/11/2026');
    await shown(head, '1–11 / 11');
    await head.leave();
  });

  it('shows who has a case and what was done last, and only what somebody wants to see: kept for them alone', async () => {
    const head = await office.as('lp.a', { width: 1366, height: 768 });
    await head.go('/vu-viec');
    await shown(head, '1–20');
    expect(await heads(head)).toEqual(expect.arrayContaining(['Đang chờ', 'Việc gần nhất']));
    expect(await listOf(head).rows.first().innerText()).toMatch(/phân công · 25\/11[^]*25\/11 · Tiếp nhận đơn/);
    await looksFine(head, 'all');
    await head.press('Cột');
    await head.page.getByRole('checkbox', { name: 'Địa bàn' }).check();
    await head.page.getByRole('checkbox', { name: 'Việc gần nhất' }).uncheck();
    await looksFine(head, 'columns');
    await head.page.reload();
    await shown(head, '1–20');
    expect(await heads(head)).toEqual(expect.arrayContaining(['Địa bàn']));
    expect(await heads(head)).not.toContain('Việc gần nhất');
    await head.go('/cho-phan-cong'); // each list has columns of its own
    await shown(head, '1–20');
    expect(await heads(head)).not.toContain('Địa bàn');
    await head.go('/vu-viec');
    await head.press('Cột');
    await head.press('Về mặc định');
    expect(await heads(head)).toContain('Việc gần nhất');
    await head.leave();
  });

  it('becomes a file of all its rows, as a workbook and as plain text, while its reader goes on', async () => {
    const head = await office.as('lp.a', { width: 1366, height: 768 });
    await head.go('/vu-viec');
    await shown(head, '1–20');
    await head.press('Xuất tệp');
    await head.sees(`Tất cả ${count} dòng`);
    const fetched = async (name: RegExp): Promise<Buffer> => {
      const link = head.page.getByRole('link', { name }).first();
      const [download] = await Promise.all([head.page.waitForEvent('download'), link.click()]);
      return buffer(await download.createReadStream());
    };
    await head.press('Xuất');
    const workbook = await fetched(/^Tải về vu-viec-2026-11-25\.xlsx$/);
    expect(workbook.subarray(0, 2).toString()).toBe('PK');
    await head.page.getByRole('radio', { name: /^CSV/ }).check();
    await head.press('Xuất');
    const lines = (await fetched(/\.csv$/)).toString('utf8').split('\r\n');
    expect(lines).toHaveLength(count + 2);
    expect(lines[0]).toMatch(/^\uFEFFHạn,/);
    expect(lines.filter((line) => line.includes("'=KN số"))).toHaveLength(count);
    for (const number of numbers) expect(lines.filter((line) => line.includes(number))).toHaveLength(1);
    await head.sees(new RegExp(`${count} dòng · giữ đến 26/11/2026`));
    await looksFine(head, 'export');
    await head.leave();
    const other = await office.as('ld.a');
    expect((await other.read('/v1/exports')).body.items).toEqual([]);
    await other.leave();
  });
});

describe('what waits for assignment', () => {
  it('is given to whom the page proposes with two clicks, or to somebody else with one more', async () => {
    const head = await office.as('lp.a', { width: 1366, height: 768 });
    const list = listOf(head);
    await shown(head, `1–20 / ${count}`);
    const [first = '', second = ''] = await list.numbers();
    await list.mark(first);
    const best = head.page.locator('.assignee-chosen');
    await best.getByText('Gợi ý').waitFor();
    expect(await best.innerText()).toContain('Chuyên viên 1');
    expect(await assigneeOf(head, 'Chủ tịch').first().isVisible()).toBe(false); // superiors are folded
    await looksFine(head, 'unassigned');
    await head.press('Giao 1 vụ');
    await list.lacks(first);
    await head.sees(/^Đã giao 1 vụ cho Cán bộ Thử/);
    await list.mark(second);
    await assigneeOf(head, 'Chuyên viên 2').getByRole('button').click();
    await head.press('Giao 1 vụ');
    await list.lacks(second);
    await assigneeOf(head, 'Chuyên viên 2').getByText('giữ 1').waitFor();
    await head.leave();
  });

  it('shows below its summary why it came back, and says who gave it back', async () => {
    const head = await office.as('lp.a', { width: 1366, height: 768 });
    const list = listOf(head);
    await shown(head, '1–20');
    const [number = ''] = await list.numbers();
    const { body } = await head.read(`/v1/cases/${number}`);
    const handler = await office.as('cv1.a');
    const { postId } = (await handler.read('/v1/me')).body.actingPost;
    await head.command(`/v1/cases/${body.id}/assignment`, { postId });
    await handler.command(`/v1/cases/${body.id}/return`, { reason: 'overloaded', note: 'Đang giữ nhiều việc (mẫu)' });
    await office.system.quiesce();
    await handler.leave();
    await head.page.reload();
    await list
      .row(number)
      .getByText(/Bị trả lại 1 lần · .*Cán bộ Thử/)
      .waitFor();
    await list.mark(number);
    await assigneeOf(head, 'Chuyên viên 1').getByText('đã trả lại vụ này').waitFor();
    await head.page.locator('.assignee-chosen', { hasText: 'Chuyên viên 2' }).waitFor();
    await looksFine(head, 'returned');
    await head.leave();
  });

  it('fits a phone: the bar stays in view while somebody is chosen', async () => {
    const head = await office.as('lp.a', { width: 390, height: 844, language: 'en' });
    const list = listOf(head);
    await head.page.locator('.list tbody tr').first().waitFor();
    const [number = ''] = await list.numbers();
    await head.page.getByRole('checkbox', { name: `Mark ${number}` }).check();
    await head.page.locator('.assignee-chosen').scrollIntoViewIfNeeded();
    await head.page.locator('.bar').waitFor();
    expect(await head.page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().bottom <= innerHeight)).toBe(
      true,
    );
    await looksFine(head, 'phone-unassigned');
    for (const path of ['/vu-viec', '/hang-doi']) {
      await head.go(path);
      await head.page.locator('.list tbody tr, .empty').first().waitFor();
      await looksFine(head, `phone${path.replace('/', '-')}`);
    }
    await head.leave();
  });
});
