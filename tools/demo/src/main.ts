import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createAccounts } from './accounts.js';

/** Run by `npm start` and by docker-compose.yml once all services are ready; does nothing the second time. */
async function main(): Promise<void> {
  const { PUBLIC_ORIGIN, SETUP_LINK_FILE, DEMO_ACCOUNTS_FILE, DEMONSTRATION } = process.env;
  if (DEMONSTRATION === 'false') return;
  if (!PUBLIC_ORIGIN || !SETUP_LINK_FILE || !DEMO_ACCOUNTS_FILE) throw new Error('This is run by npm start.');
  if (existsSync(DEMO_ACCOUNTS_FILE)) return;
  const link = existsSync(SETUP_LINK_FILE) ? readFileSync(SETUP_LINK_FILE, 'utf8') : '';
  const accounts = await createAccounts(PUBLIC_ORIGIN, /token=([\w-]+)/.exec(link)?.[1] ?? null);
  writeFileSync(`${DEMO_ACCOUNTS_FILE}.part`, JSON.stringify(accounts, null, 2), { mode: 0o600 });
  renameSync(`${DEMO_ACCOUNTS_FILE}.part`, DEMO_ACCOUNTS_FILE);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
