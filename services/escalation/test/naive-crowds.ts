import type { CrowdChange, CrowdPolicy, Fact, PetitionFact, Reason } from '../src/crowds/facts.js';

const dayLength = 86_400_000;

/** A petition as it counts now. */
type Counted = { id: string; at: number; case: string; matter: string | null; people: string[]; unnamed: number };
type Part = { members: Counted[]; people: number };
type Numbers = Map<string, number>;

/**
 * The crowds of the definition, found again from the whole list of facts at every instant: every petition is compared
 * with every other, and nothing is kept but the facts, who was in which crowd, and the levels that were told.
 */
export class NaiveCrowds {
  private readonly facts: Fact[] = [];
  private now = -Infinity;
  private policy: CrowdPolicy = { window: 30, levels: [5, 10, 30, 100] };
  private crowdOf: Numbers = new Map();
  private levels = new Map<number, number>();
  private last = 0;
  private said = new Set<string>();

  take(fact: Fact): CrowdChange[] {
    const changes: CrowdChange[] = [];
    if (fact.fact !== 'policy' && fact.at > this.now) {
      const leave = this.active().map(({ at }) => at + this.window);
      for (const at of [...new Set(leave)].sort((a, b) => a - b)) {
        if (at > fact.at) break;
        this.now = at;
        changes.push(...this.settle('expired', null));
      }
      this.now = fact.at;
    }
    this.facts.push(fact);
    this.said = this.linkedPairs();
    if (fact.fact === 'now') return changes;
    if (fact.fact === 'policy') this.policy = fact;
    const changed = fact.fact === 'petition' || fact.fact === 'withdrawn' ? fact.id : null;
    return [...changes, ...this.settle(fact.fact, changed)];
  }

  /** Every crowd of somebody, whatever its number. */
  crowds(): { petitions: string[]; people: number; level: number }[] {
    return this.parts(this.active(), null)
      .filter(({ people }) => people > 0)
      .map(({ members, people }) => ({ petitions: members.map(({ id }) => id), people, level: this.levelOf(people) }))
      .sort((a, b) => (a.petitions[0]! < b.petitions[0]! ? -1 : 1));
  }

  private get window(): number {
    return this.policy.window * dayLength;
  }

  private levelOf(people: number): number {
    return Math.max(0, ...this.policy.levels.filter((level) => level <= people));
  }

  /** The active petitions by all facts so far, the oldest first. */
  private active(): Counted[] {
    const latest = new Map<string, PetitionFact>();
    for (const fact of this.facts) if (fact.fact === 'petition') latest.set(fact.id, fact);
    const withdrawals = this.facts.flatMap((fact) => (fact.fact === 'withdrawn' ? [fact] : []));
    return [...latest.values()]
      .filter(({ at }) => at > this.now - this.window && at <= this.now)
      .filter(({ id }) => !withdrawals.some((one) => one.id === id && one.people === null))
      .map(({ id, at, case: its, matter, people, size }) => {
        const left = withdrawals.filter((one) => one.id === id).flatMap((one) => one.people ?? []);
        const named = [...new Set(people)];
        const still = named.filter((key) => !left.includes(key));
        return { id, at, case: its, matter, people: still, unnamed: Math.max(0, size - named.length) };
      })
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  }

  private isLinked(a: Counted, b: Counted): boolean {
    return a.case === b.case || (a.matter !== null && a.matter === b.matter) || this.isSaidToBe(a, b);
  }

  private isSaidToBe(a: Counted, b: Counted): boolean {
    return this.said.has(`${a.id} ${b.id}`) || this.said.has(`${b.id} ${a.id}`);
  }

  /** Both ways round, the pairs that are linked by the latest word on them; of one instant, a word against counts. */
  private linkedPairs(): Set<string> {
    const words = this.facts.flatMap((fact) => (fact.fact === 'link' || fact.fact === 'unlink' ? [fact] : []));
    const pairs = Map.groupBy(words, ({ petitions }) => [...petitions].sort().join(' '));
    const linked = [...pairs].filter(([, about]) => {
      const latest = Math.max(...about.map(({ at }) => at));
      return about.every(({ at, fact }) => at < latest || fact === 'link');
    });
    return new Set(linked.map(([pair]) => pair));
  }

  /** The connected sets, the one with the oldest petition first. `apart`: a petition that is linked with none. */
  private parts(petitions: Counted[], apart: string | null): Part[] {
    const left = new Set(petitions);
    const parts: Part[] = [];
    for (const first of petitions) {
      if (!left.delete(first)) continue;
      const found = [first];
      for (const one of found)
        for (const other of left)
          if (one.id !== apart && other.id !== apart && this.isLinked(one, other)) {
            found.push(other);
            left.delete(other);
          }
      const members = petitions.filter((one) => found.includes(one));
      parts.push({ members, people: peopleOf(members) });
    }
    return parts;
  }

  /** Who goes on under which number, and whose level changed. `changed`: the petition of which something is said. */
  private settle(reason: Reason, changed: string | null): CrowdChange[] {
    const [was, told, active] = [this.crowdOf, this.levels, this.active()];
    const merged = new Map<number, number>();
    let numbers = this.divided(active, was, changed);
    const coming = active.filter(({ id }) => !was.has(id));
    for (let i = Math.min(1, coming.length); i <= coming.length; i++) {
      const here = active.filter((one) => !coming.slice(i).includes(one));
      numbers = mergedBy(this.parts(here, null), numbers, merged);
    }
    const parts = this.parts(active, null);
    for (const { members } of parts) {
      if (numbers.get(members[0]!.id)! > 0) continue;
      this.last++;
      for (const { id } of members) numbers.set(id, this.last);
    }
    this.crowdOf = numbers;
    this.levels = new Map(parts.map(({ members, people }) => [numbers.get(members[0]!.id)!, this.levelOf(people)]));
    return this.changes(parts, reason, { told: new Map(told), was, merged });
  }

  /** Of each crowd what is left, in parts: that with the most people keeps the number. */
  private divided(active: Counted[], was: Numbers, apart: string | null): Numbers {
    const numbers: Numbers = new Map();
    const groups = Map.groupBy(active, ({ id }) => was.get(id) ?? 0);
    for (const [number, group] of groups) {
      if (number === 0) continue;
      const parts = this.parts(group, apart);
      const keeper = parts.reduce((best, part) => (part.people > best.people ? part : best));
      for (const part of parts) for (const { id } of part.members) numbers.set(id, part === keeper ? number : 0);
    }
    return numbers;
  }

  private changes(
    parts: Part[],
    reason: Reason,
    { told, was, merged }: { told: Map<number, number>; was: Numbers; merged: Map<number, number> },
  ): CrowdChange[] {
    const changes: CrowdChange[] = [];
    const at = this.now;
    const old = new Set(was.values());
    for (const { members, people } of parts) {
      const crowd = this.crowdOf.get(members[0]!.id)!;
      const [level, before] = [this.levels.get(crowd)!, told.get(crowd) ?? 0];
      told.delete(crowd);
      if (level === before) continue;
      const from = members.map(({ id }) => was.get(id)).find((number) => number !== undefined);
      const isPart = from !== undefined && !old.has(crowd);
      const why = isPart ? { reason: 'split-off' as const, from } : { reason };
      const links = members.flatMap((a) =>
        members.flatMap((b) => (a.id < b.id && this.isSaidToBe(a, b) ? [[a.id, b.id] as const] : [])),
      );
      changes.push({ at, crowd, level, before, people, petitions: members.map(({ id }) => id), links, ...why });
    }
    for (const [crowd, before] of told) {
      if (before === 0) continue;
      let into = merged.get(crowd);
      while (into !== undefined && merged.has(into)) into = merged.get(into);
      const why = into === undefined ? { reason } : { reason: 'merged-into' as const, into };
      changes.push({ at, crowd, level: 0, before, people: 0, petitions: [], links: [], ...why });
    }
    return changes.sort((a, b) => a.crowd - b.crowd);
  }
}

function peopleOf(members: Counted[]): number {
  const cases = Map.groupBy(members, (petition) => petition.case);
  const unnamed = [...cases.values()].map((petitions) => Math.max(...petitions.map((one) => one.unnamed)));
  return new Set(members.flatMap(({ people }) => people)).size + unnamed.reduce((sum, each) => sum + each, 0);
}

/** Of the crowds in one part the number of the oldest goes on. */
function mergedBy(parts: Part[], before: Numbers, merged: Map<number, number>): Numbers {
  const numbers: Numbers = new Map();
  for (const { members } of parts) {
    const [first = 0, ...others] = members.map(({ id }) => before.get(id) ?? 0).filter((number) => number > 0);
    for (const number of others) if (number !== first) merged.set(number, first);
    for (const { id } of members) numbers.set(id, first);
  }
  return numbers;
}
