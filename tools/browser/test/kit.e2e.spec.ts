import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { faultsOf, holdsValue, openKit, widerThanWindow, type Kit, type Person } from '../src/index.js';

let kit: Kit;
beforeAll(async () => {
  kit = await openKit();
}, 120_000);
afterAll(() => kit.close());

/** Primitives by the names of the kit's page; that none that a screen uses is missing there, `kit/whole` compares. */
const names = [
  'Button',
  'TextField, TextArea, PasswordField',
  'DateField',
  'FileField',
  'ErrorSummary',
  'Select, Combobox, RadioGroup, Checkbox',
  'Segmented',
  'Finder',
  'Input, TextArea, Select, Checkbox, Radio',
  'Icon',
  'Badge',
  'Banner',
  'ProblemMessage',
  'EmptyState',
  'Skeleton',
  'Toast, UndoLine',
  'DataTable',
  'PlainTable',
  'Table',
  'FilterBar, ColumnChoice',
  'Tabs, ChangesBar, Pager',
  'YearGrid',
  'Dialog',
  'Page',
  'PageState, NotFoundPage',
  'Strip',
];

const sights = [
  ['vi', 1366, 'light'],
  ['en', 1366, 'light'],
  ['vi', 390, 'light'],
  ['en', 390, 'light'],
  ['vi', 1366, 'dark'],
  ['en', 390, 'dark'],
] as const;

describe.each(sights)('every primitive in every state (%s, %i pixels, %s)', (language, width, colorScheme) => {
  it('is on the page, has no fault that axe knows and fits the window', async () => {
    const reader = await kit.open({ language, width, height: width === 390 ? 844 : 768 });
    await reader.page.emulateMedia({ colorScheme });
    await reader.page.locator(`html[data-look=${colorScheme}]`).waitFor();
    const shown = await reader.page.locator('[data-kit]').evaluateAll((all) => all.map((one) => one.dataset['kit']));
    expect(shown).toEqual(names);
    await reader.page.locator('.skeleton div').first().waitFor();
    expect([await faultsOf(reader), await widerThanWindow(reader)]).toEqual([[], 0]);
    for (const name of ['Button', 'TextField', 'Select', 'Finder', 'Banner', 'DataTable', 'YearGrid', 'PageState']) {
      await reader.page.locator(`[data-kit^="${name}"]`).scrollIntoViewIfNeeded();
      await reader.shot(`kit-${language}-${width}-${colorScheme}-${name}`);
    }
    await reader.page.locator('#kit-commune').fill('phuc');
    await options(reader).nth(3).waitFor();
    expect(await faultsOf(reader)).toEqual([]);
    await reader.shot(`kit-${language}-${width}-${colorScheme}-open`);
    await reader.page.keyboard.press('Escape');
    const dialogs = reader.page.locator('[data-kit="Dialog"] .actions button');
    for (let at = 0; at < 5; at++) {
      await dialogs.nth(at).click();
      await reader.page.getByRole('dialog').waitFor();
      expect([at, await faultsOf(reader), await widerThanWindow(reader)]).toEqual([at, [], 0]);
      await reader.shot(`kit-${language}-${width}-${colorScheme}-dialog-${at}`);
      await reader.page.keyboard.press('Escape');
      await reader.page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(reader.captured.failures).toEqual([]);
    await reader.leave();
  });
});

/** What is offered under a field; a select has options of its own. */
const options = ({ page }: Person): Locator => page.locator('.combobox [role=option]');

/** The option that a screen reader would say now. */
const spokenOption = ({ page }: Person): Promise<string | null | undefined> =>
  page.evaluate(
    () => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent,
  );

describe('one of many communes', () => {
  it('is found without tone marks and taken by keys; Esc closes the list and nothing else', async () => {
    const officer = await kit.open();
    const { page } = officer;
    await page.locator('#kit-commune').focus();
    await page.keyboard.type('dak trung 12');
    await page.getByRole('status').filter({ hasText: '2 kết quả' }).waitFor();
    expect(await spokenOption(officer)).toBe('Xã Đắk Trung 12');
    await page.keyboard.press('Enter');
    await holdsValue(page.locator('#kit-commune'), 'Xã Đắk Trung 12');
    expect(await options(officer).count()).toBe(0);

    await officer.press('Mở hộp thoại');
    await page.getByRole('dialog').getByLabel('Nơi nhận').fill('hoa');
    await options(officer).filter({ hasText: 'Xã Hòa Bình' }).waitFor();
    await page.keyboard.press('Escape');
    expect([await options(officer).count(), await page.getByRole('dialog').count()]).toEqual([0, 1]);
    await page.keyboard.press('ArrowDown');
    await options(officer).filter({ hasText: 'Xã Hòa Bình' }).click();
    await holdsValue(page.getByLabel('Nơi nhận'), 'Xã Hòa Bình');
    await officer.leave();
  });

  it('is typed by Telex: Enter that ends a composition takes nothing, nor does UniKey with its Backspaces', async () => {
    const officer = await kit.open();
    const { page } = officer;
    const field = page.locator('#kit-commune');
    await field.focus();
    const browser = await officer.context.newCDPSession(page);
    for (const text of ['d', 'đ', 'đô', 'đôn', 'đông'])
      await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.keyboard.press('Enter');
    await browser.send('Input.insertText', { text: 'đông' });
    await holdsValue(field, 'đông');
    await options(officer).first().waitFor();
    await field.fill('');
    await page.keyboard.type('phuw');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('ư');
    await page.keyboard.type('ờng phuc');
    await holdsValue(field, 'phường phuc');
    expect(await spokenOption(officer)).toMatch(/^Phường .*Phúc/);
    await officer.leave();
  });
});

describe('a day with its time', () => {
  it('is understood as typed or pasted, and what is half typed stays', async () => {
    const officer = await kit.open();
    const { page } = officer;
    const field = page.locator('#kit-at');
    for (const [typed, tidy] of [
      ['25/11/2026 9h30', '25/11/2026 09:30'],
      ['2026-11-25T09:30', '25/11/2026 09:30'],
      ['25.11.26 9:05', '25/11/2026 09:05'],
      ['25/1', '25/1'],
      ['31/02/2026 09:00', '31/02/2026 09:00'],
    ] as const) {
      await field.fill('');
      await page.keyboard.insertText(typed);
      await page.keyboard.press('Tab');
      await holdsValue(field, tidy);
    }
    await officer.leave();
  });
});

describe('a table of twenty columns', () => {
  it('keeps its head, its marks and its first column, and is worked by keys', async () => {
    const officer = await kit.open();
    const { page } = officer;
    const table = page.locator('[data-kit="DataTable"]');
    const corner = table.getByRole('columnheader', { name: 'Số vụ' });
    const rest = table.locator('.table-frame');
    await rest.evaluate((frame) => frame.scrollTo(900, 200));
    const [inside, outside] = [await corner.boundingBox(), await rest.boundingBox()];
    expect([(inside?.x ?? 0) - (outside?.x ?? 0) < 40, (inside?.y ?? 0) - (outside?.y ?? 0) < 3]).toEqual([true, true]);
    await page.locator('body').press('Home');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const key of ['j', 'j', 'j', 'k', 'x']) await page.keyboard.press(key);
    expect(await table.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.keyboard.press('x');
    expect(await table.locator('tr.current').getByRole('checkbox', { checked: true }).count()).toBe(1);
    await corner.getByRole('button').press('Enter');
    expect(await corner.getAttribute('aria-sort')).toBe('descending');
    expect(await table.locator('tbody tr').first().getAttribute('data-row')).toBe('VV-26-000019');
    await officer.leave();
  });
});

describe('the app that is built', () => {
  it('holds no page of the kit', () => {
    const built = fileURLToPath(new URL('../../../services/console/web/dist/', import.meta.url));
    expect([existsSync(`${built}index.html`), existsSync(`${built}kit.html`)]).toEqual([true, false]);
    const code = globSync('assets/*.js', { cwd: built }).map((file) => readFileSync(built + file, 'utf8'));
    expect(code.filter((text) => text.includes('Bộ linh kiện'))).toEqual([]);
  });
});
