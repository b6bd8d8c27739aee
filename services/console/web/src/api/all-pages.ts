import type { Page } from './answers.js';

/** No list of one thing is longer; a page that never ends must not keep the browser busy for ever. */
const mostPages = 50;

type Ask<Item> = (after: string | undefined) => Promise<Pick<Page<Item>, 'items' | 'next'>>;
/** What was read of a list, and whether that is all of it. */
export type Rows<Item> = { rows: Item[]; isWhole: boolean };

/** Every item of a list that comes in pages; not whole where it never ends. */
export async function rowsOf<Item>(page: Ask<Item>): Promise<Rows<Item>> {
  const rows: Item[] = [];
  let after: string | undefined;
  for (let n = 0; n < mostPages; n++) {
    const { items, next } = await page(after);
    rows.push(...items);
    if (next === null) return { rows, isWhole: true };
    after = next;
  }
  return { rows, isWhole: false };
}

/** The same, where a list that long is none. */
export const allPages = async <Item>(page: Ask<Item>): Promise<Item[]> => (await rowsOf(page)).rows;
