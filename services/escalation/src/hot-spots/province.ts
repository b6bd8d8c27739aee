import { Cell } from './cell.js';
import type { Exposure } from './exposure.js';
import { findingOf, isDiscovery, rateOf, recurrenceOf, type Finding } from './finding.js';
import { countBefore, inOrder, type Entry, type Warning } from './hot-spot.js';
import type { HotSpotPolicy } from './hot-spot-policy.js';
import { levelsOf, mostOfOneCell, type Level, type Levels } from './levels.js';

/** What the derivation came upon: a cell that is to be told of, or one that fell quiet. */
export type Turn = { cell: Cell; hot: Hot | null };

/** A cell that is hot: how likely it is by chance now, who is known of, and what was last found. */
export type Hot = { p: number; rate: number; people: ReadonlySet<string>; warning: Warning };

type Subject = { wide: Cell; places: Map<string, Cell> };

/**
 * A province by its petitions. What is hot is derived from them, day by day and petition by petition, in the order of time; what
 * comes late puts the derivation back to its day. So it is the same in whatever order things became known.
 */
export class Province {
  private entries: Entry[] = [];
  /** People who were told of, by cell; what was said cannot be derived, it depends on what was known when. */
  readonly told = new Map<Cell, Set<string>>();
  private readonly subjects = new Map<string, Subject>();
  private cells: Cell[] | null = [];
  private next = 0;
  private day = -1;
  private levels: Levels | null = null;
  private hot = new Map<Cell, Hot>();
  /** What was hot when a day began. */
  private readonly mornings: { day: number; hot: Map<Cell, Hot> }[] = [];
  private backTo = Infinity;

  constructor(
    readonly name: string,
    private readonly policy: HotSpotPolicy,
    private readonly exposureIn: Exposure,
  ) {}

  add(entry: Entry): void {
    const last = this.entries.at(-1);
    const isLate = (last !== undefined && inOrder(entry, last) < 0) || entry.day < this.day;
    if (isLate) this.backTo = Math.min(this.backTo, entry.day);
    this.entries.push(entry);
    for (const cell of this.cellsOf(entry)) cell.add(entry);
  }

  /** Takes a petition out, which is re-dated or was somewhere else. */
  remove(entry: Entry): void {
    this.entries.splice(this.entries.indexOf(entry), 1);
    for (const cell of this.cellsOf(entry)) cell.remove(entry);
    this.backTo = Math.min(this.backTo, entry.day);
  }

  /** The petitions of a commune. */
  entriesOf(place: string): Entry[] {
    return this.entries.filter((entry) => entry.place === place);
  }

  /** The cell of a commune, or of the whole province. */
  cellOf(place: string | null, subject: string): Cell {
    const [cell, wide] = this.cellsOf({ place: place ?? '', subject });
    return place === null ? wide : cell;
  }

  /** Whether something came that has still to be fitted in where it belongs. */
  get isBehind(): boolean {
    return this.backTo < Infinity;
  }

  /** What is hot now. */
  get standing(): ReadonlyMap<Cell, Hot> {
    return this.hot;
  }

  /** Derives what was found since the last time, up to the beginning of a day or, if later, to the last petition. */
  derive(day: number): Turn[] {
    if (this.isBehind) this.goBack();
    const turns: Turn[] = [];
    for (; this.next < this.entries.length; this.next += 1) {
      const entry = this.entries[this.next] as Entry;
      this.turnTo(entry.day, turns);
      if (!this.levels) continue;
      const [place, wide] = this.cellsOf(entry);
      this.count(place, entry, this.levels);
      for (const cell of [place, wide]) this.look(cell, entry, this.levels, turns);
    }
    this.turnTo(day, turns);
    return turns;
  }

  private goBack(): void {
    this.entries.sort(inOrder);
    for (const { wide, places } of this.subjects.values()) for (const cell of [wide, ...places.values()]) cell.sort();
    while ((this.mornings.at(-1)?.day ?? -1) > this.backTo) this.mornings.pop();
    const morning = this.mornings.at(-1);
    this.day = morning?.day ?? -1;
    this.hot = new Map(morning?.hot);
    this.next = countBefore(this.entries, (entry) => entry.day < this.day);
    this.levels = morning ? this.levelsOn(morning.day) : null;
    this.backTo = Infinity;
  }

  private turnTo(day: number, turns: Turn[]): void {
    while (this.day < day) {
      this.day = this.hot.size > 0 ? this.day + 1 : day;
      this.levels = this.levelsOn(this.day);
      for (const [cell, hot] of this.hot) {
        this.cool(cell, hot, findingOf(cell, cell.beforeDay(this.day), this.levels, this.policy), turns);
      }
      this.mornings.push({ day: this.day, hot: new Map(this.hot) });
    }
  }

  private levelsOn(day: number): Levels | null {
    this.cells ??= this.sortedCells();
    const since = this.entries[0]?.day ?? day;
    return levelsOf(this.cells, since, day, this.exposureIn, this.policy);
  }

  /** Adds a petition to what came today. */
  private count(cell: Cell, entry: Entry, levels: Levels): void {
    if (cell.since === levels.day && cell.filings[0]?.entry === entry)
      cell.came = { usual: 0, lately: levels.spans.map(() => 0), today: 0 };
    const { fresh } = cell.filings[cell.upTo(entry) - 1] ?? { fresh: 0 };
    const counted = Math.min(fresh, Math.max(0, mostOfOneCell - cell.came.today));
    const place = levelOf(levels.places, entry.place, levels.newPlace);
    const subject = levelOf(levels.subjects, entry.subject, levels.newSubject);
    for (const came of [cell.came, levels.all, place, subject]) came.today += counted;
  }

  /** Falls quiet again where chance explains it; otherwise how likely it is now. */
  private cool(cell: Cell, hot: Hot, finding: Finding, turns: Turn[]): void {
    const { p } = finding;
    if (p <= this.policy.quietAbove) this.hot.set(cell, { ...hot, p, rate: rateOf(finding) });
    else {
      this.hot.delete(cell);
      turns.push({ cell, hot: null });
    }
  }

  private look(cell: Cell, entry: Entry, levels: Levels, turns: Turn[]): void {
    const { tests } = levels;
    const end = cell.upTo(entry);
    const finding = findingOf(cell, end, levels, this.policy);
    const { window, people, expected, p } = finding;
    const rate = rateOf(finding);
    const before = this.hot.get(cell);
    if (before) this.cool(cell, before, finding, turns);
    if (people < this.policy.people) return;
    const others = [...this.hot].filter(([each]) => each !== cell).map(([, hot]) => hot.rate);
    if (!isDiscovery(rate, others, tests, this.policy.recurrenceDays)) return;
    const filings = cell.within(window, levels.day, end);
    const known = this.hot.get(cell)?.people;
    const all = new Set(known);
    for (const filing of filings) for (const person of filing.people) all.add(person);
    if (known && all.size === known.size) return;
    const warning: Warning = {
      at: new Date(entry.at),
      province: this.name,
      place: cell.place,
      subject: cell.subject,
      people,
      window,
      expected,
      p,
      recurrenceDays: recurrenceOf(rate, tests),
      petitions: filings.map(({ id }) => id),
    };
    const hot = { p, rate, people: all, warning };
    this.hot.set(cell, hot);
    turns.push({ cell, hot });
  }

  private cellsOf({ place, subject }: Pick<Entry, 'place' | 'subject'>): [Cell, Cell] {
    const { gapDays, windows } = this.policy;
    const newCell = (of: string | null): Cell => new Cell(of, subject, gapDays, windows.length);
    let ofSubject = this.subjects.get(subject);
    if (!ofSubject) this.subjects.set(subject, (ofSubject = { wide: newCell(null), places: new Map() }));
    let cell = ofSubject.places.get(place);
    if (!cell) {
      ofSubject.places.set(place, (cell = newCell(place)));
      this.cells = null;
    }
    return [cell, ofSubject.wide];
  }

  /** In one order, whatever the order they came in. */
  private sortedCells(): Cell[] {
    const cells = [...this.subjects.values()].flatMap(({ places }) => [...places.values()]);
    return cells.sort((a, b) => compare(a.subject, b.subject) || compare(a.place ?? '', b.place ?? ''));
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function levelOf(levels: Map<string, Level>, key: string, create: () => Level): Level {
  const known = levels.get(key);
  if (known) return known;
  const level = create();
  levels.set(key, level);
  return level;
}
