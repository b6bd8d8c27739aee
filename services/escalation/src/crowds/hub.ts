import type { Crowd } from './crowd.js';
import type { Petition } from './petition.js';

/**
 * What holds petitions together: a case with its active petitions, or a matter. Petitions of one case are always in one
 * crowd, so that the links between petitions are kept as ties between their cases.
 */
export class Hub {
  /** Of a case: its active petitions. */
  readonly petitions: Petition[] = [];
  /** The hubs it is tied to, each with the number of petitions or links that tie them. */
  ties: Map<Hub, number> | null = null;
  /** The crowd it is in, and its place there. */
  crowd!: Crowd;
  slot = 0;
  /** The most unnamed people of one of its petitions, and how many petitions have as many. */
  mostUnnamed = 0;
  private withMost = 0;

  add(petition: Petition): void {
    petition.slot = this.petitions.push(petition) - 1;
    petition.hub = this;
    this.count(petition);
  }

  remove(petition: Petition): void {
    const last = this.petitions.pop();
    if (last && last !== petition) {
      this.petitions[petition.slot] = last;
      last.slot = petition.slot;
    }
    petition.hub = null;
    if (petition.unnamed === this.mostUnnamed && --this.withMost === 0) this.recount();
  }

  private count({ unnamed }: Petition): void {
    if (unnamed < this.mostUnnamed) return;
    this.withMost = unnamed === this.mostUnnamed ? this.withMost + 1 : 1;
    this.mostUnnamed = unnamed;
  }

  private recount(): void {
    this.mostUnnamed = 0;
    this.withMost = 0;
    for (const petition of this.petitions) this.count(petition);
  }
}

/** One more petition or link ties two hubs. */
export function tie(one: Hub, other: Hub): void {
  for (const [from, to] of bothWays(one, other)) {
    const ties = (from.ties ??= new Map());
    ties.set(to, (ties.get(to) ?? 0) + 1);
  }
}

/** One petition or link fewer ties two hubs; returns whether nothing ties them any more. */
export function untie(one: Hub, other: Hub): boolean {
  const left = (one.ties?.get(other) ?? 0) - 1;
  for (const [from, to] of bothWays(one, other)) {
    if (left > 0) from.ties?.set(to, left);
    else from.ties?.delete(to);
  }
  return left <= 0;
}

const bothWays = (one: Hub, other: Hub): [Hub, Hub][] => [
  [one, other],
  [other, one],
];
