import { dayOf, type WorkingCalendar } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import type { Cell } from './cell.js';
import { exposureBy, numberOfDay, type Exposure } from './exposure.js';
import type { Entry, Petition, Warning } from './hot-spot.js';
import type { HotSpotPolicy } from './hot-spot-policy.js';
import { Province } from './province.js';

/** A commune as petitions name it. */
export type Place = { province: string; place: string };

/** What is hot, for a board: what was last found, and how likely it is now. */
export type Standing = Warning & { pNow: number };

/**
 * Hot spots of all provinces, petition by petition. What is hot is derived from the petitions alone: late, repeated and
 * re-dated ones end in the same state as all of them in order. What was told is another thing, and depends on what was known when.
 *
 * To rebuild: give the petitions again, in any order, then `remember` what was told, then `pass` to now.
 */
export class HotSpots {
  private readonly provinces = new Map<string, Province>();
  private readonly entries = new Map<string, Entry>();
  private readonly merged = new Map<string, Map<string, Place>>();
  private readonly exposureIn: Exposure;
  private now = -Infinity;

  constructor(
    private readonly policy: HotSpotPolicy,
    calendar: WorkingCalendar,
  ) {
    this.exposureIn = exposureBy(calendar);
  }

  /**
   * A petition became known. One of a known id replaces it; the same once more changes nothing. What came late is told
   * when time goes on.
   */
  take(petition: Petition): Warning[] {
    const { id, people, subject } = petition;
    const place = this.whereNow(petition);
    const [at, day] = [petition.at.getTime(), numberOfDay(dayOf(petition.at))];
    const entry: Entry = { id, at, day, subject, people: [...new Set(people)], ...place };
    const known = this.entries.get(id);
    if (known && isSame(known, entry)) return [];
    if (known) this.provinceOf(known.province).remove(known);
    this.entries.set(id, entry);
    const province = this.provinceOf(entry.province);
    province.add(entry);
    if (at < this.now) return [];
    this.now = at;
    return this.tell(province, day);
  }

  /** Time passes: what came late is told now, and what chance explains again falls quiet. */
  pass(now: Date): Warning[] {
    this.now = Math.max(this.now, now.getTime());
    return this.settle();
  }

  /** Tells what came late and was not told yet, without time going on. */
  settle(): Warning[] {
    if (this.now === -Infinity) return [];
    const day = numberOfDay(dayOf(new Date(this.now)));
    return [...this.provinces.values()].flatMap((province) => this.tell(province, day));
  }

  /**
   * Communes became part of another: what they had, it has. Throws `merged-into-itself`. Petitions that still name them are
   * the new one's.
   */
  merge(from: readonly Place[], into: Place): void {
    const target = this.whereNow(into);
    for (const each of from) {
      const place = this.whereNow(each);
      if (isSamePlace(place, target)) throw mergedIntoItself();
      let ofProvince = this.merged.get(place.province);
      if (!ofProvince) this.merged.set(place.province, (ofProvince = new Map()));
      ofProvince.set(place.place, target);
      for (const entry of this.provinceOf(place.province).entriesOf(place.place)) {
        const moved = { ...entry, ...target };
        this.provinceOf(entry.province).remove(entry);
        this.provinceOf(target.province).add(moved);
        this.entries.set(entry.id, moved);
      }
    }
  }

  /** Takes over that people of these petitions were told of, as a warning had it. */
  remember({
    province,
    place,
    subject,
    petitions,
  }: Pick<Warning, 'province' | 'place' | 'subject' | 'petitions'>): void {
    const of = place === null ? { province, place } : this.whereNow({ province, place });
    const people = petitions.flatMap((id) => this.entries.get(id)?.people ?? []);
    const owner = this.provinceOf(of.province);
    noteTold(owner.told, owner.cellOf(of.place, subject), people);
  }

  /** What is hot, by what is known so far; by province, subject and place. */
  standing(): Standing[] {
    return [...this.provinces.values()]
      .flatMap((province) => [...province.standing.values()])
      .map(({ p, warning }) => ({ ...warning, pNow: p }))
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  }

  private tell(province: Province, day: number): Warning[] {
    const wasBehind = province.isBehind;
    const turns = province.derive(day);
    const news: Warning[] = [];
    if (!wasBehind)
      for (const { cell, hot } of turns) {
        if (!hot) province.told.delete(cell);
        else if (noteTold(province.told, cell, hot.people)) news.push(hot.warning);
      }
    else {
      // What was hot and is over by what is known now was never known when it mattered: only what is hot now is told.
      for (const cell of province.told.keys()) if (!province.standing.has(cell)) province.told.delete(cell);
      for (const [cell, { people, warning }] of province.standing)
        if (noteTold(province.told, cell, people)) news.push({ ...warning, at: new Date(this.now) });
    }
    return news;
  }

  private whereNow({ province, place }: Place): Place {
    let now: Place = { province, place };
    for (let next; (next = this.merged.get(now.province)?.get(now.place)); now = next);
    return now;
  }

  private provinceOf(name: string): Province {
    const known = this.provinces.get(name);
    if (known) return known;
    const province = new Province(name, this.policy, this.exposureIn);
    this.provinces.set(name, province);
    return province;
  }
}

/** Notes that people were told of; whether one of them is new. */
function noteTold(told: Map<Cell, Set<string>>, cell: Cell, people: Iterable<string>): boolean {
  let known = told.get(cell);
  if (!known) told.set(cell, (known = new Set()));
  const before = known.size;
  for (const person of people) known.add(person);
  return known.size > before;
}

const isSamePlace = (a: Place, b: Place): boolean => a.province === b.province && a.place === b.place;

const isSame = (a: Entry, b: Entry): boolean =>
  a.at === b.at &&
  a.subject === b.subject &&
  isSamePlace(a, b) &&
  a.people.length === b.people.length &&
  a.people.every((person) => b.people.includes(person));

const orderOf = ({ province, subject, place }: Warning): string => JSON.stringify([province, subject, place]);

const mergedIntoItself = (): RuleBroken =>
  new RuleBroken('merged-into-itself', {
    vi: 'Một xã không thể nhập vào chính nó. Kiểm tra lại xã cũ và xã mới.',
    en: 'A commune cannot be merged into itself. Check the old and the new one.',
  });
