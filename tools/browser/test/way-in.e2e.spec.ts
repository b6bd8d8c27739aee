import { readFileSync } from 'node:fs';
import { demonstration } from '@cau-noi/directory';
import { eventually } from '@cau-noi/testing';
import { printOf, typesFile, type ApiDocument } from '../src/api-types.js';
import { deskOf, openOffice, password, visitors, type Office, type Person } from '../src/index.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice('wayin');
}, 120_000);
afterAll(() => office.close());

/** Types name and password, presses the button; returns the status that came back, and what the page then shows. */
async function knock(person: Person, login: string, given: string): Promise<{ status: number; says: string }> {
  await person.page.locator('#username').fill(login);
  await person.page.locator('#password').fill(given);
  const answered = person.page.waitForResponse((answer) => answer.request().method() === 'POST');
  await person.press('Đăng nhập');
  const status = (await answered).status();
  const said = person.page.locator('.problem');
  await said.or(person.page.getByRole('navigation')).first().waitFor();
  return { status, says: (await said.isVisible()) ? (await said.innerText()).replace(/Vết: \w+/, '') : '' };
}

describe('somebody who cannot come in', () => {
  it('reads the same for a wrong password and for an unknown name', async () => {
    const person = await office.newcomer();
    await person.go('/');
    const wrong = await knock(person, 'ld.b', 'sai hoan toan mat khau');
    await person.shot('sign-in-refused');
    await person.go('/dang-nhap');
    const unknown = await knock(person, 'khong.co.ai', 'sai hoan toan mat khau');
    expect(wrong.says).toMatch(/^Tên đăng nhập hoặc mật khẩu không đúng\./);
    expect(unknown).toEqual(wrong);
    await person.leave();
  });

  it('is locked out with the sixth try', async () => {
    const person = await office.newcomer();
    await person.go('/');
    for (let tries = 1; tries <= 5; tries++) await knock(person, 'ld.c', `sai lan thu ${tries} roi`);
    expect((await knock(person, 'ld.c', password)).says).toMatch(/Tạm khóa/);
    await person.leave();
  });

  it('is warned that an input method is on before anything is sent', async () => {
    const person = await office.newcomer();
    await person.go('/');
    const sent: string[] = [];
    person.page.on('request', (request) => sent.push(request.method()));
    await person.page.locator('#password').pressSequentially('matkhẩu-cũ');
    await person.sees('Mật khẩu có chữ có dấu: bộ gõ tiếng Việt có thể đang bật.');
    expect(sent).not.toContain('POST');
    await person.leave();
  });
});

describe('a link somebody was sent', () => {
  it('is opened after signing in', async () => {
    const person = await office.newcomer();
    await person.go('/vu-viec?loai=kn');
    await person.page.locator('#username').waitFor();
    await knock(person, 'cv1.a', password);
    await person.page.waitForURL('**/vu-viec?loai=kn');
    await person.leave();
  });

  it('leads nowhere else than into the app', async () => {
    const person = await office.newcomer();
    await person.go('/dang-nhap?ve=//example.org/x');
    await knock(person, 'cv1.a', password);
    await person.page.waitForURL('**/hang-doi');
    await person.leave();
  });
});

const menuOfDesk = ['Tiếp dân', 'Lịch tiếp của lãnh đạo', 'Hàng đợi của tôi', 'Vụ việc', 'Đông người', 'Thời hạn'];

describe('somebody with two posts', () => {
  it('chooses one, lands on its page and sees its menu only; the other is a choice away', async () => {
    const officer = demonstration.officers.find(({ login }) => login === 'cv2.a');
    const seat = demonstration.officers.find(({ login }) => login === 'td.a');
    const administrator = await office.as('qt.t');
    const post = { unitId: seat?.unitId, title: { vi: 'Tiếp dân kiêm', en: 'Desk too' }, role: 'TD', isHead: false };
    const { body } = await administrator.command('/v1/posts', { ...post, validFrom: '2026-11-01' });
    await administrator.command(`/v1/posts/${body.id}/holders`, { officerId: officer?.officerId, from: '2026-11-01' });
    await office.system.quiesce();
    await administrator.leave();

    const person = await office.newcomer();
    await person.go('/');
    await person.page.locator('#username').fill('cv2.a');
    await person.page.locator('#password').fill(password);
    await person.press('Đăng nhập');
    await person.sees('Làm việc với chức vụ');
    await person.shot('choose-post');
    await person.page.getByRole('radio', { name: /Tiếp dân kiêm/ }).check();
    await person.press('Tiếp tục');
    await person.page.waitForURL('**/tiep-dan');
    await hasMenu(person, menuOfDesk);
    const other = await person.page.locator('#acting-post option', { hasText: 'Chuyên viên 2' }).getAttribute('value');
    await person.page.locator('#acting-post').selectOption(other);
    await person.page.waitForURL('**/hang-doi');
    await hasMenu(person, ['Hàng đợi của tôi', 'Vụ việc', 'Cảnh báo', 'Đông người', 'Thời hạn']);
    await person.leave();
  });
});

/** Waits until the menu holds exactly these pages. */
const hasMenu = ({ page }: Person, pages: readonly string[]): Promise<void> =>
  eventually(async () => expect(await page.locator('.menu li a > span:first-child').allInnerTexts()).toEqual(pages), {
    within: 15_000,
  });

describe('each role', () => {
  const reception = '/tiep-dan';
  const unassigned = '/cho-phan-cong';
  const [running, health] = [['Cảnh báo', 'Nhật ký danh tính', 'Thời hạn'], 'Sức khỏe hệ thống'];
  const administration = ['Đơn vị, chức vụ', 'Tài khoản', 'Lịch làm việc', 'Báo lên cấp trên'];
  const days: [login: string, lands: string, menu: string[], closed: string][] = [
    ['td.a', reception, menuOfDesk, unassigned],
    ['vt.a', '/hang-doi', menuOfDesk, unassigned],
    ['cv1.a', '/hang-doi', ['Hàng đợi của tôi', 'Vụ việc', 'Cảnh báo', 'Đông người', 'Thời hạn'], reception],
    [
      'lp.a',
      unassigned,
      [
        'Tiếp dân',
        'Lịch tiếp của lãnh đạo',
        'Hàng đợi của tôi',
        'Chờ phân công',
        'Chờ ký, duyệt',
        'Nghỉ, làm thay',
        'Vụ việc',
        'Cảnh báo',
        'Đông người',
        'Thời hạn',
      ],
      '/quan-tri',
    ],
    [
      'ld.a',
      '/canh-bao',
      [
        'Tiếp dân',
        'Lịch tiếp của lãnh đạo',
        'Hàng đợi của tôi',
        'Chờ phân công',
        'Chờ ký, duyệt',
        'Nghỉ, làm thay',
        'Vụ việc',
        'Cảnh báo',
        'Đông người',
        'Nhật ký danh tính',
        'Thời hạn',
        'Báo lên cấp trên',
      ],
      '/quan-tri',
    ],
    ['cu.t', '/canh-bao', ['Lịch tiếp của lãnh đạo', 'Vụ việc', 'Cảnh báo', 'Đông người', 'Thời hạn'], reception],
    [
      'tt.t',
      '/canh-bao',
      ['Tiếp dân', 'Hàng đợi của tôi', 'Vụ việc', 'Cảnh báo', 'Đông người', 'Nhật ký danh tính', 'Thời hạn'],
      unassigned,
    ],
    ['qt.t', '/quan-tri', [...running, 'Quản trị', ...administration, health], '/vu-viec'],
    ['vh.t', '/suc-khoe', [...running, health], '/hang-doi'],
  ];

  it.each(days)('%s lands on %s, and finds nothing but its own menu', async (login, lands, menu, closed) => {
    const person = await office.as(login);
    await person.page.waitForURL(`**${lands}`);
    await hasMenu(person, menu);
    await person.shot(`landing-${login}`);
    await person.go(closed);
    await person.sees('Không tìm thấy, hoặc bạn không có quyền xem.');
    expect(person.captured.failures).toEqual([]);
    await person.leave();
  });
});

describe('a desk that was left alone for a quarter of an hour', () => {
  it('shows nothing of what was typed, and gives it all back after unlocking', async () => {
    const person = await office.newcomer();
    await person.page.clock.install();
    await person.signIn('td.a');
    await person.page.getByLabel('Số giấy tờ').fill('001190009991');
    await person.page.getByLabel('Họ tên').fill('Người Thử Một');
    await person.page.getByLabel('Nội dung trình bày').fill('Nội dung thử, gõ dở dang');
    await person.page.clock.fastForward('15:01');
    await person.page.getByRole('heading', { name: 'Đã khóa' }).waitFor();
    await person.shot('locked');
    expect(await person.page.title()).toBe('Đã khóa · Cầu Nối');
    expect(await person.page.content()).not.toMatch(/Người Thử Một|001190009991|dở dang/);
    const keysAsked: string[] = [];
    person.page.on('request', (request) => request.url().endsWith('/me/draft-key') && keysAsked.push(request.url()));
    await person.page.reload();
    await person.page.getByRole('heading', { name: 'Đã khóa' }).waitFor();
    expect(keysAsked).toHaveLength(0);
    await person.page.locator('#lock-password').fill(password);
    await person.press('Mở khóa');
    await person.press('Mở tiếp');
    await person.page.getByLabel('Số giấy tờ').waitFor();
    expect(await person.page.getByLabel('Số giấy tờ').inputValue()).toBe('001190009991');
    expect(await person.page.getByLabel('Họ tên').inputValue()).toBe('Người Thử Một');
    expect(await person.page.getByLabel('Nội dung trình bày').inputValue()).toBe('Nội dung thử, gõ dở dang');
    await person.leave();
  });
});

/** Puts what the browser keeps back into the first version of its store: keyed by name alone. */
const storeOfBefore = ({ page }: Person): Promise<number> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('the store is away'));
      });
    const now = await asked(indexedDB.open('cau-noi'));
    const kept = await asked(now.transaction('drafts').objectStore('drafts').getAll());
    now.close();
    await asked(indexedDB.deleteDatabase('cau-noi')); // the page lets go of it
    const opening = indexedDB.open('cau-noi', 1);
    opening.onupgradeneeded = () => {
      const drafts = opening.result.createObjectStore('drafts', { keyPath: 'id' });
      drafts.createIndex('owner', 'owner');
      for (const one of kept) drafts.add(one);
    };
    (await asked(opening)).close();
    return kept.length;
  });

describe('a browser that kept drafts for an earlier version of the page', () => {
  it('still has them for who typed them', async () => {
    const person = await office.newcomer();
    await person.signIn('td.a');
    const desk = deskOf(person);
    await desk.meet(1, visitors.two);
    await desk.isKept();
    expect(await storeOfBefore(person)).toBe(1);
    await person.page.reload();
    await person.press('Mở tiếp');
    expect(await person.page.getByLabel('Họ tên').inputValue()).toBe(visitors.two.name);
    await person.leave();
  });
});

/** Milliseconds from asking for the page until the first field has the focus. */
const usableAt = async ({ page }: Person, field: string): Promise<number> => {
  const seen = await page.waitForFunction(
    (end) => document.activeElement?.id.endsWith(end) && Math.round(performance.now()),
    field,
  );
  return Number(await seen.jsonValue());
};

describe('the first screen', () => {
  it('is at most 400 kB of script as it travels, and says how soon it can be used', async () => {
    const person = await office.newcomer({ keepsApp: false });
    await person.go('/');
    const first = await usableAt(person, 'username');
    await person.signIn('td.a');
    await person.page.reload();
    const again = await usableAt(person, '-id');
    const scripts = await person.page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ encodedBodySize }) => encodedBodySize),
    );
    const bytes = scripts.reduce((sum, size) => sum + size, 0);
    person.keep('first-screen.json', { kilobytes: Math.round(bytes / 1024), signInMs: first, deskAgainMs: again });
    expect(scripts.length).toBeGreaterThan(2);
    expect(bytes / 1024).toBeLessThanOrEqual(400);
    await person.leave();
  });
});

describe('the page as it is served', () => {
  it('allows no script and no style but its own, and says so to every browser', async () => {
    const answer = await fetch(`${office.origin}/vu-viec`, { headers: { accept: 'text/html' } });
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'; style-src 'self';");
    expect(policy).not.toMatch(/unsafe|data:/);
    expect(await answer.text()).not.toMatch(/<script(?![^>]*src=)|style=|onload=|__CSP_NONCE__/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('what the web app knows of the API', () => {
  it('is what the services say of themselves; after a change, npm run api-types writes it anew', async () => {
    const document = (await (await fetch(`${office.origin}/openapi.json`)).json()) as ApiDocument;
    const types = readFileSync(typesFile, 'utf8');
    expect(/document ([\da-f]{64})\./.exec(types)?.[1]).toBe(printOf(document));
  });
});
