import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { month, seed, seedDay, seedStart } from '@cau-noi/demo';
import { openOffice, wednesday, type Office } from './office.js';
import { caseOf } from './pages/case.js';
import { complaint, deskOf, visitors } from './pages/desk.js';
import { listOf } from './pages/lists.js';
import type { Person, Sight } from './person.js';
import { playScenario } from './scenario.js';

const folder = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));
const take = async ({ page }: Person, name: string): Promise<void> => {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}${name}.png` });
};

const small: Sight = { scale: 0.8 };

/** Plays the seed of the screens and a made-up month around it; returns the case that was suspended and resumed. */
async function playMonth(office: Office): Promise<string> {
  const cases = await playScenario(office, { name: 'seed', acts: seed, isSteered: true });
  await office.system.advanceTo(wednesday);
  const acts = month({ today: seedDay, petitions: 45, seed: 7 });
  await playScenario(office, { name: 'month', acts, isSteered: false });
  await office.system.advanceTo(new Date(wednesday.getTime() + 300_000));
  return cases.get('360')?.caseNumber ?? '';
}

/** npm run pictures: the four main screens for the README, on a made-up month of commune A. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const office = await openOffice('pictures', seedStart);
  try {
    const number = await playMonth(office);
    const officer = await office.as('td.a', small);
    await deskOf(officer).meet(1, visitors.one);
    await deskOf(officer).hear(complaint);
    await officer.page.evaluate(() => window.scrollTo(0, 0));
    await take(officer, 'desk');

    const handler = await office.as('cv1.a', small);
    await listOf(handler).rows.nth(3).waitFor();
    await take(handler, 'queue');
    await caseOf(handler).open(number);
    await caseOf(handler).clocks.locator('.steps').first().waitFor();
    await take(handler, 'case');

    const leader = await office.as('ld.t', small);
    await leader.page.locator('.alert-card').first().waitFor();
    await take(leader, 'alerts');
  } finally {
    await office.close();
  }
}

await main();
