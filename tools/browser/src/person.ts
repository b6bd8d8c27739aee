import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIResponse, Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { shiftPages } from './browser.js';
import { captureOutput, type CapturedOutput } from './captured-output.js';

/** The window somebody looks at, and its language; without `keepsApp` every file of the app travels each time. */
export type Sight = { width?: number; height?: number; scale?: number; language?: 'vi' | 'en'; keepsApp?: boolean };

/** A response of the API, as the page itself would get it. */
export type Answer = { status: number; body: ReturnType<typeof JSON.parse>; lastEvent: string | null };

/** Somebody with a browser of their own; finds things as people do, by role and by words. */
export type Person = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** All that left the page or was kept in it outside request bodies. */
  readonly captured: CapturedOutput;
  signIn(login: string, password?: string): Promise<void>;
  go(path: string): Promise<void>;
  /** Waits until the words are on the page. */
  sees(words: string | RegExp): Promise<void>;
  /** Waits until the words are no longer on the page. */
  missesNow(words: string | RegExp): Promise<void>;
  /** Waits until the page receives changes as they happen. */
  hearsLive(): Promise<void>;
  button(name: string | RegExp): Locator;
  press(name: string | RegExp): Promise<void>;
  field(label: string): Locator;
  /** Looks for it in the field at the top of every page. */
  searchesFor(words: string): Promise<void>;
  /** Sends a command with the page's own session and returns the response, whatever its status. */
  send(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  /** The same, for what a test needs to have happened: a refusal throws. */
  command(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  read(path: string): Promise<Answer>;
  /** The path the page is on. */
  where(): string;
  /** Keeps what is seen as a picture in the folder of artefacts, which git ignores. */
  shot(name: string): Promise<void>;
  /** Keeps figures beside the pictures. */
  keep(name: string, figures: object): void;
  leave(): Promise<void>;
};

/** Every account of the demonstration has this one. */
export const password = 'mau-cau-noi-2026';

const artefacts = join(import.meta.dirname, '../../../artefacts/browser');
const patienceMs = 25_000;

function artefact(name: string): string {
  mkdirSync(artefacts, { recursive: true });
  return join(artefacts, name);
}

/** Opens a window of their own for somebody; its clock is in another zone, as on a badly set PC. */
export async function newPerson(browser: Browser, origin: string, sight: Sight = {}): Promise<Person> {
  const { width = 1366, height = 650, scale = 1, language = 'vi', keepsApp = true } = sight;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    timezoneId: 'America/New_York',
    serviceWorkers: keepsApp ? 'allow' : 'block',
  });
  await shiftPages(context);
  await context.addInitScript((spoken) => localStorage.setItem('cau-noi-language', spoken), language);
  return personAt(await context.newPage(), origin);
}

/** Somebody at a page that is open already. */
export function personAt(page: Page, origin: string): Person {
  const context = page.context();
  page.setDefaultTimeout(patienceMs);
  const address = (path: string): string => new URL(path, origin).href;
  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const field = (label: string): Locator => page.getByLabel(label, { exact: true });
  const own = { 'x-cau-noi': '1' };
  const send: Person['send'] = async (path, body = {}, headers = {}) =>
    answerOf(
      await context.request.post(address(path), {
        data: body,
        headers: { ...own, 'idempotency-key': randomUUID(), ...headers },
      }),
    );
  return {
    page,
    context,
    captured: captureOutput(context, page),
    button,
    field,
    press: (name) => button(name).click(),
    searchesFor: async (words) => {
      await page.locator('#search').fill(words);
      await page.keyboard.press('Enter');
    },
    signIn: async (login, given = password) => {
      await page.goto(address('/'));
      await page.locator('#username').fill(login);
      await page.locator('#password').fill(given);
      await page.locator('button[type=submit]').click();
      await page.getByRole('navigation').first().waitFor();
    },
    go: async (path) => void (await page.goto(address(path))),
    sees: (words) => page.getByText(words).locator('visible=true').first().waitFor(),
    missesNow: (words) => page.getByText(words).first().waitFor({ state: 'detached' }),
    hearsLive: () => page.locator('.connection-live').waitFor(),
    send,
    command: async (path, body, headers) => {
      const answer = await send(path, body, headers);
      if (answer.status >= 300) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer;
    },
    read: async (path) => answerOf(await context.request.get(address(path), { headers: own })),
    where: () => new URL(page.url()).pathname,
    shot: async (name) => void (await page.screenshot({ path: artefact(`${name}.png`) })),
    keep: (name, figures) => writeFileSync(artefact(name), JSON.stringify(figures)),
    leave: () => context.close(),
  };
}

const answerOf = async (response: APIResponse): Promise<Answer> => ({
  status: response.status(),
  body: await response.json(),
  lastEvent: response.headers()['x-last-event'] ?? null,
});
