import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstration, type DemonstrationOfficer } from '@cau-noi/directory';
import type { Environment } from '@cau-noi/platform';
import { accepted, aVisitor, type Visitor } from '@cau-noi/testing';
import { preparedDatabases, serviceNames, startSystem, type System } from './index.js';

const password = 'mot mat khau de thu (synthetic)';

/** The demonstration organisation at work; everybody comes in by the public origin, with an account and a password. */
export type Office = {
  system: System;
  /** Somebody of the demonstration, by sign-in name. */
  as(login: string): Promise<Visitor>;
  who(login: string): DemonstrationOfficer;
  unitId(code: string): string;
  /** Registers a petition at the desk of commune A and waits for all its effects; returns the desk's response. */
  register(body: object, login?: string): Promise<Registered>;
  advanceTo(instant: string): Promise<void>;
  close(): Promise<void>;
};

export type Registered = { id: string; caseId: string; caseNumber: string; lastEvent: string };

/**
 * Starts the whole system in copies of the databases that one run prepares once for each beginning. What was published
 * while they were prepared lies in no topic of this system: whoever looks at topics opens a new office.
 */
export async function openOffice(name: string, startAt: string): Promise<Office> {
  const key = `demonstration with an administrator, ${startAt}`;
  const templates = await preparedDatabases(key, () => firstMorning('prepared', startAt));
  const env = { directory: { DEMONSTRATION: 'true' } };
  const system = await startSystem({ name, startAt: new Date(startAt), env, templates });
  await system.quiesce();
  return at(system);
}

/** Starts the whole system in empty databases; `everywhere` is added to the environment of every service. */
export const openNewOffice = async (name: string, startAt: string, everywhere: Environment = {}): Promise<Office> =>
  at(await firstMorning(name, startAt, everywhere));

/** A system whose first administrator has an account. */
async function firstMorning(name: string, startAt: string, everywhere: Environment = {}): Promise<System> {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-office-'));
  const env = Object.fromEntries(serviceNames.map((service) => [service, { ...everywhere }]));
  const link = join(folder, 'setup-link');
  const own = {
    directory: { ...env['directory'], DEMONSTRATION: 'true' },
    console: { ...env['console'], SETUP_LINK_FILE: link },
  };
  try {
    const system = await startSystem({ name, startAt: new Date(startAt), env: { ...env, ...own } });
    await system.quiesce();
    const account = { ...first, token: readFileSync(link, 'utf8').split('token=')[1]?.trim() };
    accepted(await aVisitor(system.origin).post('/v1/setup', account));
    return system;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const first = { username: 'quan.tri', password };

async function at(system: System): Promise<Office> {
  const administrator = aVisitor(system.origin);
  accepted(await administrator.signIn(first.username, first.password));
  const visitors = new Map<string, Promise<Visitor>>();
  const open = async (login: string): Promise<Visitor> => {
    const visitor = aVisitor(system.origin);
    const account = { username: login, password, officerId: who(login).officerId, mustChange: false };
    accepted(await administrator.post('/v1/accounts', account));
    accepted(await visitor.signIn(login, password));
    return visitor;
  };
  const as = (login: string): Promise<Visitor> => {
    const known = visitors.get(login) ?? open(login);
    visitors.set(login, known);
    return known;
  };
  return {
    system,
    as,
    who,
    unitId: (code) => found(demonstration.units, (unit) => unit.code === code).unitId,
    register: async (body, login = 'td.a') => {
      const answer = accepted(await (await as(login)).post('/v1/petitions', aPetition(body)));
      await system.quiesce();
      return { ...answer.body, lastEvent: answer.headers.get('x-last-event') ?? '' };
    },
    advanceTo: async (instant) => {
      await system.advanceTo(new Date(instant));
      await system.quiesce();
    },
    close: system.close,
  };
}

/** A petition as it is typed; a test names what it is about. */
export const aPetition = (body: object = {}): object => ({
  kind: 'KNPA',
  channel: 'post',
  subject: 'environment',
  petitioners: [{ name: 'Người Thử Một (synthetic)' }],
  content: 'Nội dung thử (synthetic)',
  ...body,
});

/** The paper of a decision of commune A. */
export const aPaper = (office: Office, date: string): object => ({
  number: '12/TB-UBND',
  date,
  signerPostId: office.who('ld.a').postId,
});

const who = (login: string): DemonstrationOfficer =>
  found(demonstration.officers, (officer) => officer.login === login);

function found<T>(list: readonly T[], matches: (one: T) => boolean): T {
  const one = list.find(matches);
  if (!one) throw new Error('The demonstration has no such unit or officer.');
  return one;
}
