import sparticuz from '@sparticuz/chromium';
import { eventually } from '@cau-noi/testing';
import { type BrowserServer, chromium } from 'playwright-core';

/** What Chromium is started with everywhere. */
export const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** The one named in CAU_NOI_BROWSER, else the one that `npm ci` brought. */
export const executable = async (): Promise<string> =>
  process.env['CAU_NOI_BROWSER'] ?? (await sparticuz.executablePath());

/** Starts Chromium for whoever connects. */
export const serveBrowser = (): Promise<BrowserServer> =>
  // Of two workers that start at once, one finds the other's browser half unpacked.
  eventually(async () => chromium.launchServer({ executablePath: await executable(), args: flags }), {
    within: 20_000,
  });
