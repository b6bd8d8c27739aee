/** A petition as far as hot spots look at it: who came when, from where, about what. No identity in it, only keys. */
export type Petition = {
  id: string;
  at: Date;
  province: string;
  place: string;
  subject: string;
  /** Keys of the people who are named on it; nobody else counts. */
  people: readonly string[];
};

/** A hot spot is told: more people came than chance explains. */
export type Warning = {
  at: Date;
  province: string;
  /** The commune; null where the whole province is meant. */
  place: string | null;
  subject: string;
  /** Distinct people in the window. */
  people: number;
  /** Days of the window, today the last of them. */
  window: number;
  /** People who come in such a window as a rule. */
  expected: number;
  /** How likely so many people are by chance, for the three windows looked at. */
  p: number;
  /** By chance such a warning comes once in so many days in this province. */
  recurrenceDays: number;
  /** What the people came with, oldest first. */
  petitions: string[];
};

/** A petition in the order of time: by its instant, at one instant by its id. */
export type Entry = Omit<Petition, 'at'> & { at: number; day: number };

/** Negative when the first comes before the second. */
export const inOrder = (a: Entry, b: Entry): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** How many items at the front of a sorted list come before something. */
export function countBefore<T>(list: readonly T[], isBefore: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
