import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { shiftMs, shiftTime } from '@cau-noi/local';
import { eventually } from '@cau-noi/testing';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** Chromium: the one named in CAU_NOI_BROWSER, else the one that `npm ci` brought. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CAU_NOI_BROWSER;
  if (named) return chromium.launch({ executablePath: named, args: flags });
  // Of two workers that start at once, one finds the other's browser half unpacked.
  return eventually(async () => chromium.launch({ executablePath: await sparticuz.executablePath(), args: flags }), {
    within: 20_000,
  });
}

/** The pages of a run with `--today` have its wall clock as well. */
export async function shiftPages(context: BrowserContext): Promise<void> {
  if (shiftMs !== 0) await context.addInitScript(`(${String(shiftTime)})(globalThis, ${shiftMs})`);
}

/** A page of a browser whose profile outlives it. `kill` ends its process as a power cut does: without a warning. */
export type MortalBrowser = { readonly page: Page; kill(): Promise<void> };

export async function openMortalBrowser(profile: string): Promise<MortalBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true }); // the one that was killed left its own behind
  const executable = process.env.CAU_NOI_BROWSER ?? (await sparticuz.executablePath());
  const own = ['--headless', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(executable, [...flags, ...own], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const [port = ''] = await eventually(() => readFileSync(portFile, 'utf8').split('\n'), { within: 20_000 });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  await shiftPages(context);
  return {
    page: await context.newPage(),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      await browser.close();
    },
  };
}
