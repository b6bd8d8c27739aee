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
let head: Person;
beforeAll(async () => {
  office = await openEmptyOffice('administrators');
  admin = await office.newcomer(sight);
}, 180_000);
afterAll(async () => {
  await Promise.all([admin, head].map((person: Person | undefined) => person?.leave()));
  await office?.close();
});

const looksFine = async (person: Person, name: string): Promise<void> => {
  await person.shot(`administrators-${name}`);
  expect([name, await faultsOf(person), await widerThanWindow(person)]).toEqual([name, [], 0]);
};

const dialogOf = ({ page }: Person) => page.getByRole('dialog');
const send = async (person: Person, name: string): Promise<void> => {
  await dialogOf(person).getByRole('button', { name, exact: true }).click();
  await dialogOf(person).waitFor({ state: 'detached' });
};
const fill = (person: Person, label: string, text: string): Promise<void> =>
  dialogOf(person).getByLabel(label, { exact: true }).fill(text);

/** Chooses a file of these lines on the page of imports. */
const choose = (lines: readonly string[]): Promise<void> =>
  admin.page
    .getByLabel('Tệp CSV')
    .setInputFiles({ name: 'tep.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
const take = async (): Promise<void> => {
  await admin.press('Ghi vào hệ thống');
  await admin.page.locator('.banner-good').waitFor();
};

const units = [
  'code;name_vi;name_en;hierarchy;level;parent_code;committee_code;valid_from;valid_to',
  'DUX;Đảng ủy xã Thử (mẫu);Party committee (sample);party;commune-committee;;;2025-07-01;',
  'XTH;UBND xã Thử (mẫu);Commune (sample);state;commune;;DUX;2025-07-01;',
  'XMOI;UBND xã Mới (mẫu);New commune (sample);state;commune;;;2025-07-01;',
];
const posts = [
  'unit_code;title_vi;role;is_head;valid_from;holder_name',
  'XTH;Chủ tịch UBND xã;Lãnh đạo cơ quan;x;2025-07-01;Người Thử Một (mẫu)',
  'XTH;Cán bộ tiếp công dân;TD;;2025-07-01;Người Thử Hai (mẫu)',
  'XTH;Chuyên viên;CV;;2025-07-01;Người Thử Ba (mẫu)',
  'XTH;Chuyên viên;CV;;2025-07-01;Người Thử Bốn (mẫu)',
  'XTH;Văn thư;VT;;2025-07-01;',
];

/** What the links of several accounts lead to, by user name. */
const links = new Map<string, string>();
const comeIn = async (username: string): Promise<Person> => {
  const person = await office.newcomer(sight);
  await person.page.goto(links.get(username) ?? '');
  await person.page.locator('#new-password').fill(own);
  await person.page.locator('#again-password').fill(own);
  await person.press('Đặt mật khẩu');
  await person.sees('Đã đặt mật khẩu');
  await person.signIn(username, own);
  return person;
};

describe('an administrator with files of a commune', () => {
  it('comes in by the one-time link and finds the way to the files', async () => {
    const { page } = admin;
    await page.goto(office.link);
    await page.locator('#password').fill(own);
    await page.locator('#again').fill(own);
    await page.locator('button').click();
    await page.getByText('Đã tạo tài khoản').waitFor();
    await admin.signIn('quan.tri', own);
    await page.getByRole('link', { name: 'Nhập từ tệp', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Nhập từ tệp' }).waitFor();
    await looksFine(admin, 'import');
  });

  it('is told each mistake with its line, and nothing is taken', async () => {
    await choose([...units, 'xã;;;state;commune;;;2025-07-01;', 'XKT;Phòng;Office;state;division;KHONG;;2025-07-01;']);
    await admin.sees(/^Tệp có 4 lỗi/);
    await admin.page.getByRole('row', { name: /^6 Không có đơn vị mã KHONG/ }).waitFor();
    await looksFine(admin, 'import-mistakes');
    expect(await admin.button('Ghi vào hệ thống').count()).toBe(0);
    expect((await admin.read('/v1/units')).body.items).toEqual([]);
  });

  it('takes units, then posts with who holds them, after a look at what they do', async () => {
    await choose(units);
    await admin.sees('Sẽ tạo 3, sửa 0, giữ nguyên 0 dòng.');
    await looksFine(admin, 'import-preview');
    await take();
    await admin.page.getByRole('radio', { name: 'Chức vụ, người giữ' }).check();
    await choose(posts);
    await admin.sees('Sẽ tạo 5, sửa 0, giữ nguyên 0 dòng.');
    await take();
    await choose(posts);
    await admin.sees('Sẽ tạo 0, sửa 0, giữ nguyên 5 dòng.');
  });

  it('makes accounts for everybody at once, and is shown the links to hand over', async () => {
    const { page } = admin;
    await office.system.quiesce();
    await admin.go('/quan-tri/tai-khoan');
    await admin.sees('4 người đang giữ chức vụ chưa có tài khoản.');
    await admin.press('Tạo tài khoản cho nhiều người');
    await looksFine(admin, 'many-accounts');
    await fill(admin, 'Tên đăng nhập của Người Thử Bốn (mẫu)', 'quan.tri');
    await dialogOf(admin).getByRole('button', { name: 'Tạo 4 tài khoản, lấy đường dẫn' }).click();
    await dialogOf(admin).locator('.field-error', { hasText: 'Tên đăng nhập này đã có người dùng' }).waitFor();
    await fill(admin, 'Tên đăng nhập của Người Thử Bốn (mẫu)', 'cv.bon');
    await dialogOf(admin).getByRole('button', { name: 'Tạo 1 tài khoản, lấy đường dẫn' }).click();
    await page.getByRole('heading', { name: '4 đường dẫn đặt mật khẩu' }).waitFor();
    for (const row of await dialogOf(admin).locator('tbody tr').all()) {
      const [username = '', link = ''] = await row.locator('td').allInnerTexts();
      links.set(username, link);
    }
    expect([...links.keys()].sort()).toEqual(['cv.bon', 'nguoi.thu.ba.mau', 'nguoi.thu.hai.mau', 'nguoi.thu.mot.mau']);
    await looksFine(admin, 'links');
    await send(admin, 'Đã in hoặc chép xong');
    await admin.page.getByLabel('Tình trạng').selectOption({ label: 'chờ đặt mật khẩu' });
    await admin.page.getByRole('row', { name: 'quan.tri' }).waitFor({ state: 'detached' });
    await admin.page.getByRole('row', { name: 'cv.bon' }).waitFor();
    await admin.missesNow(/người đang giữ chức vụ chưa có tài khoản/);
  });

  it('sees which posts nobody holds, and goes there', async () => {
    await admin.go('/quan-tri/don-vi');
    await admin.page.getByText('1 chức vụ khuyết').click();
    await admin.page.getByRole('link', { name: 'Văn thư' }).click();
    await admin.page.getByRole('row', { name: 'Văn thư' }).getByText('khuyết').waitFor();
    await looksFine(admin, 'vacancy');
  });
});

describe('the head of that commune', () => {
  it('records who is away and who stands in', async () => {
    head = await comeIn('nguoi.thu.mot.mau');
    await head.page.getByRole('link', { name: 'Nghỉ, làm thay' }).click();
    await head.page
      .getByRole('row', { name: 'Người Thử Bốn (mẫu)' })
      .getByRole('button', { name: /^Ghi nghỉ/ })
      .click();
    await fill(head, 'Nghỉ từ ngày *', '25/11/2026');
    await fill(head, 'Nghỉ hết ngày *', '27/11/2026');
    await dialogOf(head).getByLabel('Người làm thay').selectOption({ label: 'Người Thử Ba (mẫu) · Chuyên viên' });
    await send(head, 'Lưu');
    await head.sees('Nghỉ 25/11/2026 – 27/11/2026 · thay: Chuyên viên');
    expect(await head.button(/^Sửa chức vụ/).count()).toBe(0);
    await looksFine(head, 'leave');
  });

  it('sees it among the people who can be given cases, the one who is away last', async () => {
    await office.system.quiesce();
    const { items } = (await head.read('/v1/workload')).body;
    const suiting = items.filter(({ suits }: { suits: boolean }) => suits);
    expect(suiting.at(-1)).toMatchObject({
      name: 'Người Thử Bốn (mẫu)',
      away: { from: '2026-11-25', to: '2026-11-27' },
    });
    await head.page.getByRole('link', { name: 'Chờ phân công' }).first().click();
    await head.sees('nghỉ đến 27/11/2026, thay: Người Thử Ba (mẫu)');
    await looksFine(head, 'leave-in-assignment');
  });
});

describe('a unit that is merged into another', () => {
  it('is not ended while it has open cases and nobody goes on with them', async () => {
    const officer = await comeIn('nguoi.thu.hai.mau');
    const desk = deskOf(officer);
    await desk.meet(1, visitors.one);
    await desk.hear({ content: 'Đề nghị sửa đường liên thôn (nội dung thử).', summary: 'KNPA đường liên thôn' });
    expect(await desk.saveAndPrint()).toEqual(['XTH-26-000001']);
    await officer.leave();
    await office.system.quiesce();
    await admin.press('Kết thúc đơn vị');
    await fill(admin, 'Đến hết ngày', '31/12/2026');
    await dialogOf(admin).getByText('1 vụ đang mở, trong đó 1 chưa có người').waitFor();
    await dialogOf(admin).getByText('4 chức vụ còn người giữ').waitFor();
    await dialogOf(admin).getByRole('button', { name: 'Lưu' }).click();
    await dialogOf(admin).locator('.field-error', { hasText: 'phải nêu đơn vị tiếp nhận' }).waitFor();
    await looksFine(admin, 'end-unit');
  });

  it('names its successor, and is found there', async () => {
    const { page } = admin;
    await fill(admin, 'Nhập vào đơn vị', 'moi');
    await dialogOf(admin).locator('[role=option]', { hasText: 'UBND xã Mới (mẫu)' }).click();
    await send(admin, 'Lưu');
    await page.locator('.unit-facts').getByRole('link', { name: 'UBND xã Mới (mẫu)' }).click();
    await page.getByRole('heading', { level: 2, name: 'UBND xã Mới (mẫu)' }).waitFor();
    await page.locator('.unit-facts').getByRole('link', { name: 'UBND xã Thử (mẫu)' }).waitFor();
    await looksFine(admin, 'merged');
  });

  it('tells how many cases somebody has who leaves a post', async () => {
    await admin.page.locator('.unit-facts').getByRole('link', { name: 'UBND xã Thử (mẫu)' }).click();
    await admin.press('Ghi ngày thôi giữ chức vụ Cán bộ tiếp công dân');
    await dialogOf(admin).getByText('Người này không giữ vụ nào đang mở.').waitFor();
    await looksFine(admin, 'leaving');
    await admin.page.keyboard.press('Escape');
  });
});

describe('these pages on a phone, in English', () => {
  it('fit, without a fault', async () => {
    const phone = await office.newcomer({ width: 390, height: 844, language: 'en' });
    await phone.signIn('quan.tri', own);
    for (const [path, heading] of [
      ['/quan-tri/nhap-tep', 'Import from a file'],
      ['/quan-tri/don-vi', 'Units, posts'],
      ['/quan-tri/tai-khoan', 'Accounts'],
    ] as const) {
      await phone.go(path);
      await phone.page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await phone.page.locator('.skeleton').first().waitFor({ state: 'detached' });
      await looksFine(phone, `phone-${heading}`);
    }
    await phone.leave();
    const leader = await office.newcomer({ width: 390, height: 844, language: 'en' });
    await leader.signIn('nguoi.thu.mot.mau', own);
    await leader.go('/nghi');
    await leader.page.getByRole('row', { name: 'Người Thử Bốn (mẫu)' }).waitFor();
    await looksFine(leader, 'phone-leave');
    await leader.leave();
  });
});
