import { AxeBuilder } from '@axe-core/playwright';
import type { Person } from './person.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with the page as it is now; each line names the language, the rule and the place. */
export async function faultsOf({ page }: Person): Promise<string[]> {
  const language = await page.evaluate(() => document.documentElement.lang);
  const axe = new AxeBuilder({ page }).options({ runOnly: tags, resultTypes: ['violations'] });
  const { violations } = await axe.setLegacyMode().analyze(); // there are no frames: no second page to gather them in
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${language} ${id}: ${target.join(' ')}`));
}

/** How many pixels the page is wider than its window; 0: nothing has to be moved sideways. */
export const widerThanWindow = ({ page }: Person): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
