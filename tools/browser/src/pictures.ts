import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playMonth } from './month.js';
import { openOffice } from './office.js';
import { alertsOf } from './pages/alerts.js';
import { caseOf } from './pages/case.js';
import { complaint, deskOf, visitors } from './pages/desk.js';
import type { Person } from './person.js';

const folder = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));
const take = async ({ page }: Person, name: string): Promise<void> => {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}${name}.png` });
};

/** npm run pictures: the four main screens for the README, on a made-up month of commune A. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const office = await openOffice('pictures', new Date('2026-10-26T01:00:00.000Z'));
  try {
    const number = await playMonth(office);
    const officer = await office.as('td.a');
    await deskOf(officer).meet(1, visitors.one);
    await deskOf(officer).hear(complaint);
    await officer.page.evaluate(() => window.scrollTo(0, 0));
    await take(officer, 'desk');

    const handler = await office.as('cv1.a');
    await handler.page.locator('tbody tr').nth(3).waitFor();
    await take(handler, 'queue');
    await caseOf(handler).open(number);
    await caseOf(handler).clocks.locator('.steps').first().waitFor();
    await take(handler, 'case');

    const leader = await office.as('ld.a');
    await alertsOf(leader).card('').first().waitFor();
    await take(leader, 'alerts');
  } finally {
    await office.close();
  }
}

await main();
