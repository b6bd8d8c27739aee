import { faultsOf, openOffice, widerThanWindow, type Office, type Person } from '../src/index.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice('policies');
}, 180_000);
afterAll(() => office.close());

const page = '/quan-tri/leo-thang';
const seen = async (person: Person, name: string): Promise<void> => {
  await person.shot(`policies-${name}`);
  expect([name, await faultsOf(person), await widerThanWindow(person)]).toEqual([name, [], 0]);
};
const dialogOf = (person: Person) => person.page.getByRole('dialog');
const fill = (person: Person, label: string, text: string): Promise<void> =>
  dialogOf(person).getByLabel(label, { exact: true }).fill(text);
const send = async (person: Person, name: string): Promise<void> => {
  await dialogOf(person).getByRole('button', { name, exact: true }).click();
  await dialogOf(person).waitFor({ state: 'detached' });
};

describe('a change of how overdue work climbs', () => {
  it('is drafted by the administrator with quiet hours; what is wrong is said at its field', async () => {
    const admin = await office.as('qt.t', { width: 1366, height: 768 });
    await admin.go(page);
    await admin.page.getByRole('heading', { level: 1, name: 'Chính sách leo thang' }).waitFor();
    await admin.sees('im lặng 4 giờ làm việc');
    await seen(admin, 'list');
    await admin.press('Soạn bản mới: Quá hạn');
    await fill(admin, 'Bước 1: chờ *', '0');
    await dialogOf(admin).getByLabel('Không báo bước tiếp và không nhắc trong những giờ này').check();
    await fill(admin, 'Đến giờ *', '7h30');
    await dialogOf(admin).getByRole('button', { name: 'Lưu bản nháp' }).click();
    await admin.page.locator('.error-summary').getByText('Có 3 chỗ cần sửa').waitFor();
    await seen(admin, 'errors');
    await fill(admin, 'Bước 1: chờ *', '1');
    await fill(admin, 'Đến giờ *', '07:30');
    await fill(admin, 'Trừ đoàn từ (người)', '30');
    await fill(admin, 'Lý do, văn bản *', 'Kế hoạch 12/KH-UBND (mẫu)');
    await send(admin, 'Lưu bản nháp');
    await admin.sees('Không báo bước tiếp, không nhắc từ 17:00 đến 07:30.');
    await admin.press('Kiểm tra bản 2: Quá hạn');
    await admin.sees('Không thấy gì phải lưu ý');
    expect(await dialogOf(admin).getByRole('button', { name: 'Áp dụng', exact: true }).count()).toBe(0);
    await seen(admin, 'own-draft');
    await admin.leave();
  });

  it('is applied by the head of the province on a phone, and holds from then on', async () => {
    const head = await office.as('ld.t', { width: 390, height: 844 });
    await head.go(page);
    await head.press('Kiểm tra và áp dụng bản 2: Quá hạn');
    await head.sees('Không thấy gì phải lưu ý');
    await seen(head, 'apply-phone');
    await send(head, 'Áp dụng');
    const held = head.page.locator('.policy-version', { hasText: 'bản 2' }).first();
    await held.getByText('đang có hiệu lực').waitFor();
    await held.getByText('Kế hoạch 12/KH-UBND (mẫu)').waitFor();
    await seen(head, 'applied-phone');
    expect(await head.button('Soạn chính sách mới').count()).toBe(0);
    await head.leave();
  });

  it('moves running alerts with a reason; a policy of a commune for denunciations stands beside it', async () => {
    const admin = await office.as('qt.t', { width: 1366, height: 768 });
    await admin.go(page);
    await admin.press('Chuyển cảnh báo đang chạy: Quá hạn');
    await fill(admin, 'Lý do, văn bản *', 'Theo kết luận giao ban (mẫu)');
    await send(admin, 'Chuyển');
    await admin.sees('Theo kết luận giao ban (mẫu)');
    await admin.press('Soạn chính sách mới');
    await dialogOf(admin).getByLabel('Cho đơn vị và cấp dưới (để trống: mọi nơi)').fill('xã A');
    await admin.page.getByRole('option', { name: /UBND xã A/ }).click();
    await dialogOf(admin).getByLabel('Tố cáo').check();
    await fill(admin, 'Bước 1: chờ *', '30');
    await fill(admin, 'Lý do, văn bản *', 'Thử riêng xã A (mẫu)');
    await seen(admin, 'new');
    await send(admin, 'Lưu bản nháp');
    await admin.page.getByRole('heading', { level: 2, name: /Quá hạn · Tố cáo · UBND xã A.* và cấp dưới/ }).waitFor();
    await admin.page.getByRole('button', { name: /^Kiểm tra bản 1: Quá hạn · Tố cáo/ }).click();
    await admin.sees('dài hơn thời hạn giải quyết 30 ngày');
    await admin.press('Tính thử 90 ngày qua');
    await admin.sees('0 cảnh báo thuộc bản này.');
    await seen(admin, 'findings');
    await admin.page.keyboard.press('Escape');
    await admin.page.getByRole('button', { name: /^Bỏ bản nháp 1: Quá hạn · Tố cáo/ }).click();
    await send(admin, 'Bỏ bản nháp');
    await admin.missesNow(/Quá hạn · Tố cáo/);
    await admin.leave();
  });

  it('is read in English', async () => {
    const admin = await office.as('qt.t', { width: 1366, height: 768, language: 'en' });
    await admin.go(page);
    await admin.sees('No next step and no reminder from 17:00 to 07:30.');
    await admin.sees('A crowd of 30 people or more is told at any hour.');
    await admin.page.locator('summary', { hasText: 'Former versions (1)' }).click();
    await admin.sees('It shipped with the system');
    await seen(admin, 'english');
    await admin.leave();
  });
});
