import type { Hub } from './hub.js';
import { byAge, isOlder, type Petition } from './petition.js';

/** A connected set of active petitions, kept as the cases and matters they hang on. */
export class Crowd {
  /** 0 until it is given one. */
  number = 0;
  /** The level last told. */
  level = 0;
  petitions = 0;
  readonly hubs: Hub[] = [];
  /** How often each person is named by its petitions. */
  private readonly named = new Map<string, number>();
  /** For each case, the most unnamed people of one petition, added up. */
  private unnamed = 0;
  /** Its oldest petition; undefined while that has to be looked up. */
  private eldest: Petition | undefined;

  /** How many different people. */
  get people(): number {
    return this.named.size + this.unnamed;
  }

  /** What it costs to move it into another one. */
  get weight(): number {
    return this.hubs.length + this.named.size;
  }

  /** Its oldest petition; throws when it has none. */
  oldest(): Petition {
    if (!this.eldest) {
      for (const petition of this.members()) if (!this.eldest || isOlder(petition, this.eldest)) this.eldest = petition;
      if (!this.eldest) throw new Error('A crowd without petitions was asked for its oldest.');
    }
    return this.eldest;
  }

  /** Whether one of its petitions is older than another one. Found soon in a large crowd, whose oldest would take long. */
  hasOlderThan(other: Petition): boolean {
    if (this.eldest) return isOlder(this.eldest, other);
    for (const petition of this.members()) if (isOlder(petition, other)) return true;
    return false;
  }

  *members(): Generator<Petition> {
    for (const hub of this.hubs) yield* hub.petitions;
  }

  /** How many people, with which petitions, the oldest first, and which links between them. */
  contents(): { people: number; petitions: string[]; links: (readonly [string, string])[] } {
    const members = [...this.members()].sort(byAge);
    const links = members.flatMap((petition) =>
      petition.links
        .filter((link) => link.isOn && link.first === petition && link.second.hub !== null)
        .map((link) => [petition.id, link.second.id] as const),
    );
    return { people: this.people, petitions: members.map(({ id }) => id), links };
  }

  /** Takes a petition in, under its case, which is in this crowd. */
  add(petition: Petition, hub: Hub): void {
    const before = hub.mostUnnamed;
    hub.add(petition);
    this.unnamed += hub.mostUnnamed - before;
    this.name(petition, 1);
    const isFirst = this.petitions++ === 0;
    if (isFirst || (this.eldest && isOlder(petition, this.eldest))) this.eldest = petition;
  }

  remove(petition: Petition, hub: Hub): void {
    const before = hub.mostUnnamed;
    hub.remove(petition);
    this.unnamed += hub.mostUnnamed - before;
    this.name(petition, -1);
    this.petitions--;
    if (this.eldest === petition) this.eldest = undefined;
  }

  /** A case or matter without petitions comes into this crowd. */
  settle(hub: Hub): void {
    hub.crowd = this;
    hub.slot = this.hubs.push(hub) - 1;
  }

  /** A case or matter without petitions goes. */
  unsettle(hub: Hub): void {
    const last = this.hubs.pop();
    if (!last || last === hub) return;
    this.hubs[hub.slot] = last;
    last.slot = hub.slot;
  }

  /** Takes everything of another crowd, which is over. */
  absorb(other: Crowd): void {
    for (const hub of other.hubs) this.settle(hub);
    for (const [key, times] of other.named) this.named.set(key, (this.named.get(key) ?? 0) + times);
    this.unnamed += other.unnamed;
    this.petitions += other.petitions;
    this.eldest = this.eldest && other.eldest && (isOlder(other.eldest, this.eldest) ? other.eldest : this.eldest);
  }

  /** Moves some of its hubs, with their petitions, to a crowd of their own. */
  splitOff(hubs: readonly Hub[]): Crowd {
    const part = new Crowd();
    for (const hub of hubs) {
      this.unsettle(hub);
      part.settle(hub);
      this.unnamed -= hub.mostUnnamed;
      part.unnamed += hub.mostUnnamed;
      this.petitions -= hub.petitions.length;
      part.petitions += hub.petitions.length;
      for (const petition of hub.petitions) {
        this.name(petition, -1);
        part.name(petition, 1);
        if (this.eldest === petition) this.eldest = undefined;
      }
    }
    return part;
  }

  private name({ people }: Petition, by: 1 | -1): void {
    for (const key of people) {
      const times = (this.named.get(key) ?? 0) + by;
      if (times > 0) this.named.set(key, times);
      else this.named.delete(key);
    }
  }
}
