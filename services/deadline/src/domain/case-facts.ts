import type { Fact, FactType } from './facts.js';
import type { PetitionKind } from './rule.js';

type Of<T extends FactType> = Extract<Fact, { type: T }>;

/** What moved a clock: a fact of the case, or a change of the calendar. `type` is the code under which it is published. */
export type Cause = { type: FactType | 'calendar-changed'; id: string; at: Date };

/** The facts of one case, put in order; the same whatever order, and however often, they arrived. */
export type CaseFacts = {
  registered: Of<'petition-registered'> | undefined;
  accepted: Of<'case-accepted'> | undefined;
  kind: PetitionKind | undefined;
  /** What ended the case: the decision, else that everything was withdrawn, else the closing of the file. */
  decided: Cause | undefined;
  withdrawn: Cause | undefined;
  closed: Cause | undefined;
};

export function arrange(facts: readonly Fact[]): CaseFacts {
  const ordered = [...new Map(facts.map((fact) => [fact.id, fact])).values()].sort(byTime);
  const all = <T extends FactType>(type: T): Of<T>[] => ordered.filter((fact): fact is Of<T> => fact.type === type);
  const registered = all('petition-registered')[0];
  const accepted = all('case-accepted')[0];
  const kindFrom = ordered.filter((fact) => fact.type === 'case-classified' || fact.type === 'case-accepted');
  return {
    registered,
    accepted,
    kind: kindFrom.at(-1)?.data.kind ?? registered?.data.kind,
    decided: all('case-decided')[0],
    withdrawn: [...all('petition-withdrawn').filter(({ data }) => data.remaining === 0), ...all('case-withdrawn')].sort(
      byTime,
    )[0],
    closed: all('case-closed')[0],
  };
}

/** By business time; at one instant by the version of the case, then by id, so that the order is always the same. */
function byTime(a: Fact, b: Fact): number {
  return a.at.getTime() - b.at.getTime() || versionOf(a) - versionOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

const versionOf = ({ data }: Fact): number => ('version' in data ? data.version : 0);
