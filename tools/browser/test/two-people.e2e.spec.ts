import { randomUUID } from 'node:crypto';
import { eventually } from '@cau-noi/testing';
import {
  aComplaint,
  caseOf,
  deskOf,
  giveTo,
  listOf,
  openOffice,
  visitors,
  type Office,
  type Person,
} from '../src/index.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice('twopeople');
}, 120_000);
afterAll(() => office.close());

/** A case that the desk has just recorded, with all its effects. */
async function aCase(desk: Person, summary: string): Promise<{ caseId: string; caseNumber: string }> {
  const { body } = await desk.command('/v1/petitions', aComplaint(summary));
  await office.system.quiesce();
  return body;
}

/** The tab of this page comes to the front of its browser, or goes behind another. */
const looksAt = ({ page }: Person, state: DocumentVisibilityState): Promise<void> =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

describe('a list somebody looks at while others work', () => {
  it('counts at once, and moves no row until it is asked to', async () => {
    const desk = await office.as('td.a');
    const first = await aCase(desk, 'KN thứ nhất');
    const head = await office.as('lp.a');
    const list = listOf(head);
    await list.holds(first.caseNumber);
    await head.hearsLive();
    const second = await aCase(desk, 'KN thứ hai');
    await head.sees('Có 1 thay đổi.');
    await head.page.locator('.menu-on', { hasText: '2' }).waitFor();
    await eventually(async () => expect(await list.numbers()).toEqual([first.caseNumber]));
    await head.shot('changes-bar');
    await list.reload();
    await list.holds(second.caseNumber);
    await looksAt(head, 'hidden'); // another tab is in front: this one gets no events, and reads again when it is back
    const third = await aCase(desk, 'KN thứ ba');
    await eventually(async () => expect((await list.numbers()).sort()).toEqual([first.caseNumber, second.caseNumber]));
    await head.page.route('**/v1/stream', (route) => route.abort());
    await looksAt(head, 'visible');
    await head.sees(/Số liệu lúc \d\d:\d\d/);
    await head.page.unroute('**/v1/stream');
    await list.holds(third.caseNumber);
    await head.hearsLive();
    await desk.leave();
    await head.leave();
  });

  it('shows each case that could not be given, and gives the others', async () => {
    const desk = await office.as('td.a');
    const [kept, changed] = [await aCase(desk, 'KN giao được'), await aCase(desk, 'KN vừa đổi')];
    const head = await office.as('lp.a');
    const list = listOf(head);
    await list.holds(changed.caseNumber);
    await list.mark(kept.caseNumber);
    await list.mark(changed.caseNumber);
    const other = await office.as('ld.a');
    await other.command(`/v1/cases/${changed.caseId}/classification`, { kind: 'KN', subject: 'land-housing' });
    await giveTo(head, 'Chuyên viên 2');
    await head.page.locator('.bar li', { hasText: changed.caseNumber }).waitFor();
    expect(await head.page.locator('.bar li').innerText()).toMatch(/case-changed.*Việc vừa xảy ra: Phân loại/);
    await head.shot('assign-partly');
    await list.lacks(kept.caseNumber);
    for (const person of [desk, head, other]) await person.leave();
  });
});

describe('two people who write on one case', () => {
  it('see the difference: nothing typed is lost, nothing of the other is overwritten unseen', async () => {
    const desk = await office.as('td.a');
    const { caseId, caseNumber } = await aCase(desk, 'KN hai người cùng ghi');
    const [leader, head] = [await office.as('ld.a'), await office.as('lp.a')];
    const [theirs, mine] = [caseOf(leader), caseOf(head)];
    await theirs.open(caseNumber);
    await mine.open(caseNumber);
    await mine.begin('Phân loại');
    await mine.dialog.getByLabel('Lĩnh vực').selectOption({ label: 'Môi trường' });
    await theirs.act('Phân loại', (form) =>
      form.getByLabel('Loại').selectOption({ label: 'Kiến nghị, phản ánh' }).then(),
    );

    await mine.send('Phân loại');
    await head.sees(`Vụ việc ${caseNumber} vừa thay đổi`);
    await head.shot('difference');
    const subject = async (): Promise<unknown> => (await desk.read(`/v1/cases/${caseId}`)).body.subject;
    expect(await subject()).toBe('land-housing');
    await mine.dialog.getByText('Môi trường').first().waitFor();
    for (const side of await mine.dialog.getByRole('radio', { name: 'Môi trường' }).all()) await side.check();
    for (const side of await mine.dialog.getByRole('radio', { name: 'Kiến nghị, phản ánh' }).all()) await side.check();
    await head.press('Gửi lại với bản mới');
    await mine.dialog.waitFor({ state: 'detached' });
    await theirs.timeline.getByText('Phân loại').nth(1).waitFor();
    expect(await subject()).toBe('environment');
    for (const person of [desk, leader, head]) await person.leave();
  });
});

describe('a desk whose service goes away while somebody is sitting there', () => {
  it('keeps what was typed, says so, and saves it once when the service is back', async () => {
    const officer = await office.as('td.a');
    const desk = deskOf(officer);
    await desk.meet(1, visitors.two);
    await desk.hear({ content: 'Phản ánh rác thải ở thôn (nội dung thử)', summary: 'Phản ánh rác thải' });
    const comeBack = await office.system.interrupt('intake');
    await officer.press('Lưu và in giấy biên nhận');
    await officer.sees(/Máy chủ tạm thời không phản hồi/);
    await officer.sees('Chưa gửi 1');
    await officer.shot('service-away');
    await comeBack();
    await officer.press('Thử lại');
    const [number] = await desk.numbers();
    expect(number).toMatch(/^XAA-26-/);
    const { body } = await officer.read('/v1/visits');
    expect(body.items).toHaveLength(1);
    await officer.leave();
  });

  it('says since when the connection is lost, sends nothing by itself, and goes on after it', async () => {
    const officer = await office.as('td.a');
    const desk = deskOf(officer);
    await officer.hearsLive();
    await officer.context.setOffline(true);
    await officer.sees(/Mất kết nối từ \d\d:\d\d/);
    await desk.meet(1, visitors.one);
    await desk.hear({ content: 'Phản ánh đường hỏng ở thôn (nội dung thử)' });
    await officer.page.keyboard.press('Control+Enter');
    await officer.page
      .locator('.sticky-actions')
      .getByText(/mất kết nối/i)
      .waitFor();
    await officer.sees('Chưa gửi 1');
    await officer.shot('offline');
    await officer.context.setOffline(false);
    await officer.hearsLive();
    expect((await officer.read('/v1/visits')).body.items).toHaveLength(1);
    await officer.press('Lưu và in giấy biên nhận');
    await desk.numbers();
    await officer.leave();
  });
});

describe('a command that is sent twice', () => {
  it('is answered with what the first one did', async () => {
    const desk = await office.as('td.a');
    const key = { 'idempotency-key': randomUUID() };
    const [first, again] = [
      await desk.command('/v1/petitions', aComplaint('KN gửi hai lần'), key),
      await desk.command('/v1/petitions', aComplaint('KN gửi hai lần'), key),
    ];
    expect(again.body).toEqual(first.body);
    await desk.leave();
  });
});
