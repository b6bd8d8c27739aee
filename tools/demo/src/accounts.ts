import { randomUUID } from 'node:crypto';
import { demonstration } from '@cau-noi/directory';
import { post } from './request.js';
import { signIn, type Signed } from './sign-in.js';

/** How a person of the demonstration signs in; name and role are shown beside it. */
export type DemoAccount = { login: string; password: string; role: string; name: string };

/** One password for everybody of a demonstration: it is printed at each start, and holds made-up data only. */
const password = 'mau-cau-noi-2026';

/** Opens the system once, with the one-time link; every later administrator of the demonstration is an account like the others. */
const opener = 'khoi.tao';

/** Creates the account of every officer of the demonstration; what exists already stays as it is. */
export async function createAccounts(origin: string, setupToken: string | null): Promise<DemoAccount[]> {
  if (setupToken !== null) await open(origin, setupToken);
  const administrator = await signIn(origin, opener, password);
  const officers = demonstration.officers.map(({ login, name, role, officerId }) => ({ login, name, role, officerId }));
  for (const officer of officers) await createAccount(administrator, officer.login, officer.officerId);
  return officers.map(({ login, name, role }) => ({ login, password, role, name }));
}

async function open(origin: string, token: string): Promise<void> {
  const given = { token, username: opener, password };
  const { status, text } = await post(`${origin}/v1/setup`, given, { 'idempotency-key': randomUUID() });
  const isOpened = status === 201 || status === 409; // by a start that was cut off after it
  if (!isOpened) throw new Error(`The first administrator could not be made: ${text}`);
}

async function createAccount(administrator: Signed, username: string, officerId: string): Promise<void> {
  const { status, body } = await administrator.post('/v1/accounts', {
    username,
    password,
    officerId,
    mustChange: false,
  });
  const isThere = status === 201 || body.code === 'username-taken' || body.code === 'officer-has-account';
  if (!isThere) throw new Error(`No account for ${username}: ${status} ${body.code}`);
}
