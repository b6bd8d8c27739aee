import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { shiftMs, shiftTime } from '@cau-noi/local';
import { eventually } from '@cau-noi/testing';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserOfHost, hasHost } from './systems/hosted.js';

/** Opens Chromium; in specs a way into the one that all of them share. Closing it closes all windows opened by this way. */
export async function openBrowser(): Promise<Browser> {
  if (hasHost()) return chromium.connect(await browserOfHost());
  const { serveBrowser } = await import('./browser-server.js');
  const server = await serveBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  browser.once('disconnected', () => void server.close());
  return browser;
}

/** The pages of a run with `--today` have its wall clock as well. */
export async function shiftPages(context: BrowserContext): Promise<void> {
  if (shiftMs !== 0) await context.addInitScript(`(${String(shiftTime)})(globalThis, ${shiftMs})`);
}

/** A page of a browser whose profile outlives it. `kill` ends its process as a power cut does: without a warning. */
export type MortalBrowser = { readonly page: Page; kill(): Promise<void> };

export async function openMortalBrowser(profile: string): Promise<MortalBrowser> {
  const { executable, flags } = await import('./browser-server.js');
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true }); // the one that was killed left its own behind
  const own = ['--headless', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(await executable(), [...flags, ...own], { stdio: 'ignore' });
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
