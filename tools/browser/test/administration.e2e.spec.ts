import {
  deskOf,
  faultsOf,
  openEmptyOffice,
  visitors,
  widerThanWindow,
  type EmptyOffice,
  type Person,
} from '../src/index.js';

const own = 'mot mat khau rieng cua minh (synthetic)';
const sight = { width: 1366, height: 768 };

let office: EmptyOffice;
let admin: Person;
beforeAll(async () => {
  office = await openEmptyOffice('administration');
  admin = await office.newcomer(sight);
}, 180_000);
afterAll(async () => {
  await admin?.leave();
  await office?.close();
});

const looksFine = async (person: Person, name: string): Promise<void> => {
  await person.shot(`administration-${name}`);
  expect([name, await faultsOf(person), await widerThanWindow(person)]).toEqual([name, [], 0]);
};

/** The dialog that is open, and what is typed into it. */
const dialog = () => admin.page.getByRole('dialog');
const fill = (label: string, text: string): Promise<void> => dialog().getByLabel(label, { exact: true }).fill(text);
const choose = async (label: string, option: string): Promise<void> =>
  void (await dialog().getByLabel(label, { exact: true }).selectOption({ label: option }));
const send = async (name: string): Promise<void> => {
  await dialog().getByRole('button', { name, exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
};
const isDone = (step: string): Promise<void> => admin.page.locator('.guide-done', { hasText: step }).waitFor();

/** A post with its holder, in the unit that is shown. */
async function staff(title: string, role: string, name: string, isHead = false): Promise<void> {
  await admin.press('Tạo chức vụ');
  await fill('Chức vụ *', title);
  await choose('Vai trò *', role);
  if (isHead) await dialog().getByLabel('Đứng đầu đơn vị').check();
  await send('Lưu');
  await admin.press(`Ghi người giữ chức vụ ${title}`);
  await fill('Họ tên *', name);
  await send('Lưu');
  await admin.page.getByRole('row', { name: title }).getByText(name).waitFor();
}

/** An account, and its link as it is handed over. */
async function account(name: string, username: string): Promise<string> {
  await admin.press('Tạo tài khoản');
  await choose('Cán bộ *', name);
  await dialog()
    .getByLabel('Tên đăng nhập *')
    .and(admin.page.locator(`[value="${username}"]`))
    .waitFor();
  await dialog().getByRole('button', { name: 'Tạo và lấy đường dẫn' }).click();
  await dialog().getByLabel('Đường dẫn dùng một lần').waitFor();
  const link = await dialog().getByLabel('Đường dẫn dùng một lần').inputValue();
  await send('Đã chuyển cho chủ tài khoản');
  return link;
}

describe('an administrator of a new system, in a browser alone', () => {
  it('comes in by the one-time link, and is shown what to do first', async () => {
    const { page } = admin;
    await page.goto(office.link);
    await page.locator('#password').fill(own);
    await page.locator('#again').fill(own);
    await page.locator('button').click();
    await page.getByText('Đã tạo tài khoản').waitFor();
    await admin.signIn('quan.tri', own);
    await page.waitForURL('**/quan-tri');
    await isDone('Xem lịch làm việc của năm');
    await admin.sees('Bắt đầu: xong 1/7 bước');
    await looksFine(admin, 'first-steps');
  });

  it('sets up a commune with three posts and their holders', async () => {
    const { page } = admin;
    await page.getByRole('link', { name: 'Mở trang Đơn vị' }).first().click();
    await admin.press('Tạo đơn vị');
    await dialog().getByRole('button', { name: 'Tạo đơn vị' }).click();
    await dialog().locator('.error-summary').waitFor();
    await looksFine(admin, 'unit-errors');
    await fill('Tên *', 'UBND xã Thử (mẫu)');
    await fill('Mã *', 'xth');
    await choose('Cấp *', 'Cấp xã');
    await send('Tạo đơn vị');
    await page.getByRole('heading', { name: 'UBND xã Thử (mẫu)' }).waitFor();
    await staff('Chủ tịch UBND xã', 'Lãnh đạo cơ quan', 'Người Thử Một (mẫu)', true);
    await staff('Cán bộ tiếp công dân', 'Cán bộ tiếp công dân', 'Người Thử Hai (mẫu)');
    await staff('Chuyên viên', 'Chuyên viên', 'Người Thử Ba (mẫu)');
    await looksFine(admin, 'unit');
  });

  it('goes through the tree by arrow keys', async () => {
    const { page } = admin;
    await admin.press('Tạo đơn vị bên dưới');
    await fill('Tên *', 'Phòng Kinh tế (mẫu)');
    await fill('Mã *', 'XTHKT');
    await choose('Cấp *', 'Phòng, ban');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Phòng Kinh tế (mẫu)' }).waitFor();
    const [top, below] = ['XTH', 'XTHKT'].map((code) =>
      page.locator('a.tree-unit', { has: page.getByText(code, { exact: true }) }),
    );
    await below!.waitFor();
    await top!.focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Phòng Kinh tế');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await below!.waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowRight');
    await below!.waitFor();
    await looksFine(admin, 'tree');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: 'Chuyên viên' }).waitFor();
  });

  it('is told at the field what the server refuses: a code that is taken, a second head', async () => {
    await admin.press('Tạo đơn vị');
    await fill('Tên *', 'Một xã khác (mẫu)');
    await fill('Mã *', 'XTH');
    await choose('Cấp *', 'Cấp xã');
    await dialog().getByRole('button', { name: 'Tạo đơn vị' }).click();
    await dialog().locator('#unit-code-error', { hasText: 'Mã này đang được một đơn vị khác dùng' }).waitFor();
    await admin.page.keyboard.press('Escape');
    await admin.press('Sửa chức vụ Chuyên viên');
    await dialog().getByLabel('Đứng đầu đơn vị').check();
    await dialog().getByRole('button', { name: 'Lưu' }).click();
    await dialog().locator('.field-error', { hasText: 'đã có chức vụ đứng đầu' }).waitFor();
    await admin.page.keyboard.press('Escape');
  });

  it('records leave with a stand-in, and takes it back', async () => {
    await admin.press('Ghi nghỉ của người giữ chức vụ Chuyên viên');
    await fill('Nghỉ từ ngày *', '26/11/2026');
    await fill('Nghỉ hết ngày *', '30/11/2026');
    await choose('Người làm thay', 'Người Thử Hai (mẫu) · Cán bộ tiếp công dân');
    await send('Lưu');
    await admin.sees('Nghỉ 26/11/2026 – 30/11/2026 · thay: Cán bộ tiếp công dân');
    await admin.press('Bỏ kỳ nghỉ 26/11/2026 – 30/11/2026');
    await send('Bỏ kỳ nghỉ');
    await admin.missesNow('Nghỉ 26/11/2026');
  });

  it('gives accounts by links and sees no password; one can be locked', async () => {
    await admin.go('/quan-tri/tai-khoan');
    await account('Người Thử Hai (mẫu)', 'nguoi.thu.hai.mau');
    await account('Người Thử Ba (mẫu)', 'nguoi.thu.ba.mau');
    await admin.sees('chờ đặt mật khẩu');
    await admin.press('Khóa tài khoản nguoi.thu.ba.mau');
    await send('Khóa');
    await admin.sees('đã khóa');
    await looksFine(admin, 'accounts');
    await admin.field('Tìm theo tên đăng nhập, họ tên, chức vụ, cơ quan').fill('tiep cong dan');
    await admin.missesNow('nguoi.thu.ba.mau');
  });

  it('enters a day of the calendar after a look at what moves', async () => {
    const { page } = admin;
    await admin.go('/quan-tri/lich-lam-viec');
    await page.locator('[data-day="2026-11-25"]').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await dialog().getByLabel('Ngày', { exact: true }).and(page.locator('[value="23/11/2026"]')).waitFor();
    await dialog().getByLabel('Loại ngày').selectOption({ label: 'Nghỉ hoán đổi' });
    await fill('Văn bản *', 'TB 01/TB-XTH (mẫu)');
    await dialog().getByRole('button', { name: 'Xem thời hạn nào dời' }).click();
    await dialog().getByRole('heading', { name: '0 thời hạn sẽ dời' }).waitFor();
    await looksFine(admin, 'calendar-preview');
    await send('Áp dụng');
    await page.getByRole('button', { name: '23/11/2026, Nghỉ hoán đổi', exact: true }).waitFor();
    await looksFine(admin, 'calendar');
  });

  it('reads policies and the health of the system', async () => {
    await admin.go('/quan-tri/leo-thang');
    await admin.press('Soạn bản mới: Quá hạn');
    await fill('Bước 1: chờ *', '3');
    await fill('Lý do, văn bản *', 'Kế hoạch 1/KH (mẫu)');
    await send('Lưu bản nháp');
    await admin.sees('im lặng 3 ngày làm việc');
    await looksFine(admin, 'policies');
    await admin.go('/suc-khoe');
    await admin.sees('trễ 0 = sự kiện 0 = cảnh báo 0');
    await looksFine(admin, 'system');
  });
});

describe('a reception officer of that commune', () => {
  it('sets a password by the link and receives the first petition; then the guide is done', async () => {
    await admin.go('/quan-tri/tai-khoan');
    await admin.press('Cấp lại mật khẩu cho nguoi.thu.hai.mau');
    await dialog().getByRole('button', { name: 'Cấp đường dẫn mới' }).click();
    const link = await dialog().getByLabel('Đường dẫn dùng một lần').inputValue();
    await send('Đã chuyển cho chủ tài khoản');

    const officer = await office.newcomer(sight);
    await officer.page.goto(link);
    await officer.page.locator('#new-password').fill(own);
    await officer.page.locator('#again-password').fill(own);
    await officer.press('Đặt mật khẩu');
    await officer.sees('Đã đặt mật khẩu cho tài khoản nguoi.thu.hai.mau');
    await looksFine(officer, 'first-password');
    expect(officer.page.url()).not.toContain('token');
    await officer.signIn('nguoi.thu.hai.mau', own);
    await officer.page.waitForURL('**/tiep-dan');
    const desk = deskOf(officer);
    await desk.meet(1, visitors.one);
    await desk.hear({ content: 'Đề nghị sửa đường liên thôn (nội dung thử).', summary: 'KNPA đường liên thôn' });
    expect(await desk.saveAndPrint()).toEqual(['XTH-26-000001']);
    await officer.leave();
    await office.system.quiesce();
    await admin.go('/quan-tri');
    await admin.page.getByRole('heading', { name: 'Các trang quản trị' }).waitFor();
    await admin.missesNow('Bắt đầu:');
  });
});

describe('the pages of an administrator', () => {
  it('fit a phone, in English, without a fault', async () => {
    const phone = await office.newcomer({ width: 390, height: 844, language: 'en' });
    await phone.signIn('quan.tri', own);
    for (const [path, heading] of [
      ['/quan-tri', 'Administration'],
      ['/quan-tri/don-vi', 'Units, posts'],
      ['/quan-tri/tai-khoan', 'Accounts'],
      ['/quan-tri/lich-lam-viec', 'Working calendar of 2026'],
      ['/quan-tri/leo-thang', 'Escalation'],
      ['/suc-khoe', 'System health'],
    ] as const) {
      await phone.go(path);
      await phone.page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await phone.page.locator('.skeleton').first().waitFor({ state: 'detached' });
      await looksFine(phone, `phone-${heading}`);
    }
    await phone.go('/quan-tri/don-vi');
    await phone.page.locator('a.tree-unit').first().click();
    await phone.page.getByRole('heading', { name: 'Posts', exact: true }).waitFor();
    await looksFine(phone, 'phone-unit');
    await phone.leave();
  });
});
