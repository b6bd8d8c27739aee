import {
  aComplaint,
  caseOf,
  complaint,
  deskOf,
  faultsOf,
  openOffice,
  register,
  visitors,
  widerThanWindow,
  type Office,
  type Person,
} from '../src/index.js';

let office: Office;
let number = '';
beforeAll(async () => {
  office = await openOffice('accessible');
  const { name, idNumber } = visitors.one;
  const named = { petitioners: [{ name, idKind: 'citizen-card', idNumber }], groupSize: 7 };
  number = (await register(office, aComplaint('KN giá bồi thường', named))).caseNumber;
}, 180_000);
afterAll(() => office.close());

/** The same state in both languages: the words change in place, without a reload. */
async function faults(person: Person): Promise<string[]> {
  const { page } = person;
  const found = await faultsOf(person);
  const other = page.locator('#user-menu button[lang], .bare > button[lang]');
  const language = await other.getAttribute('lang');
  await other.evaluate((button: HTMLElement) => button.click()); // a dialog may cover it
  await page.locator(`html[lang=${language}]`).waitFor();
  return [...found, ...(await faultsOf(person))];
}

const heading = (person: Person): Promise<void> => person.page.getByRole('heading', { level: 1 }).waitFor();

describe('no page has a fault that axe knows, in Vietnamese or in English:', () => {
  it('signing in, empty and refused', async () => {
    const person = await office.newcomer({ language: 'en' });
    await person.go('/');
    await person.page.locator('#username').waitFor();
    expect(await faults(person)).toEqual([]);
    await person.page.locator('button[type=submit]').click();
    await person.page.locator('.error-summary').waitFor();
    expect(await faults(person)).toEqual([]);
    await person.leave();
  });

  it('the desk: new, with errors, its register, what is unsent', async () => {
    const person = await office.as('td.a');
    await person.page.locator('#visit-size').waitFor();
    expect(await faults(person)).toEqual([]);
    await person.page.keyboard.press('Control+Enter');
    await person.page.locator('.error-summary').waitFor();
    await person.shot('desk-errors');
    expect(await faults(person)).toEqual([]);
    for (const path of ['/tiep-dan/so', '/tiep-dan/chua-gui', '/ca-nhan']) {
      await person.go(path);
      await heading(person);
      expect([path, await faults(person)]).toEqual([path, []]);
    }
    await person.leave();
  });

  it('lists: filled, filtered to nothing, with their filters open', async () => {
    const person = await office.as('lp.a');
    for (const path of ['/cho-phan-cong', '/vu-viec', '/hang-doi', '/vu-viec?loai=tc&han=tre']) {
      await person.go(path);
      await person.page.locator('.table-frame, .empty').first().waitFor();
      expect([path, await faults(person)]).toEqual([path, []]);
    }
    await person.page.locator('.filters > button').first().click();
    expect(await faults(person)).toEqual([]);
    await person.shot('filters');
    await person.leave();
  });

  it('a case, the form of an action, and the keys', async () => {
    const person = await office.as('lp.a', { language: 'en' });
    const page = caseOf(person);
    await person.go(`/vu-viec/${number}`);
    await page.actions.locator('button').first().waitFor();
    await page.clocks.locator('.steps').first().waitFor();
    expect(await faults(person)).toEqual([]);
    await page.actions.locator('button').first().click();
    await page.dialog.waitFor();
    expect(await faults(person)).toEqual([]);
    await person.page.keyboard.press('Escape');
    await person.page.keyboard.press('F1');
    await page.dialog.waitFor();
    expect(await faults(person)).toEqual([]);
    await person.leave();
  });

  it.each(['vi', 'en'] as const)('what does not exist, outside of every page (%s)', async (language) => {
    const person = await office.newcomer({ language });
    await person.go('/khong-co');
    await heading(person);
    await person.shot(`not-found-${language}`);
    expect(await faultsOf(person)).toEqual([]);
    await person.leave();
  });

  it('alerts, one of them, and the strip of a lost connection', async () => {
    const person = await office.as('ld.t');
    await person.page.locator('.alert-card').first().waitFor();
    expect(await faults(person)).toEqual([]);
    await person.page.locator('.alert-card a').first().click();
    await person.page.locator('.ladder').waitFor();
    expect(await faults(person)).toEqual([]);
    await person.context.setOffline(true);
    await person.page.locator('.strip').waitFor();
    expect(await faults(person)).toEqual([]);
    await person.leave();
  });
});

describe('a leader with a phone', () => {
  it('reads and answers alerts at 390 pixels, and scrolls in one direction only', async () => {
    const person = await office.as('ld.t', { width: 390, height: 844 });
    await person.page.locator('.alert-card').first().waitFor();
    await person.shot('phone-alerts');
    expect([await widerThanWindow(person), await faultsOf(person)]).toEqual([0, []]);
    await person.page.locator('.alert-card a').first().click();
    await person.page.locator('.ladder').waitFor();
    await person.shot('phone-alert');
    expect([await widerThanWindow(person), await faultsOf(person)]).toEqual([0, []]);
    const small = await person.page.evaluate(() =>
      [...document.querySelectorAll('button, a, input, select')]
        .map((element) => ({ box: element.getBoundingClientRect(), what: element.outerHTML.slice(0, 60) }))
        .filter(({ box }) => box.width > 1 && (box.height < 18 || box.width < 18))
        .map(({ what }) => what),
    );
    expect(small).toEqual([]);
    await person.leave();
  });
});

describe('what others can read of a browser', () => {
  it('names nobody: no address, title, console line, plain storage or live message', async () => {
    const person = await office.as('td.a');
    const desk = deskOf(person);
    await desk.meet(1, visitors.one);
    await desk.hear(complaint);
    await person.page.evaluate(async () => {
      const keep = ({ data }: MessageEvent<string>): void => void (document.body.dataset['heard'] += data);
      const stream = new EventSource('/v1/stream');
      for (const name of ['case-changed', 'queue-changed']) stream.addEventListener(name, keep);
      await new Promise((open) => stream.addEventListener('open', open));
    });
    await desk.saveAndPrint();
    await person.page.waitForFunction(() => document.body.dataset['heard']?.includes('caseId'));
    const live = await person.page.evaluate(() => document.body.dataset['heard'] ?? '');
    await person.go('/tiep-dan/so');
    await person.page.locator('#search').fill(visitors.one.idNumber);
    await person.page.keyboard.press('Enter');
    await person.page.locator('#search-problem').waitFor();
    await person.go(`/vu-viec/${number}`);
    await person.page.locator('.timeline').waitFor();
    const said = `${await person.captured.all()} ${live}`;
    expect(said).not.toMatch(new RegExp(`${visitors.one.name}|${visitors.one.idNumber}|${visitors.one.address}`));
    expect(person.captured.failures).toEqual([]);
    await person.leave();
  });

  it('keeps drafts sealed: another account sees none, and the store holds no name', async () => {
    const officer = await office.newcomer();
    await officer.signIn('td.a');
    const desk = deskOf(officer);
    await desk.meet(1, visitors.two);
    await desk.isKept();
    const kept = await officer.page.evaluate(async () => {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('cau-noi');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const all = await new Promise<Record<string, unknown>[]>((resolve) => {
        const request = opened.transaction('drafts').objectStore('drafts').getAll();
        request.onsuccess = () => resolve(request.result);
      });
      const texts = all
        .flatMap((one) => Object.values(one))
        .map((value) =>
          value instanceof ArrayBuffer || ArrayBuffer.isView(value)
            ? new TextDecoder().decode(value as ArrayBuffer)
            : String(value),
        );
      return { count: all.length, text: texts.join(' ') };
    });
    expect(kept.count).toBe(1);
    expect(kept.text).not.toContain(visitors.two.name);
    await officer.press(/Cán bộ Thử 01/);
    await officer.press('Đăng xuất');
    await officer.page.locator('#username').waitFor();
    await officer.signIn('cv1.a');
    await officer.page.waitForURL('**/hang-doi');
    expect(await officer.page.content()).not.toContain(visitors.two.name);
    await officer.leave();
  });
});
