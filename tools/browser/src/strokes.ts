import type { Person } from './person.js';

/** Everything somebody strikes on the keyboard, counted: letters with the strokes of their marks, and single keys. */
export type Strokes = {
  /** One key, or a chord, which is one stroke of the hand. */
  press(key: string, times?: number): Promise<void>;
  /** Words, as an input method brings them; Telex takes one more stroke for each mark of a letter. */
  type(words: string): Promise<void>;
  /** Tab until the focus is on what has this id or this label: forward only, as people do. */
  tabTo(name: string): Promise<void>;
  count(): number;
};

const marks = (words: string): number => words.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
const barred = (words: string): number => words.match(/[đĐ]/g)?.length ?? 0;

const nowOn = ({ page }: Person): Promise<string> =>
  page.evaluate(() => {
    const now = document.activeElement as HTMLInputElement | null;
    return `${now?.labels?.[0]?.textContent?.trim() ?? now?.textContent?.trim() ?? ''} #${now?.id ?? ''}`;
  });

/** Counts what one person strikes from now on. */
export function strokesOf(person: Person): Strokes {
  const { keyboard } = person.page;
  let strokes = 0;
  const press = async (key: string, times = 1): Promise<void> => {
    for (let at = 0; at < times; at++) await keyboard.press(key);
    strokes += times;
  };
  return {
    press,
    type: async (words) => {
      await keyboard.insertText(words);
      strokes += words.length + marks(words) + barred(words);
    },
    tabTo: async (name) => {
      for (let tabs = 0; tabs < 20; tabs++) {
        const now = await nowOn(person);
        if (now.startsWith(name) || now.endsWith(`#${name}`)) return;
        await press('Tab');
      }
      throw new Error(`no way by Tab to ${name}; the focus is on ${await nowOn(person)}`);
    },
    count: () => strokes,
  };
}
