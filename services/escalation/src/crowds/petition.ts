import type { Instant, LinkFact, PetitionFact, WithdrawnFact } from './facts.js';
import type { Hub } from './hub.js';

/** Two petitions that were found or set to be about the same matter; it holds by the latest word on it. */
export class Link {
  private at: Instant = -Infinity;
  isOn = false;

  constructor(
    readonly first: Petition,
    readonly second: Petition,
  ) {}

  /** Takes a word on the link; returns whether it changed. Of one instant, the word against it counts. */
  take(isOn: boolean, at: Instant): boolean {
    const isNews = at > this.at || (at === this.at && !isOn);
    if (!isNews) return false;
    const was = this.isOn;
    this.at = at;
    this.isOn = isOn;
    return was !== isOn;
  }

  otherThan(petition: Petition): Petition {
    return this.first === petition ? this.second : this.first;
  }

  /** The latest word on it. */
  get fact(): LinkFact {
    return { fact: this.isOn ? 'link' : 'unlink', petitions: [this.first.id, this.second.id], at: this.at };
  }
}

const nothing: readonly never[] = [];

/** What is known of one petition. A link or a withdrawal may name it before it arrives. */
export class Petition {
  /** What was last said of it; null until it arrives. */
  fact: PetitionFact | null = null;
  isWithdrawn = false;
  /** Who left it, named by it or not. */
  left: Set<string> | null = null;
  /** The named people who are still on it, each once. */
  people: readonly string[] = nothing;
  /** How many more people it is from. */
  unnamed = 0;
  /** Its case, while it is active; and its place there. */
  hub: Hub | null = null;
  slot = 0;
  /** The date under which it waits to leave the window. */
  queuedAt: Instant = NaN;
  private linked: Link[] | null = null;

  constructor(readonly id: string) {}

  /** Its links, those that hold no more among them. */
  get links(): readonly Link[] {
    return this.linked ?? nothing;
  }

  get at(): Instant {
    return this.fact?.at ?? NaN;
  }

  /** How many people it is from, those who left it taken off. */
  get headcount(): number {
    return this.people.length + this.unnamed;
  }

  /**
   * Takes in its latest version, or that people leave it. Who left has left every version of it; nobody unnamed leaves
   * with a named person. Taken back as a whole, it is so for good.
   */
  learn(fact: PetitionFact | WithdrawnFact): void {
    if (fact.fact === 'petition') this.fact = fact;
    else if (fact.people === null) this.isWithdrawn = true;
    else {
      this.left ??= new Set();
      for (const key of fact.people) this.left.add(key);
    }
    if (!this.fact) return;
    const { people, size } = this.fact;
    const named = people.length > 1 ? [...new Set(people)] : people;
    this.unnamed = Math.max(0, size - named.length);
    this.people = this.left ? named.filter((key) => !this.left?.has(key)) : named;
  }

  /** Whether it counts when the window is open from one instant (not included) on. */
  isActiveAfter(opened: Instant): boolean {
    return this.fact !== null && !this.isWithdrawn && this.fact.at > opened;
  }

  /** Whether a version says what is known already. */
  isSameAs({ at, case: its, matter, people, size }: PetitionFact): boolean {
    const known = this.fact;
    return (
      known !== null &&
      known.at === at &&
      known.case === its &&
      known.matter === matter &&
      known.size === size &&
      known.people.length === people.length &&
      known.people.every((key, i) => key === people[i])
    );
  }

  addLink(link: Link): void {
    (this.linked ??= []).push(link);
  }
}

/** Whether one petition was received before another; of one instant, by their ids. */
export const isOlder = (one: Petition, other: Petition): boolean =>
  one.at < other.at || (one.at === other.at && one.id < other.id);

/** Sorts petitions, the oldest first. */
export const byAge = (one: Petition, other: Petition): number => (one === other ? 0 : isOlder(one, other) ? -1 : 1);
