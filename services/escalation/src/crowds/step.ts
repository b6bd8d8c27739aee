import { Crowd } from './crowd.js';
import { levelOf, type CrowdChange, type CrowdPolicy, type Instant, type Reason } from './facts.js';
import { byAge, isOlder, type Petition } from './petition.js';

/** When and why something changed, and by which levels. */
export type Occasion = { at: Instant; reason: Reason; policy: CrowdPolicy };

/** A petition that was taken out to be put in again: of which crowd it was, and the number it took along, or 0. */
export type Lone = { petition: Petition; was: number; number: number };

/**
 * One step from some crowds to the next: what takes away comes first, then what adds. It keeps who goes on under which
 * number, and in the end says whose level is another one.
 */
export class Step {
  /** The levels last told of the crowds that were touched, by their numbers. */
  private readonly told = new Map<number, number>();
  private readonly touched = new Set<Crowd>();
  private readonly mergedInto = new Map<number, number>();
  /** Of which crowd a part without a number was. */
  private readonly splitFrom = new Map<Crowd, number>();

  touch(crowd: Crowd): void {
    if (this.touched.has(crowd)) return;
    this.touched.add(crowd);
    if (crowd.number > 0) this.told.set(crowd.number, crowd.level);
  }

  /**
   * A crowd that lost something may have come apart: the part with the most people keeps the number, of as many the one
   * with the oldest petition. `rest`: what is left of the crowd itself, perhaps without a petition. `lone`: a petition that
   * was taken out to be put in again, a part of its own. Returns whether the number goes with that petition.
   */
  divide(rest: Crowd, pieces: readonly Crowd[], lone: Petition | null): boolean {
    const { number } = rest;
    if (rest.petitions === 0) this.touched.delete(rest);
    for (const piece of pieces) this.touched.add(piece);
    const parts = [rest, ...pieces].filter(({ petitions }) => petitions > 0);
    const [first, ...others] = parts;
    let keeper = first;
    for (const part of others) if (keeper && isGreater(part, keeper)) keeper = part;
    if (lone && keeper && isGreaterAlone(lone, keeper)) keeper = undefined;
    for (const part of parts) {
      if (part === keeper) part.number = number;
      else {
        part.number = 0;
        this.splitFrom.set(part, number);
      }
    }
    return lone !== null && keeper === undefined;
  }

  /** Makes one crowd of several, or a new one of none: the number of the oldest goes on, the others end. */
  join(crowds: ReadonlySet<Crowd>, lone: Lone | null): Crowd {
    let large: Crowd | undefined;
    for (const crowd of crowds) {
      this.touch(crowd);
      if (!large || crowd.weight > large.weight) large = crowd;
    }
    if (large && crowds.size === 1 && !lone) return large;
    const number = this.goesOn(crowds, lone);
    large ??= new Crowd();
    for (const crowd of crowds) if (crowd !== large) this.merge(crowd, large);
    large.number = number;
    this.touched.add(large);
    if (number > 0) this.splitFrom.delete(large);
    else if (lone) this.splitFrom.set(large, lone.was);
    return large;
  }

  private merge(small: Crowd, large: Crowd): void {
    large.absorb(small);
    this.touched.delete(small);
    this.splitFrom.delete(small);
  }

  /** Whose number goes on, 0 for none; the others are noted as merged into it. */
  private goesOn(crowds: ReadonlySet<Crowd>, lone: Lone | null): number {
    const numbered = [...crowds].filter((crowd) => crowd.number > 0);
    const own = lone && lone.number > 0 ? lone : null;
    if (numbered.length === 0) return own?.number ?? 0;
    if (!own && numbered.length === 1) return numbered[0]!.number;
    numbered.sort((one, other) => one.petitions - other.petitions); // the oldest of the largest is not looked up
    let goesOn = own?.number ?? 0;
    let oldest = own?.petition;
    for (const [i, crowd] of numbered.entries()) {
      if (oldest && !crowd.hasOlderThan(oldest)) continue;
      goesOn = crowd.number;
      if (i < numbered.length - 1) oldest = crowd.oldest();
    }
    for (const { number } of own ? [...numbered, own] : numbered)
      if (number !== goesOn) this.mergedInto.set(number, goesOn);
    return goesOn;
  }

  /** Gives numbers to new crowds by `next`, the oldest first, and returns every change of level, by number. */
  finish({ at, reason, policy }: Occasion, next: () => number): CrowdChange[] {
    const fresh = [...this.touched].filter(({ number }) => number === 0);
    if (fresh.length > 1) fresh.sort((one, other) => byAge(one.oldest(), other.oldest()));
    for (const crowd of fresh) crowd.number = next();
    const changes: CrowdChange[] = [];
    for (const crowd of this.touched) {
      const before = this.told.get(crowd.number) ?? 0;
      this.told.delete(crowd.number);
      crowd.level = levelOf(policy, crowd.people);
      if (crowd.level === before) continue;
      const from = this.splitFrom.get(crowd);
      const why = from === undefined ? { reason } : { reason: 'split-off' as const, from };
      changes.push({ at, crowd: crowd.number, level: crowd.level, before, ...crowd.contents(), ...why });
    }
    for (const [crowd, before] of this.told) {
      if (before === 0) continue;
      const into = this.endOf(crowd);
      const why = into === undefined ? { reason } : { reason: 'merged-into' as const, into };
      changes.push({ at, crowd, level: 0, before, people: 0, petitions: [], links: [], ...why });
    }
    return changes.sort((one, other) => one.crowd - other.crowd);
  }

  /** The crowd into which one was merged, in the end. */
  private endOf(crowd: number): number | undefined {
    let into = this.mergedInto.get(crowd);
    for (let next = into; next !== undefined; next = this.mergedInto.get(next)) into = next;
    return into;
  }
}

const isGreater = (one: Crowd, other: Crowd): boolean =>
  one.people > other.people || (one.people === other.people && isOlder(one.oldest(), other.oldest()));

const isGreaterAlone = (petition: Petition, crowd: Crowd): boolean =>
  petition.headcount > crowd.people || (petition.headcount === crowd.people && isOlder(petition, crowd.oldest()));
