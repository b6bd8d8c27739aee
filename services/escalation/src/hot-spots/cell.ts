import { countBefore, inOrder, type Entry } from './hot-spot.js';

/** A petition in its cell, and how many of its people came fresh: for the first time in a while. */
export type Filing = { entry: Entry; fresh: number };

/** What came in a cell, by the end of yesterday; set once a day. */
export type Came = {
  /** Fresh people within the baseline. */
  usual: number;
  /** Fresh people in each window without today, at most as many as one cell may have in the measure of all. */
  lately: number[];
  /** Fresh people of today so far, limited likewise. */
  today: number;
};

export const nothingCame = (windows: number): Came => ({ usual: 0, lately: Array<number>(windows).fill(0), today: 0 });

/**
 * The petitions of one subject in one commune, or in a province, in the order of time whatever the order they came in. Somebody who files
 * again within `restDays` of the last time they were counted is not counted again.
 */
export class Cell {
  readonly filings: Filing[] = [];
  /** Days of fresh people, each as often as people. */
  readonly freshDays: number[] = [];
  came: Came;
  /** The day of the oldest filing. */
  since = Infinity;
  private readonly lastCounted = new Map<string, number>();
  private isSorted = true;

  constructor(
    readonly place: string | null,
    readonly subject: string,
    private readonly restDays: number,
    windows: number,
  ) {
    this.came = nothingCame(windows);
  }

  add(entry: Entry): void {
    const last = this.filings.at(-1);
    this.since = Math.min(this.since, entry.day);
    if (last && inOrder(entry, last.entry) < 0) this.isSorted = false;
    this.filings.push(this.isSorted ? this.counted(entry) : { entry, fresh: 0 });
  }

  remove(entry: Entry): void {
    const at = this.filings.findIndex((filing) => filing.entry === entry);
    this.filings.splice(at, 1);
    this.isSorted = false;
  }

  /** Brings filings into order and counts again, if something came late. */
  sort(): void {
    if (this.isSorted) return;
    const entries = this.filings.map(({ entry }) => entry).sort(inOrder);
    this.filings.length = 0;
    this.freshDays.length = 0;
    this.lastCounted.clear();
    for (const entry of entries) this.filings.push(this.counted(entry));
    this.since = entries[0]?.day ?? Infinity;
    this.isSorted = true;
  }

  private counted(entry: Entry): Filing {
    let fresh = 0;
    for (const person of entry.people) {
      const last = this.lastCounted.get(person);
      if (last !== undefined && entry.day - last < this.restDays) continue;
      this.lastCounted.set(person, entry.day);
      this.freshDays.push(entry.day);
      fresh += 1;
    }
    return { entry, fresh };
  }

  /** Fresh people from one day to another. */
  freshIn(from: number, to: number): number {
    const days = this.freshDays;
    return countBefore(days, (day) => day <= to) - countBefore(days, (day) => day < from);
  }

  /** Pairs of fresh people from one day to another who came less than so many days apart. */
  pairsIn(from: number, to: number, apart: number): number {
    const days = this.freshDays;
    const first = countBefore(days, (day) => day < from);
    let [pairs, near] = [0, first];
    for (let at = first; at < days.length && (days[at] as number) <= to; at += 1) {
      while ((days[at] as number) - (days[near] as number) >= apart) near += 1;
      pairs += at - near;
    }
    return pairs;
  }

  /** How many filings there are up to an entry, itself included. */
  upTo(entry: Entry): number {
    const last = this.filings.at(-1);
    if (last && inOrder(last.entry, entry) <= 0) return this.filings.length;
    return countBefore(this.filings, (filing) => inOrder(filing.entry, entry) <= 0);
  }

  /** How many filings there are before a day begins. */
  beforeDay(day: number): number {
    return countBefore(this.filings, ({ entry }) => entry.day < day);
  }

  /** The filings among the first `end` that lie in the window of so many days which ends with `day`. */
  within(window: number, day: number, end: number): Entry[] {
    const from = countBefore(this.filings, ({ entry }) => entry.day <= day - window);
    return this.filings.slice(from, end).map(({ entry }) => entry);
  }

  /** Distinct people in each of the windows that end with `day`, among the first `end` filings; windows rise. */
  peopleIn(windows: readonly number[], day: number, end: number): number[] {
    const counts = windows.map(() => 0);
    const oldest = day - (windows.at(-1) ?? 0);
    const seen = new Set<string>();
    for (let at = end - 1; at >= 0; at -= 1) {
      const { entry } = this.filings[at] as Filing;
      if (entry.day <= oldest) break;
      for (const person of entry.people) {
        if (seen.has(person)) continue;
        seen.add(person);
        for (let of = windows.length - 1; of >= 0 && entry.day > day - (windows[of] as number); of -= 1)
          counts[of] = (counts[of] as number) + 1;
      }
    }
    return counts;
  }
}
