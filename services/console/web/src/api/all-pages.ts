import type { Page } from './answers.js';

/** No list of one thing is longer; a page that never ends must not keep the browser busy for ever. */
const mostPages = 50;

/** Every item of a list that comes in pages. */
export async function allPages<Item>(page: (after: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
  const found: Item[] = [];
  let after: string | undefined;
  for (let n = 0; n < mostPages; n++) {
    const { items, next } = await page(after);
    found.push(...items);
    if (next === null) break;
    after = next;
  }
  return found;
}
