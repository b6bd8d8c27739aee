import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccounts } from '@cau-noi/demo';
import { preparedDatabases, startSystem, type System } from '@cau-noi/system';
import type { Beginning, Begun } from './served.js';

/** Begins a system in this process. */
export async function beginHere(beginning: Beginning): Promise<Begun> {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-browser-'));
  const linkFile = join(folder, 'setup-link');
  try {
    const isEmpty = beginning.organisation === 'none';
    const templates = isEmpty ? undefined : await withAccounts(beginning.startAt);
    const system = await start(beginning, linkFile, templates);
    const close = async (): Promise<void> => {
      await system.close();
      rmSync(folder, { recursive: true, force: true });
    };
    await system.quiesce();
    return { system: { ...system, close }, link: existsSync(linkFile) ? readFileSync(linkFile, 'utf8').trim() : '' };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function start(
  { organisation, name, startAt }: Beginning,
  linkFile: string,
  templates?: ReadonlyMap<string, string>,
): Promise<System> {
  const demonstration = organisation === 'demonstration' ? { DEMONSTRATION: 'true' } : {};
  const env = { directory: demonstration, console: { ...demonstration, SETUP_LINK_FILE: linkFile } };
  return startSystem({ name, startAt: new Date(startAt), env, ...(templates && { templates }) });
}

/** The demonstration organisation with its accounts at that instant: made once per run, then copied. */
const withAccounts = (startAt: string): Promise<ReadonlyMap<string, string>> =>
  preparedDatabases(`demonstration with accounts, ${startAt}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cau-noi-browser-'));
    const linkFile = join(folder, 'setup-link');
    const system = await start({ organisation: 'demonstration', name: 'prepared', startAt }, linkFile);
    await system.quiesce();
    const [, token = null] = /token=([\w-]+)/.exec(readFileSync(linkFile, 'utf8')) ?? [];
    await createAccounts(system.origin, token);
    rmSync(folder, { recursive: true, force: true });
    return system;
  });
