import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccounts } from '@cau-noi/demo';
import { startSystem, type System } from '@cau-noi/system';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { newPerson, type Person, type Sight } from './person.js';

/** The demonstration organisation at work, its built web app, and people with browsers. */
export type Office = {
  readonly system: System;
  readonly origin: string;
  /** Somebody at a screen of their own, not signed in. */
  newcomer(sight?: Sight): Promise<Person>;
  /** Somebody of the demonstration, signed in, on the page where their day begins. */
  as(login: string, sight?: Sight): Promise<Person>;
  close(): Promise<void>;
};

/** Wednesday 25/11/2026, 09:00 in Hà Nội. */
export const wednesday = new Date('2026-11-25T02:00:00.000Z');

/** A system on its first day: no organisation, no account, and the one-time link of the first administrator. */
export type EmptyOffice = Omit<Office, 'as'> & { link: string };

/** The whole system as `npm start -- --empty` leaves it, and a browser. */
export async function openEmptyOffice(name: string, startAt: Date = wednesday): Promise<EmptyOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-browser-'));
  const link = join(folder, 'setup-link');
  const system = await startSystem({ name, startAt, env: { console: { SETUP_LINK_FILE: link } } });
  const browser = await openBrowser();
  await system.quiesce();
  return {
    system,
    origin: system.origin,
    link: readFileSync(link, 'utf8').trim(),
    newcomer: (sight) => newPerson(browser, system.origin, sight),
    close: async () => {
      await browser.close();
      await system.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the whole system and a browser; `name` keeps databases and topics apart, lower-case letters and digits. */
export async function openOffice(name: string, startAt: Date = wednesday): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-browser-'));
  const link = join(folder, 'setup-link');
  const env = { directory: { DEMONSTRATION: 'true' }, console: { SETUP_LINK_FILE: link, DEMONSTRATION: 'true' } };
  const system = await startSystem({ name, startAt, env });
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await system.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await system.quiesce();
    const [, token = null] = /token=([\w-]+)/.exec(readFileSync(link, 'utf8')) ?? [];
    await createAccounts(system.origin, token);
    await system.quiesce();
    browser = await openBrowser();
  } catch (error) {
    await close();
    throw error;
  }
  const { origin } = system;
  const opened = browser;
  const newcomer = (sight?: Sight): Promise<Person> => newPerson(opened, origin, sight);
  return {
    system,
    origin,
    newcomer,
    as: async (login, sight) => {
      const person = await newcomer(sight);
      await person.signIn(login);
      return person;
    },
    close,
  };
}
