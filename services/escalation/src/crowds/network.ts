import type { Crowd } from './crowd.js';
import type { Instant, LinkFact, PetitionFact, WithdrawnFact } from './facts.js';
import { Hub, tie, untie } from './hub.js';
import { piecesAround } from './pieces.js';
import { Link, Petition } from './petition.js';
import type { Lone, Step } from './step.js';

/** Every petition that was heard of, and the cases and matters that hold the active ones together. */
export class Network {
  readonly petitions = new Map<string, Petition>();
  private readonly cases = new Map<string, Hub>();
  private readonly matters = new Map<string, Hub>();

  /** A petition, known or only named so far. */
  petition(id: string): Petition {
    const known = this.petitions.get(id);
    if (known) return known;
    const petition = new Petition(id);
    this.petitions.set(id, petition);
    return petition;
  }

  /** Takes in a word on a link; returns the link when it holds now and did not, or the other way round. */
  learn({ fact, petitions: [one, other], at }: LinkFact): Link | null {
    if (one === other) return null;
    const link = this.link(this.petition(one), this.petition(other));
    return link.take(fact === 'link', at) ? link : null;
  }

  private link(first: Petition, second: Petition): Link {
    const [fewer, other] = first.links.length <= second.links.length ? [first, second] : [second, first];
    const known = fewer.links.find((link) => link.otherThan(fewer) === other);
    if (known) return known;
    const link = new Link(first, second);
    first.addLink(link);
    second.addLink(link);
    return link;
  }

  /** What is known of petitions and links. `now`: for what holds at any time. */
  *facts(now: Instant): Generator<PetitionFact | WithdrawnFact | LinkFact> {
    for (const { id, fact, isWithdrawn, left, links } of this.petitions.values()) {
      if (fact) yield fact;
      if (isWithdrawn) yield { fact: 'withdrawn', id, people: null, at: now };
      if (left) yield { fact: 'withdrawn', id, people: [...left], at: now };
      for (const link of links) if (link.first.id === id) yield link.fact;
    }
  }

  /** The crowds there are. */
  crowds(): Set<Crowd> {
    const crowds = new Set<Crowd>();
    for (const { crowd } of this.cases.values()) crowds.add(crowd);
    return crowds;
  }

  /** A petition becomes active; crowds that it touches are one from now on. */
  putIn(petition: Petition, lone: Lone | null, step: Step): void {
    const { case: its, matter } = petition.fact!;
    const linked = petition.links.flatMap((link) => (link.isOn ? (link.otherThan(petition).hub ?? []) : []));
    const around = [this.cases.get(its), matter === null ? undefined : this.matters.get(matter), ...linked];
    const crowd = step.join(new Set(around.flatMap((hub) => hub?.crowd ?? [])), lone);
    const hub = this.hub(this.cases, its, crowd);
    crowd.add(petition, hub);
    if (matter !== null) tie(hub, this.hub(this.matters, matter, crowd));
    for (const other of linked) if (other !== hub) tie(hub, other);
  }

  /** A petition is active no more. Adds to `suspects` whatever lost a tie by it. */
  takeOut(petition: Petition, suspects: Set<Hub>, step: Step): Crowd {
    const hub = petition.hub!;
    const { crowd } = hub;
    const { case: its, matter } = petition.fact!;
    step.touch(crowd);
    for (const link of petition.links) {
      const other = link.isOn ? link.otherThan(petition).hub : null;
      if (other && other !== hub) this.untied(hub, other, suspects);
    }
    const held = matter === null ? undefined : this.matters.get(matter);
    if (held) this.untied(hub, held, suspects);
    crowd.remove(petition, hub);
    if (hub.petitions.length === 0) this.drop(this.cases, its, hub, suspects);
    if (held && matter !== null && !held.ties?.size) this.drop(this.matters, matter, held, suspects);
    return crowd;
  }

  /** Two active petitions are linked from now on. */
  linkUp(one: Hub, other: Hub, step: Step): void {
    step.join(new Set([one.crowd, other.crowd]), null);
    tie(one, other);
  }

  /** Two active petitions are linked no more. */
  untied(one: Hub, other: Hub, suspects: Set<Hub>): void {
    if (untie(one, other)) suspects.add(one).add(other);
  }

  /**
   * Divides crowds that lost something into what of them has come apart. `lone`: a petition taken out of them, to be put
   * in again; returns whether the number goes with it.
   */
  divide(crowds: Iterable<Crowd>, suspects: ReadonlySet<Hub>, lone: Petition | null, step: Step): boolean {
    const suspected = suspects.size > 1 ? Map.groupBy(suspects, ({ crowd }) => crowd) : null;
    let isAlong = false;
    for (const crowd of crowds) {
      const pieces = piecesAround(suspected?.get(crowd) ?? []).map((hubs) => crowd.splitOff(hubs));
      isAlong = step.divide(crowd, pieces, lone);
    }
    return isAlong;
  }

  private hub(hubs: Map<string, Hub>, key: string, crowd: Crowd): Hub {
    const known = hubs.get(key);
    if (known) return known;
    const hub = new Hub();
    hubs.set(key, hub);
    crowd.settle(hub);
    return hub;
  }

  private drop(hubs: Map<string, Hub>, key: string, hub: Hub, suspects: Set<Hub>): void {
    hub.crowd.unsettle(hub);
    hubs.delete(key);
    suspects.delete(hub);
  }
}
