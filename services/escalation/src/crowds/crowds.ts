import type { Crowd } from './crowd.js';
import { ExpiryQueue } from './expiry.js';
import {
  defaultCrowdPolicy,
  lengthOf,
  type CrowdChange,
  type CrowdPolicy,
  type Fact,
  type Instant,
  type LinkFact,
  type PetitionFact,
  type Reason,
  type WithdrawnFact,
} from './facts.js';
import type { Hub } from './hub.js';
import { Network } from './network.js';
import { byAge, type Petition } from './petition.js';
import { Step, type Lone } from './step.js';

const nothing: readonly CrowdChange[] = [];

/** All that there is to know at one time, to go on from it later. */
export type Kept = {
  policy: CrowdPolicy;
  now: Instant;
  lastNumber: number;
  /** What is known of petitions and links, in any order. */
  facts: Iterable<PetitionFact | WithdrawnFact | LinkFact>;
  /** The number of each crowd, with any petition of it. */
  crowds: Iterable<readonly [crowd: number, petition: string]>;
};

/** A crowd as it is at present. */
export type StandingCrowd = Omit<CrowdChange, 'at' | 'before' | 'reason' | 'into' | 'from'>;

/**
 * The crowds of a stream of petitions, kept fact by fact; what they are: docs/crowds.md. The present is the latest
 * instant of any fact so far. A fact that comes late corrects what is known at the present, and what it changes is said
 * to change there. A petition leaves at the instant it was received plus the window, before any fact of that instant.
 */
export class Crowds {
  private policy: CrowdPolicy = defaultCrowdPolicy;
  private now: Instant = -Infinity;
  private lastNumber = 0;
  private readonly network = new Network();
  private readonly expiry = new ExpiryQueue();

  /** The crowds as they were kept. */
  static rebuilt({ policy, now, lastNumber, facts, crowds }: Kept): Crowds {
    const rebuilt = new Crowds();
    rebuilt.policy = policy;
    rebuilt.now = now;
    rebuilt.lastNumber = lastNumber;
    for (const fact of facts) {
      if (fact.fact === 'link' || fact.fact === 'unlink') rebuilt.network.learn(fact);
      else rebuilt.network.petition(fact.id).learn(fact);
    }
    const step = new Step();
    rebuilt.putBack(step);
    for (const [number, petition] of crowds) {
      const { hub } = rebuilt.network.petition(petition);
      if (hub) hub.crowd.number = number;
    }
    rebuilt.finish(step, now, 'policy');
    return rebuilt;
  }

  /** What to keep in order to go on later. */
  kept(): Kept {
    const { policy, now, lastNumber, network } = this;
    const crowds = [...network.crowds()].map((crowd) => {
      const [any] = crowd.members();
      return [crowd.number, any!.id] as const;
    });
    return { policy, now, lastNumber, facts: network.facts(now), crowds };
  }

  /** Takes one fact in; returns every change of level up to then, in the order of time, then by number. */
  take(fact: Fact): readonly CrowdChange[] {
    if (fact.fact === 'policy') return this.adopt(fact);
    const passed = this.pass(fact.at);
    const changes = this.apply(fact);
    return passed.length === 0 ? changes : changes.length === 0 ? passed : [...passed, ...changes];
  }

  /** The next instant at which time alone may change something; null when no petition is active. */
  nextExpiry(): Instant | null {
    const first = this.expiry.first();
    return first === null ? null : first + lengthOf(this.policy);
  }

  /** The crowds that have reached a level, by number. */
  reached(): StandingCrowd[] {
    return this.standing().filter(({ level }) => level > 0);
  }

  /** Every crowd there is, by number, be it a single petition. */
  standing(): StandingCrowd[] {
    return [...this.network.crowds()]
      .map((crowd) => ({ crowd: crowd.number, level: crowd.level, ...crowd.contents() }))
      .sort((one, other) => one.crowd - other.crowd);
  }

  private apply(fact: Exclude<Fact, { fact: 'policy' }>): readonly CrowdChange[] {
    if (fact.fact === 'now') return nothing;
    if (fact.fact === 'link' || fact.fact === 'unlink') return this.setLink(fact);
    const petition = this.network.petition(fact.id);
    const isNews = fact.fact === 'withdrawn' || !petition.isSameAs(fact);
    return isNews ? this.alter(petition, fact) : nothing;
  }

  /** Changes a petition: out of its crowd as it was, and into one as it is now. */
  private alter(petition: Petition, fact: PetitionFact | WithdrawnFact): readonly CrowdChange[] {
    const wasActive = petition.hub !== null;
    const step = new Step();
    const suspects = new Set<Hub>();
    const crowd = wasActive ? this.network.takeOut(petition, suspects, step) : null;
    petition.learn(fact);
    const isActive = petition.isActiveAfter(this.opened);
    if (!wasActive && !isActive) return nothing;
    let lone: Lone | null = null;
    if (crowd) {
      const was = crowd.number;
      const isAlong = this.network.divide([crowd], suspects, isActive ? petition : null, step);
      if (isActive) lone = { petition, was, number: isAlong ? was : 0 };
    }
    if (isActive) this.putIn(petition, lone, step);
    return this.finish(step, this.now, fact.fact);
  }

  private setLink(fact: LinkFact): readonly CrowdChange[] {
    const link = this.network.learn(fact);
    if (!link) return nothing;
    const { first, second, isOn } = link;
    if (!first.hub || !second.hub || first.hub === second.hub) return nothing;
    const step = new Step();
    if (isOn) this.network.linkUp(first.hub, second.hub, step);
    else {
      const { crowd } = first.hub;
      step.touch(crowd);
      const suspects = new Set<Hub>();
      this.network.untied(first.hub, second.hub, suspects);
      this.network.divide([crowd], suspects, null, step);
    }
    return this.finish(step, this.now, fact.fact);
  }

  /** Time passes: what was received at one instant leaves together. */
  private pass(at: Instant): readonly CrowdChange[] {
    if (at <= this.now) return nothing;
    const changes: CrowdChange[] = [];
    for (let next = this.nextExpiry(); next !== null && next <= at; next = this.nextExpiry())
      for (const change of this.leave(next - lengthOf(this.policy), next)) changes.push(change);
    this.now = at;
    return changes;
  }

  private leave(receivedUntil: Instant, at: Instant): readonly CrowdChange[] {
    const step = new Step();
    this.takeAllOut(receivedUntil, step);
    return this.finish(step, at, 'expired');
  }

  private takeAllOut(receivedUntil: Instant, step: Step): void {
    const suspects = new Set<Hub>();
    const crowds = new Set<Crowd>();
    for (const petition of this.expiry.takeUntil(receivedUntil))
      crowds.add(this.network.takeOut(petition, suspects, step));
    this.network.divide(crowds, suspects, null, step);
  }

  /** Another window or other levels hold from the present on. A wider window takes back in what had left, the oldest first. */
  private adopt({ window, levels }: CrowdPolicy): readonly CrowdChange[] {
    const isWider = window > this.policy.window;
    this.policy = { window, levels };
    const step = new Step();
    if (isWider) this.putBack(step);
    else this.takeAllOut(this.opened, step);
    for (const crowd of this.network.crowds()) step.touch(crowd);
    return this.finish(step, this.now, 'policy');
  }

  private putBack(step: Step): void {
    const back: Petition[] = [];
    for (const petition of this.network.petitions.values())
      if (petition.hub === null && petition.isActiveAfter(this.opened)) back.push(petition);
    for (const petition of back.sort(byAge)) this.putIn(petition, null, step);
  }

  private putIn(petition: Petition, lone: Lone | null, step: Step): void {
    this.network.putIn(petition, lone, step);
    this.expiry.add(petition);
  }

  private finish(step: Step, at: Instant, reason: Reason): readonly CrowdChange[] {
    return step.finish({ at, reason, policy: this.policy }, () => ++this.lastNumber);
  }

  /** The old end of the window, which is not in it. */
  private get opened(): Instant {
    return this.now - lengthOf(this.policy);
  }
}
