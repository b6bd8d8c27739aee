import { seed, seedStart, type Played } from '@cau-noi/demo';
import { eventually } from '@cau-noi/testing';
import {
  alertsOf,
  assigneeOf,
  caseOf,
  listOf,
  openOffice,
  playScenario,
  wednesday,
  type Office,
} from '../src/index.js';
import { describePeople } from './seeded-people.js';

let office: Office;
let cases: Played;
const numberOf = (ref: string): string => cases.get(ref)?.caseNumber ?? '';
const refOf = (number: string): string => [...cases].find(([, one]) => one.caseNumber === number)?.[0] ?? number;
beforeAll(async () => {
  office = await openOffice('seeded', seedStart);
  cases = await playScenario(office, { name: 'seed', acts: seed, isSteered: true });
  await office.system.advanceTo(wednesday);
  await office.system.quiesce();
}, 240_000);
afterAll(() => office.close());

/** The number on the card of whoever handed that paper in. */
const cardOf = (ref: string): string => {
  const act = seed.find(({ opens }) => opens?.includes(ref));
  return (act?.body as { people: { idNumber: string }[] }).people[0]?.idNumber ?? '';
};

describe('the queue of a handler', () => {
  it('is in the order of the law: overdue, today, then by days left; what stands still has its own tab', async () => {
    const handler = await office.as('cv1.a');
    const list = listOf(handler);
    await list.holds(numberOf('391'));
    await eventually(async () => expect((await list.numbers()).map(refOf)).toEqual(['391', '377', '360']));
    await handler.shot('seeded-queue');
    await list.tab('Tạm dừng').click();
    await list.holds(numberOf('384'));
    await eventually(async () => expect((await list.numbers()).map(refOf)).toEqual(['384']));
    await list
      .row(numberOf('384'))
      .getByText(/đã chạy 10\/30 ngày/)
      .waitFor();
    await handler.leave();
  });

  it('keeps its order in the address, there and back', async () => {
    const handler = await office.as('cv1.a');
    await listOf(handler).holds(numberOf('391'));
    const sort = handler.button(/^Nhận ngày/);
    await sort.click();
    await handler.page.waitForURL('**/hang-doi?sap-xep=ngay-nhan');
    await handler.page.waitForFunction(
      (first) => document.querySelector('.list tbody th')?.textContent === first,
      numberOf('360'),
    );
    await handler.page.goBack();
    await handler.page.waitForURL('**/hang-doi');
    await handler.page.waitForFunction(
      (first) => document.querySelector('.list tbody th')?.textContent === first,
      numberOf('391'),
    );
    await handler.leave();
  });

  it('says each date in full to who does not see it', async () => {
    const handler = await office.as('cv1.a');
    await handler.page.getByRole('button', { name: /^Trễ \d+ ngày.*, hạn 19\/11\/2026/ }).waitFor();
    await handler.leave();
  });
});

describe('the list of all cases', () => {
  it('is filtered through its address, and each filter is taken off by its name', async () => {
    const head = await office.as('lp.a');
    await head.go('/vu-viec');
    await listOf(head).holds(numberOf('391'));
    await head.press('Bộ lọc');
    await head.page.locator('#filter-kind').selectOption({ label: 'Tố cáo' });
    await head.page.waitForURL('**/vu-viec?loai=tc');
    await listOf(head).lacks(numberOf('377'));
    await head.page.reload();
    await listOf(head).holds(numberOf('412'));
    await head.press('Bộ lọc');
    await head.page.locator('#filter-due').selectOption({ label: 'Trễ hạn' });
    await head.page.waitForURL('**/vu-viec?loai=tc&han=tre');
    await listOf(head).lacks(numberOf('412'));
    await listOf(head).holds(numberOf('391'));
    await head.page.goBack();
    await listOf(head).holds(numberOf('412'));
    await head.page.goForward();
    await listOf(head).lacks(numberOf('412'));
    await head.press('Bỏ lọc Hạn: Trễ hạn');
    await head.press('Bỏ lọc Loại: Tố cáo');
    await head.page.waitForURL('**/vu-viec');
    await listOf(head).holds(numberOf('377'));
    await head.leave();
  });
});

describe('what waits for assignment', () => {
  it('is as many as its tabs and its badge say', async () => {
    const head = await office.as('lp.a');
    await listOf(head).holds(numberOf('418'));
    await eventually(async () =>
      expect((await listOf(head).numbers()).map(refOf).sort()).toEqual(['402', '412', '418', 'crowd']),
    );
    await head.shot('seeded-unassigned');
    await head.page.locator('.menu-on', { hasText: /4$/ }).waitFor();
    await listOf(head).tab('Phân loại').filter({ hasText: /3$/ }).waitFor();
    await listOf(head).tab('Xác minh').filter({ hasText: /1$/ }).waitFor();
    await head.leave();
  });

  it('cannot be given to a post that nobody holds', async () => {
    const administrator = await office.as('qt.t');
    const { body } = await administrator.read('/v1/units?limit=100');
    const unitId = body.items.find(({ code }: { code: string }) => code === 'XAA').id;
    const title = { vi: 'Chuyên viên khuyết (mẫu)', en: 'Vacant handler (sample)' };
    await administrator.command('/v1/posts', { unitId, title, role: 'CV', isHead: false, validFrom: '2026-11-01' });
    await office.system.quiesce();
    await administrator.leave();
    const head = await office.as('lp.a');
    await listOf(head).mark(numberOf('418'));
    await head.page.getByText(/^Không giao được \(\d+\)$/).click();
    const vacant = assigneeOf(head, 'Chuyên viên khuyết');
    await vacant.getByText('khuyết, không giao được').waitFor();
    expect(await vacant.getByRole('button').count()).toBe(0);
    await head.leave();
  });
});

describe('a case that was suspended and resumed', () => {
  it('shows why it is due, step by step; a step of work and another handler leave the date as it was', async () => {
    const handler = await office.as('cv1.a');
    const page = caseOf(handler);
    await page.open(numberOf('360'));
    const settlement = page.clocks.locator('.clock', { hasText: 'Giải quyết khiếu nại' });
    await settlement.first().waitFor();
    const derivation = async (): Promise<string> => (await settlement.first().textContent()) ?? '';
    const before = await derivation();
    expect(before).toMatch(/15\/10\/2026.*26\/10\/2026.*09\/11\/2026.*28\/11\/2026.*30\/11\/2026/);
    await handler.shot('seeded-case');
    await page.act('Ghi bước xử lý', (form) => form.getByRole('radio').first().check());
    await page.timeline.getByText('Ghi bước xử lý').or(page.timeline.getByText('Bước xử lý')).first().waitFor();
    expect(await derivation()).toBe(before);
    await page.act('Chuyển người xử lý', async (form) => {
      const option = form.locator('option', { hasText: 'Cán bộ Thử 04' });
      await form.getByLabel('Người nhận').selectOption(await option.getAttribute('value'));
    });
    await page.timeline
      .getByText(/cho Cán bộ Thử 04/)
      .first()
      .waitFor();
    expect(await derivation()).toBe(before);
    await handler.leave();
  });

  it('offers what its owner allows, and refuses the rest also by hand', async () => {
    const handler = await office.as('cv1.a');
    for (const ref of ['391', '377', '384']) {
      const { caseId = '', caseNumber = '' } = cases.get(ref) ?? {};
      await caseOf(handler).open(caseNumber);
      const { body } = await handler.read(`/v1/cases/${caseId}/allowed-actions`);
      const labels = body.allowed.map(({ label }: { label: { vi: string } }) => label.vi).sort();
      expect([ref, (await caseOf(handler).allowed()).sort()]).toEqual([ref, labels]);
    }
    const refused = await handler.send(`/v1/cases/${cases.get('391')?.caseId}/result`);
    expect([refused.status, refused.body.code]).toEqual([409, 'transition-not-allowed']);
    await handler.leave();
  });
});

describe('a change of the working calendar', () => {
  it('moves the date in a page that is open, and keeps the date that was told before', async () => {
    const handler = await office.as('cv1.a');
    const page = caseOf(handler);
    await page.open(numberOf('360'));
    await page.clocks
      .getByText(/hạn 30\/11\/2026/)
      .first()
      .waitFor();
    const administrator = await office.as('qt.t');
    await administrator.command('/v1/calendars/2026/days', {
      source: 'Thông báo thử (mẫu)',
      knownAt: '2026-11-25',
      status: 'official',
      days: [{ date: '2026-11-30', kind: 'swap-off' }],
    });
    await administrator.leave();
    await office.system.advanceTo(new Date(wednesday.getTime() + 60_000));
    await page.clocks
      .getByText(/hạn 01\/12\/2026/)
      .first()
      .waitFor();
    await page.clocks
      .getByText(/Các hạn trước đây/)
      .first()
      .waitFor();
    await handler.shot('calendar-changed');
    await handler.leave();
  });
});

describePeople(() => ({ office, numberOf, cardOf }));

describe('an alert about a case that is overdue', () => {
  it('says what, why with the article, since when, who was told, and leaves live when the case is accepted', async () => {
    const leader = await office.as('ld.a');
    const alerts = alertsOf(leader);
    // Nobody has acknowledged it since the 20th: it has climbed, and is with the province now.
    await leader.page.getByRole('navigation', { name: 'Cảnh báo' }).getByText('Chờ người khác').click();
    await alerts.card(numberOf('391')).first().waitFor();
    await leader.shot('seeded-alerts');
    await alerts.card(numberOf('391')).first().getByRole('link').first().click();
    await alerts.ladder.waitFor();
    await leader.page
      .locator('.facts')
      .getByText(/Luật T/)
      .waitFor();
    const said = await leader.page.locator('main').innerText();
    expect(said).toMatch(/Quá hạn/);
    expect(said).toMatch(/hạn 19\/11\/2026/);
    expect(said).not.toMatch(/Người Thử/);
    await leader.shot('seeded-alert');
    const handler = await office.as('cv1.a');
    const path = `/v1/cases/${cases.get('391')?.caseId}`;
    await handler.command(`${path}/classification`, { kind: 'TC', subject: 'civil-service' });
    await handler.command(`${path}/acceptance`);
    await office.system.quiesce();
    await handler.leave();
    await leader.sees(/Việc đã được xử lý lúc/);
    await leader.leave();
  });
});

describe('work that is given back', () => {
  it('needs a reason, which the head then reads beside the case', async () => {
    const handler = await office.as('cv1.a');
    const page = caseOf(handler);
    await page.open(numberOf('391'));
    await page.begin('Trả lại');
    await page.send('Trả lại');
    await page.dialog.locator('.error-summary').waitFor();
    await page.dialog.getByRole('radio', { name: 'Đang quá tải' }).check();
    await page.dialog.getByLabel('Lý do cụ thể').fill('Đang giữ quá nhiều việc (thử)');
    await page.send('Trả lại');
    await page.dialog.waitFor({ state: 'detached' });
    await handler.leave();
    const head = await office.as('lp.a');
    await listOf(head)
      .row(numberOf('391'))
      .getByText(/Đang quá tải/)
      .waitFor();
    await head.leave();
  });
});

describe('a search by words', () => {
  it('ignores tone marks that were not typed, and stands in no address and no title', async () => {
    const head = await office.as('lp.a');
    await head.page.locator('#search').fill('boi thuong cay trong');
    await head.page.keyboard.press('Enter');
    await head.page.waitForURL('**/tim-kiem');
    await listOf(head).holds(numberOf('418'));
    await eventually(async () => expect((await listOf(head).numbers()).map(refOf)).toEqual(['418']));
    await head.shot('search');
    expect(await head.captured.all()).not.toMatch(/boi thuong|bồi thường/i);
    await head.page.reload();
    await head.sees('Từ khóa không được giữ khi tải lại trang.');
    await head.page.locator('#search').fill(numberOf('360'));
    await head.page.keyboard.press('Enter');
    await head.page.waitForURL(`**/vu-viec/${numberOf('360')}`);
    await head.leave();
  });
});
