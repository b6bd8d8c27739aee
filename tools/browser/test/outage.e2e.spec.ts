import { deskOf, openOffice, visitors, type Office, type Person } from '../src/index.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice('outage');
}, 120_000);
afterAll(() => office.close());

const offline = async (person: Person): Promise<void> => {
  await person.context.setOffline(true);
  await person.sees(/Mất kết nối từ \d\d:\d\d/);
};
const online = async (person: Person): Promise<void> => {
  await person.context.setOffline(false);
  await person.hearsLive();
};
const later = 'Giữ lại để gửi, tiếp người sau';

/** Every page is there: the words of the other language are fetched last. */
const hasAllPages = (person: Person): Promise<unknown> =>
  person.page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/assets\/en-/.test(name)),
  );

/** One matter of one visitor, kept while the server is away; the page is empty for the next one afterwards. */
async function keep(officer: Person, visitor: { name: string; idNumber?: string }, summary: string): Promise<void> {
  const desk = deskOf(officer);
  await desk.meet(1, visitor);
  await desk.hear({ content: `${summary} (nội dung thử)`, summary });
  await officer.press(later);
  await officer.page.waitForFunction(
    (name) => ![...document.querySelectorAll('input')].some(({ value }) => value === name),
    visitor.name,
  );
}

describe('a page nobody has opened yet', () => {
  it('opens also when the connection is lost, inside the shell', async () => {
    const officer = await office.as('td.a');
    await officer.hearsLive();
    await hasAllPages(officer);
    await offline(officer);
    await officer.page
      .getByRole('link', { name: /^Chưa gửi/ })
      .first()
      .click();
    await officer.sees(/Không có lượt tiếp nào chưa gửi/);
    await officer.page.locator('.menu a').last().click();
    await officer.page.locator('main h1').waitFor();
    expect(await officer.page.locator('.menu').isVisible()).toBe(true);
    await officer.shot('offline-unopened');
    await officer.leave();
  });
});

/** The browser has the app's own files, and opens pages from them when the server is away. */
const hasKeptApp = (person: Person): Promise<unknown> =>
  person.page.waitForFunction(() => navigator.serviceWorker.controller !== null);

describe('a page that is loaded anew while the server is away', () => {
  it('says what is kept, asks before it is left, and goes on by itself; nothing that is kept names anybody', async () => {
    const officer = await office.as('td.a');
    const before = (await officer.read('/v1/visits')).body.items.length as number;
    await officer.hearsLive();
    await hasAllPages(officer);
    await hasKeptApp(officer);
    await offline(officer);
    await keep(officer, visitors.one, 'Phản ánh chó thả rông');
    const asked: string[] = [];
    officer.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await officer.page.reload();
    await officer.sees('Chưa nối được với máy chủ');
    await officer.sees(/^1 lượt tiếp vẫn được giữ trên máy này/);
    await officer.sees(/giữ lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/);
    expect(asked).toEqual(['beforeunload']);
    expect(await officer.page.content()).not.toContain(visitors.one.name);
    await officer.shot('offline-reload');

    const files = await officer.page.evaluate(async () => {
      const found = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
      return (await Promise.all(found)).flat().map(({ url }) => new URL(url).pathname);
    });
    expect(files).toContain('/');
    expect(files.filter((path) => path !== '/' && path !== '/favicon.svg' && !path.startsWith('/assets/'))).toEqual([]);

    await online(officer);
    await officer.page
      .getByRole('link', { name: /^Chưa gửi/ })
      .first()
      .click();
    await officer.sees(/Không có lượt tiếp nào chưa gửi/);
    expect((await officer.read('/v1/visits')).body.items).toHaveLength(before + 1);
    await officer.leave();
  });
});

describe('the files of the app that the browser keeps', () => {
  it('come after the sign-in; what an older build left goes', async () => {
    const officer = await office.newcomer();
    await officer.go('/dang-nhap');
    await officer.page.evaluate(async () => {
      await (await caches.open('an-older-build')).put('/assets/old.js', new Response(''));
    });
    expect(await officer.page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
    await officer.signIn('td.a');
    await hasKeptApp(officer);
    expect(await officer.page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
    await officer.leave();
  });
});

describe('several visitors during one outage', () => {
  it('are kept, shown as waiting, and sent in order, each once, also when an answer is lost', async () => {
    const officer = await office.as('td.a');
    const before = (await officer.read('/v1/visits')).body.items.length as number;
    const sent: { key: string; summary: string }[] = [];
    officer.page.on('request', (request) => {
      if (request.method() !== 'POST' || !request.url().endsWith('/v1/visits')) return;
      const { petitions } = request.postDataJSON() as { petitions: { summary: string }[] };
      sent.push({ key: request.headers()['idempotency-key'] ?? '', summary: petitions[0]?.summary ?? '' });
    });
    await officer.hearsLive();
    await hasAllPages(officer);
    await offline(officer);
    const matters = ['Phản ánh rác thải', 'Phản ánh đường hỏng', 'Phản ánh đèn hỏng'];
    await keep(officer, visitors.one, matters[0]!);
    await keep(officer, visitors.two, matters[1]!);
    await keep(officer, { name: 'Người Thử Ba' }, matters[2]!);
    await officer.page
      .getByRole('link', { name: /^Chưa gửi 3/ })
      .first()
      .click();
    await officer.sees('3 lượt tiếp chờ gửi; hệ thống tự gửi theo thứ tự khi có kết nối.');
    expect(await officer.page.getByText('Chờ gửi', { exact: true }).count()).toBe(3);
    expect(await officer.page.locator('main').innerText()).not.toMatch(/Người Thử/);
    await officer.shot('offline-three-wait');

    // The first response is lost on its way: the server has the visit, the page does not know.
    await officer.page.route('**/v1/visits', async (route) => {
      if (route.request().method() !== 'POST' || sent.length > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await online(officer);
    await officer.sees(/Không có lượt tiếp nào chưa gửi/);
    await officer.shot('sent-after-outage');
    expect(await officer.page.locator('main li').count()).toBe(3);
    expect([...new Set(sent.map(({ summary }) => summary))]).toEqual(matters);
    expect(sent.length).toBe(4);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
    const { body } = await officer.read('/v1/visits');
    expect(body.items).toHaveLength(before + 3);
    await officer.leave();
  });

  it('one the server refuses says why and waits for a person; the next ones go', async () => {
    const officer = await office.as('td.a');
    const desk = deskOf(officer);
    const flooded = 'Phản ánh ngập nước';
    const before = (await officer.read('/v1/visits')).body.items.length as number;
    await officer.hearsLive();
    await hasAllPages(officer);
    // A page of an older build let through what the server does not take.
    await officer.page.route('**/v1/visits', (route) => {
      const body = route.request().postDataJSON() as { petitions: { summary: string; request?: string }[] } | null;
      const [petition] = body?.petitions ?? [];
      if (petition?.summary !== flooded) return route.continue();
      petition.request = 'Đề nghị khơi cống. '.repeat(300);
      return route.continue({ postData: JSON.stringify(body) });
    });
    await offline(officer);
    await desk.meet(1, visitors.one);
    await desk.hear({ content: `${flooded} (nội dung thử)`, summary: flooded });
    await officer.press(later);
    await keep(officer, visitors.two, 'Phản ánh tiếng ồn');
    await officer.page
      .getByRole('link', { name: /^Chưa gửi 2/ })
      .first()
      .click();
    await online(officer);
    await officer.sees('Chưa gửi được, cần sửa');
    await officer.sees(/invalid-input/);
    await officer.sees('Vừa gửi');
    await officer.shot('one-refused');
    expect((await officer.read('/v1/visits')).body.items).toHaveLength(before + 1);
    await officer.press('Mở tiếp');
    await officer.sees(/Nhiều nhất 5\.?000 ký tự/);
    expect(await desk.visitor(1).getByLabel('Họ tên').inputValue()).toBe(visitors.one.name);
    await officer.leave();
  });
});
