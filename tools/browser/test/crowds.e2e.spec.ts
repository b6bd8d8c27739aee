import { randomUUID } from 'node:crypto';
import { accepted, http } from '@cau-noi/testing';
import {
  aComplaint,
  alertsOf,
  faultsOf,
  listOf,
  openOffice,
  register,
  widerThanWindow,
  type Office,
  type Person,
} from '../src/index.js';

let office: Office;
const numbers: string[] = [];
let elsewhere = '';

beforeAll(async () => {
  office = await openOffice('crowds');
  for (let i = 1; i <= 5; i++) {
    const own = { petitioners: [{ name: `Người Thử Đông ${i} (synthetic)` }] };
    numbers.push((await register(office, aComplaint('KN giá bồi thường', own))).caseNumber);
  }
  elsewhere = await inCommuneB();
}, 180_000);
afterAll(() => office.close());

/** A complaint of another commune, whose desk has no account in the demonstration. */
async function inCommuneB(): Promise<string> {
  const leader = await office.as('ld.b');
  const { unitId } = (await leader.read('/v1/me')).body.actingPost.unit;
  await leader.leave();
  const desk = { accountId: randomUUID(), officerId: randomUUID(), postId: randomUUID(), unitId, role: 'TD' as const };
  const { url } = office.system.services.intake;
  const petition = aComplaint('KN thu hồi đất', {
    channel: 'post',
    petitioners: [{ name: 'Người Thử Đông 6 (synthetic)' }],
  });
  const { body } = accepted(await http(url, () => office.system.token(desk)).post('/v1/petitions', petition));
  await office.system.quiesce();
  return body.caseNumber;
}

const reason = 'Cùng dự án thu hồi đất (mẫu)';
const dialog = (person: Person) => person.page.getByRole('dialog');

describe('a crowd that forms over two communes', () => {
  it('is put together by the province, warned of, shown by unit and day, and falls below its level again', async () => {
    const leader = await office.as('ld.t');
    await leader.go('/dong-nguoi');
    await leader.sees('Chưa phát hiện nhóm nào từ 5 người.');
    await leader.press('Gắn hai vụ');
    await leader.page.locator('#tie-one').fill(numbers[0]!);
    await leader.page.locator('#tie-other').fill(elsewhere);
    await leader.page.locator('#tie-reason').fill('ngắn');
    await dialog(leader).getByRole('button', { name: 'Gắn hai vụ' }).click();
    await leader.sees('Ghi lý do, ít nhất 10 ký tự.');
    await leader.page.locator('#tie-reason').fill(reason);
    await dialog(leader).getByRole('button', { name: 'Gắn hai vụ' }).click();
    await dialog(leader).waitFor({ state: 'detached' });
    for (const other of numbers.slice(1))
      await leader.command('/v1/crowds/links', { caseNumber: numbers[0], otherCaseNumber: other, reason });
    await office.system.quiesce();

    await leader.go('/dong-nguoi');
    const list = listOf(leader);
    await list.holds('ĐN-26-0001');
    expect(await list.row('ĐN-26-0001').innerText()).toMatch(
      /≥ 5[\s\S]*6[\s\S]*\+6[\s\S]*6 đơn · 6 vụ[\s\S]*2[\s\S]*CB-26-\d+ · chờ trả lời/,
    );
    await leader.shot('crowds');
    await list.open('ĐN-26-0001');
    await leader.sees('6 người · 6 đơn · 6 vụ · 2 đơn vị');
    await leader.sees(reason);
    await leader.page.getByRole('img', { name: /đến 6 người/ }).waitFor();
    await leader.shot('crowd');
    await leader.press('Bảng');
    await leader.page.getByRole('cell', { name: '6' }).first().waitFor();

    const alerts = alertsOf(leader);
    await alerts.list();
    await alerts.open('Đông người');
    await leader.sees(/5 người, 5 đơn của 5 vụ ở 2 đơn vị/);
    await leader.page.getByRole('link', { name: 'ĐN-26-0001' }).click();
    await leader.press(`Đặt chuyên đề cho ${elsewhere}`);
    await leader.page.locator('#tie-matter').fill('Dự án đường vành đai (mẫu)');
    await leader.page.locator('#tie-reason').fill(reason);
    await dialog(leader).getByRole('button', { name: 'Lưu' }).click();
    await leader.sees('Dự án đường vành đai (mẫu)');

    for (const out of [numbers[4]!, numbers[3]!]) {
      await leader.press(`Tách ${out}`);
      await leader.page.locator('#tie-reason').fill('Không cùng nội dung (mẫu)');
      await dialog(leader).getByRole('button', { name: 'Tách' }).click();
      await dialog(leader).waitFor({ state: 'detached' });
    }
    await leader.sees(/Đã xuống dưới ngưỡng 5/);
    await leader.go('/dong-nguoi?the=da-xuong');
    await list.holds('ĐN-26-0001');
    expect(await leader.page.content()).not.toContain('Người Thử Đông');
    await leader.leave();
  });

  it('shows a commune its own cases alone, on a phone and in English without a fault', async () => {
    const head = await office.as('lp.a', { width: 390, height: 844, language: 'en' });
    const { body } = await head.read('/v1/crowds?state=fallen');
    const [crowd] = body.items;
    await head.go(`/dong-nguoi/${crowd.id}`);
    await head.sees('Members are only counted');
    await head.page.getByRole('rowheader', { name: numbers[0]! }).waitFor();
    expect(await head.page.content()).not.toContain(elsewhere);
    expect(await widerThanWindow(head)).toBe(0);
    expect(await faultsOf(head)).toEqual([]);
    await head.shot('crowd-phone');
    await head.go('/dong-nguoi?the=da-xuong');
    await head.sees('ĐN-26-0001');
    expect(await faultsOf(head)).toEqual([]);
    await head.shot('crowds-phone');
    await head.leave();
  });
});
