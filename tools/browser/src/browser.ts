import sparticuz from '@sparticuz/chromium';
import { eventually } from '@cau-noi/testing';
import { type Browser, chromium } from 'playwright-core';

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
