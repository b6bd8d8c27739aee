import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  alertsOf,
  assigneeOf,
  caseOf,
  complaint,
  deskOf,
  giveTo,
  listOf,
  openMortalBrowser,
  openOffice,
  personAt,
  visitors,
  type Office,
} from '../src/index.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice('workingday');
}, 120_000);
afterAll(() => office.close());

/** The one case of this day, in the order in which it is worked. */
let number = '';

describe('at the desk', () => {
  it('records two people and a petition, and keeps what is typed over a reload in the middle', async () => {
    const officer = await office.as('td.a');
    const desk = deskOf(officer);
    await desk.meet(1, visitors.one);
    await desk.addVisitor();
    await desk.meet(2, visitors.two);
    await desk.visitor(2).getByLabel('Là người đại diện').check();
    await desk.isKept();
    await officer.page.reload();
    await officer.press('Mở tiếp');
    expect(await desk.visitor(2).getByLabel('Họ tên').inputValue()).toBe(visitors.two.name);
    await officer.page.getByLabel('Số người đến').fill('6');
    await desk.hear(complaint);
    await desk.takePaper('Quyết định số 12', '3');
    await officer.shot('desk');
    [number = ''] = await desk.saveAndPrint();
    expect(number).toBe('XAA-26-000001');
    const copies = await officer.page.locator('.paper').allTextContents();
    expect(copies).toHaveLength(2);
    for (const paper of copies)
      expect(paper).toMatch(/Người Thử Một.*Người Thử Hai.*Quyết định số 12\s*3.*LT-26-000001.*XAA-26-000001/);
    await officer.shot('receipt');
    await officer.leave();
  });

  it('finds everything again when the browser was killed two seconds after the last key', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'cau-noi-profile-'));
    const first = await openMortalBrowser(profile);
    const officer = personAt(first.page, office.origin);
    const { clock } = officer.page;
    await clock.install();
    await officer.signIn('td.a');
    await clock.pauseAt(Date.now() + 5_000); // nothing is kept by chance while it is still being typed
    const desk = deskOf(officer);
    await desk.meet(1, visitors.one);
    await desk.hear(complaint);
    await clock.runFor(2_000);
    await desk.isKept();
    await first.kill();
    const second = await openMortalBrowser(profile);
    const again = personAt(second.page, office.origin);
    await again.signIn('td.a');
    await again.press('Mở tiếp');
    const { idNumber, name, address } = visitors.one;
    const typed = ['Số giấy tờ', 'Họ tên', 'Địa chỉ', 'Nội dung trình bày'].map((field) =>
      again.page.getByLabel(field).inputValue(),
    );
    expect(await Promise.all(typed)).toEqual([idNumber, name, address, complaint.content]);
    await second.kill();
    rmSync(profile, { recursive: true, force: true });
  });

  it('gives a receipt that lists the papers, and a line in the register without names', async () => {
    const officer = await office.as('td.a');
    await officer.go('/tiep-dan/so');
    await officer.sees(number);
    await officer.shot('register');
    const register = await officer.page.locator('main').innerText();
    expect(register).toContain('Người khiếu nại 1');
    expect(register).not.toContain(visitors.one.name);
    await officer.press('In sổ');
    const days = officer.page.getByRole('dialog');
    await days.getByLabel('Từ ngày').fill('25/11/2026');
    await days.getByLabel('Đến ngày').fill('25/11/2026');
    await days.getByRole('button', { name: 'In', exact: true }).click();
    const printed = officer.page.locator('.register-paper');
    await printed.locator('tbody th').first().waitFor({ state: 'attached' });
    expect(await printed.locator('thead th').count()).toBe(13);
    expect(await printed.locator('tbody th').allTextContents()).toEqual(['1']);
    await officer.leave();
  });
});

describe('a visit with two matters', () => {
  it('gives two numbers for one visit, however often the button is pressed', async () => {
    const officer = await office.as('td.a');
    const desk = deskOf(officer);
    await desk.meet(1, visitors.two);
    await desk.addPetition();
    await desk.hear(complaint, 1, 2);
    await desk.hear({ content: 'Phản ánh nước thải ở thôn (nội dung thử)', summary: 'Phản ánh nước thải' }, 2, 2);
    await officer.button('Lưu và in giấy biên nhận').dblclick();
    const numbers = await desk.numbers();
    expect(numbers).toEqual(['XAA-26-000002', 'XAA-26-000003']);
    expect((await officer.read('/v1/visits')).body.items).toHaveLength(2);
    await officer.go('/tiep-dan/so');
    await officer.sees(number);
    const visits = officer.page.locator('table.register tbody th');
    expect(await visits.allTextContents()).toEqual(['2', '1']);
    expect(await visits.first().getAttribute('rowspan')).toBe('2');
    await officer.leave();
  });
});

describe('the head of the office', () => {
  it('gives two cases to somebody with their load in view, and both read it at once', async () => {
    const handler = await office.as('cv1.a');
    await handler.hearsLive();
    const head = await office.as('lp.a');
    const list = listOf(head);
    const both = [number, 'XAA-26-000002'];
    for (const one of both) {
      await list.holds(one);
      await list.mark(one);
    }
    await head.shot('unassigned');
    await giveTo(head, 'Cán bộ Thử 03');
    for (const one of both) await list.lacks(one);
    await assigneeOf(head, 'Cán bộ Thử 03').getByText('giữ 2').waitFor();
    await head.leave();
    await handler.page.locator('.menu-on', { hasText: /2$/ }).waitFor();
    await handler.go('/hang-doi');
    for (const one of both) await listOf(handler).holds(one);
    await handler.leave();
  });
});

describe('the handler', () => {
  it('classifies and accepts; the head gives it for settlement, the handler takes it up', async () => {
    const handler = await office.as('cv1.a');
    const queue = listOf(handler);
    await queue.holds(number);
    await handler.shot('queue');
    await queue.open(number);
    const page = caseOf(handler);
    await page.act('Phân loại');
    await page.tag('Cần đề xuất').waitFor();
    await page.act('Thụ lý', (form) => page.paper(form, '21/TB-UBND'));
    await page.chip('còn 26 ngày').or(page.chip('còn 30 ngày')).waitFor();

    const head = await office.as('lp.a');
    await caseOf(head).open(number);
    await caseOf(head).act('Phân công', async (form) => {
      const option = form.locator('option', { hasText: 'Cán bộ Thử 03' });
      await form.getByLabel('Người nhận').selectOption(await option.getAttribute('value'));
    });
    await head.leave();

    await page.button('Nhận việc').waitFor();
    await page.act('Nhận việc');
    await page.tag('Đang xác minh').waitFor();
    await handler.leave();
  });

  it('suspends and resumes; the chip and the derivation say so', async () => {
    const handler = await office.as('cv1.a');
    const page = caseOf(handler);
    await page.open(number);
    await page.act('Tạm đình chỉ', async (form) => {
      await form.getByRole('radio').first().check();
      await page.paper(form, '40/QĐ-UBND');
    });
    await page.tag('Tạm đình chỉ').waitFor();
    await handler.shot('case-suspended');
    await page.clocks.getByText('tạm dừng').first().waitFor();
    await handler.go('/hang-doi'); // its parties still have to be notified of the suspension: that is something to do
    await listOf(handler).holds(number);
    await page.open(number);
    await page.act('Tiếp tục giải quyết', (form) => page.paper(form, '47/QĐ-UBND'));
    await page.tag('Đang xác minh').waitFor();
    await page.chip(/còn \d+ ngày/).waitFor();
    await page.clocks.locator('.steps').first().waitFor();
    await handler.shot('case');
    await handler.go('/hang-doi');
    await listOf(handler).holds(number);
    await handler.leave();
  });
});

describe('two leaders above', () => {
  it('were told of the crowd at once, one on each line; one answers with a word and a day', async () => {
    const party = await office.as('cu.t');
    await alertsOf(party).card(number).waitFor();
    await party.go('/vu-viec');
    await listOf(party).holds(number);
    await party.go(`/vu-viec/${number}?the=don`);
    await caseOf(party).timeline.waitFor();
    const read = await party.page.locator('main').innerText();
    expect(read).not.toMatch(new RegExp(`${visitors.one.name}|${visitors.two.name}|Xem danh tính`));
    await party.sees(/Bạn được xem vụ việc này/);
    await party.leave();
    const inspector = await office.as('tt.t');
    expect((await inspector.read('/v1/identity-log')).body.items).toEqual([]);
    await inspector.leave();
    const leader = await office.as('ld.t');
    const alerts = alertsOf(leader);
    await alerts.card(number).waitFor();
    await leader.shot('alerts');
    await alerts.open(number);
    await alerts.acknowledge();
    await leader.sees('Chọn một câu trả lời.');
    await alerts.choose('Đã biết, theo dõi');
    await leader.page.getByLabel('Báo lại vào ngày').fill('30/11/2026');
    await leader.shot('alert');
    await alerts.acknowledge();
    await leader.sees(/Đã trả lời lúc/);
    await leader.sees('Trả lời: “Đã biết, theo dõi”, đến ngày 30/11/2026');
    await leader.go('/canh-bao');
    await leader.sees('Không có cảnh báo chờ bạn.');
    await leader.page.getByRole('navigation', { name: 'Cảnh báo' }).getByText('Đã trả lời, chưa xong').click();
    await alerts.card(number).getByText('“Đã biết, theo dõi”').waitFor();
    await leader.leave();
  });
});

describe('a reflection that is forgotten', () => {
  it('reaches the head of the unit live, climbs past nobody who answered, and leaves when it is done', async () => {
    const officer = await office.as('td.a');
    const { body } = await officer.command('/v1/petitions', {
      kind: 'KNPA',
      channel: 'visit',
      subject: 'environment',
      petitioners: [{ name: visitors.two.name }],
      content: 'Nội dung thử (synthetic)',
      summary: 'Đề nghị thu gom rác',
      dueAt: '2026-11-26T10:00:00.000Z',
    });
    await officer.leave();
    const leader = await office.as('ld.a');
    await leader.sees('Không có cảnh báo chờ bạn.');
    await office.system.advanceTo(new Date('2026-11-26T10:00:00.001Z'));
    const alerts = alertsOf(leader);
    await alerts.card(body.caseNumber).waitFor();
    await alerts.open(body.caseNumber);
    await leader.sees('CHỜ BẠN');
    await leader.shot('alert-overdue');
    await alerts.choose('Tôi xử lý');
    await leader.page.getByLabel('Xử lý xong trước ngày').fill('30/11/2026');
    await alerts.acknowledge();
    await leader.sees(/Đã trả lời lúc/);

    await leader.command(`/v1/cases/${body.caseId}/closing`, { outcome: 'filed' });
    await leader.sees(/Việc đã được xử lý lúc/);
    await leader.go('/canh-bao');
    await leader.page.getByRole('navigation', { name: 'Cảnh báo' }).getByText('Đã kết thúc').click();
    await alerts.card(body.caseNumber).waitFor();
    await leader.leave();
  });
});

describe('whatever number somebody holds in hand', () => {
  it('leads to its case, however it is typed; one that leads nowhere says so', async () => {
    const head = await office.as('lp.a');
    for (const typed of [number, 'xaa–26–1', 'LT-26-000001', 'Đ-26-000001', 'Ð‑26‑1', '１', 'CB-26-0001']) {
      await head.go('/vu-viec');
      await head.searchesFor(typed);
      await head.page
        .locator('.case-number, h1')
        .filter({ hasText: /XAA-26-\d{6}/ })
        .first()
        .waitFor();
    }
    await head.searchesFor('LT-26-009999');
    await head.sees(/Không có vụ việc nào bạn được xem mang số này/);
    await head.leave();
  });
});
