import { openBrowser } from './browser.js';
import { newPerson, type Person, type Sight } from './person.js';
import { beginInHost, hasHost } from './systems/hosted.js';
import type { Beginning, Begun, ServedSystem } from './systems/served.js';

/** The demonstration organisation at work, its built web app, and people with browsers. */
export type Office = {
  readonly system: ServedSystem;
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
export const openEmptyOffice = (name: string, startAt: Date = wednesday): Promise<EmptyOffice> =>
  open({ organisation: 'none', name, startAt: startAt.toISOString() });

/** Opens a whole system and a browser; `name` keeps databases and topics apart, lower-case letters and digits. */
export const openOffice = (name: string, startAt: Date = wednesday): Promise<Office> =>
  open({ organisation: 'demonstration', name, startAt: startAt.toISOString() });

async function open(beginning: Beginning): Promise<Office & EmptyOffice> {
  const { system, link } = await begin(beginning);
  const { origin } = system;
  const browser = await openBrowser().catch(async (error: unknown) => {
    await system.close();
    throw error;
  });
  const newcomer = (sight?: Sight): Promise<Person> => newPerson(browser, origin, sight);
  return {
    system,
    origin,
    link,
    newcomer,
    as: async (login, sight) => {
      const person = await newcomer(sight);
      await person.signIn(login);
      return person;
    },
    close: async () => {
      await browser.close();
      await system.close();
    },
  };
}

/** Specs begin theirs in the process beside them, whose code is loaded already; tools in their own. */
async function begin(beginning: Beginning): Promise<Begun> {
  if (hasHost()) return beginInHost(beginning);
  const { beginHere } = await import('./systems/here.js');
  return beginHere(beginning);
}
