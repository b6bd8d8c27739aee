import { caseOf, deskOf, openOffice, visitors, type Office } from '../src/index.js';

let office: Office;
let number: string;
beforeAll(async () => {
  office = await openOffice('readers');
  const officer = await office.as('td.a');
  const desk = deskOf(officer);
  await desk.meet(1, visitors.one);
  await desk.hear({
    kind: 'Tố cáo',
    subject: 'Đất đai, nhà cửa',
    against: 'UBND xã A (mẫu)',
    content: 'Tố cáo việc chi sai quỹ thôn (nội dung thử).',
  });
  [number = ''] = await desk.saveAndPrint();
  await officer.leave();
}, 180_000);
afterAll(() => office.close());

const people = (): string => `/vu-viec/${number}?the=don`;
const why = 'Giúp kiểm tra điều kiện thụ lý';

describe('who may read a denouncer', () => {
  it('is chosen by name and post, until a day; what is missing is said at its field', async () => {
    const head = await office.as('ld.a');
    const { dialog } = caseOf(head);
    await head.go(people());
    await head.press('Cấp quyền xem');
    await dialog.getByRole('heading', { name: 'Cấp quyền xem danh tính người tố cáo' }).waitFor();
    await dialog.getByRole('button', { name: 'Cấp quyền xem' }).click();
    await dialog.getByText('Còn thiếu: Ngày cuối được xem.').first().waitFor();
    const readers = dialog.getByLabel('Người được xem');
    await readers.getByText('Cán bộ Thử 03 (mẫu), Chuyên viên 1 xã A').waitFor({ state: 'attached' });
    expect(await readers.innerText()).not.toContain('Cán bộ Thử 06'); // the head who gives it
    await readers.selectOption({ label: 'Cán bộ Thử 03 (mẫu), Chuyên viên 1 xã A' });
    await dialog.getByLabel('Ngày cuối được xem').fill('24/11/2026');
    await dialog.getByRole('radio', { name: 'Kiểm tra điều kiện thụ lý' }).check();
    await dialog.getByLabel('Lý do cụ thể').fill(why);
    await dialog.getByRole('button', { name: 'Cấp quyền xem' }).click();
    await dialog.getByText(/Ngày hết hạn đã qua/).waitFor();
    await dialog.getByLabel('Ngày cuối được xem').fill('30/11/2026');
    await dialog.getByRole('button', { name: 'Cấp quyền xem' }).click();
    await head.sees('đến hết ngày 30/11/2026');
    await head.shot('reader-granted');
    await head.leave();
  });

  it('reads for five minutes; the log shows it as unusual, with the way to the case', async () => {
    const reader = await office.as('cv1.a');
    const { dialog } = caseOf(reader);
    await reader.go(people());
    await reader.press(/^Xem danh tính/);
    await dialog.getByRole('radio', { name: 'Kiểm tra điều kiện thụ lý' }).check();
    await dialog.getByLabel('Lý do cụ thể').fill(why);
    await dialog.getByRole('button', { name: 'Xem và ghi nhật ký' }).click();
    await reader.sees(visitors.one.name);
    await reader.leave();
    for (const login of ['ld.a', 'tt.t']) {
      const controller = await office.as(login);
      await controller.go('/nhat-ky-danh-tinh');
      await controller.sees('Không phải người xử lý');
      await controller.shot(`identity-log-${login}`);
      await controller.page.getByRole('link', { name: number }).click();
      await controller.page.locator('h1', { hasText: number }).waitFor();
      await controller.leave();
    }
  });

  it('reads no more once the right is taken back', async () => {
    const head = await office.as('ld.a');
    await head.go(people());
    await head.press(/^Thu hồi quyền của Cán bộ Thử 03/);
    await head.sees(/đã thu hồi 25\/11\/2026/);
    await head.leave();
    const reader = await office.as('cv1.a');
    const { dialog } = caseOf(reader);
    await reader.go(people());
    await reader.press(/^Xem danh tính/);
    await dialog.getByRole('radio', { name: 'Kiểm tra điều kiện thụ lý' }).check();
    await dialog.getByLabel('Lý do cụ thể').fill(why);
    await dialog.getByRole('button', { name: 'Xem và ghi nhật ký' }).click();
    await dialog.locator('.problem').waitFor();
    expect(await reader.page.content()).not.toContain(visitors.one.name);
    await reader.leave();
  });
});
