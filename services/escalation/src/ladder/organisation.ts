import type { WorkingCalendar } from '@cau-noi/calendar';
import type { Payload } from '@cau-noi/events';

/** What escalation knows of a unit, by directory's latest event. */
export type UnitFacts = Pick<
  Payload<'directory.unit-changed.v1'>,
  'unitId' | 'hierarchy' | 'validFrom' | 'validTo' | 'lines' | 'committees'
>;
/** What escalation knows of a post. */
export type PostFacts = Pick<
  Payload<'directory.post-changed.v1'>,
  'postId' | 'unitId' | 'isHead' | 'validFrom' | 'validTo'
>;
/** Who holds a post when, without names. */
export type HolderFacts = { postId: string; holders: { officerId: string; from: string; to: string | null }[] };

/** The part of the organisation that some ladders can reach. */
export type Organisation = {
  unit(unitId: string): UnitFacts | undefined;
  /** The head post of a unit on a day and who holds it (null: vacant); undefined without a head post. */
  headOn(unitId: string, date: string): { postId: string; officerId: string | null } | undefined;
  /** A post that a policy names: its unit, and who holds it on a day (null: vacant); undefined: not known, or ended. */
  postOn(postId: string, date: string): { unitId: string; officerId: string | null } | undefined;
  /** The State unit that has this committee beside it on that day. */
  besideCommittee(committeeId: string, date: string): string | null;
};

/** What ladders and waits are computed from. */
export type World = { organisation: Organisation; calendar: WorkingCalendar };

const holds = (span: { from: string; to: string | null }, date: string): boolean =>
  span.from <= date && (span.to === null || date <= span.to);

/** Indexes what is known of units, posts and holders. */
export function organisationOf(
  units: readonly UnitFacts[],
  posts: readonly PostFacts[],
  holders: readonly HolderFacts[],
  named: readonly (Omit<PostFacts, 'isHead'> & HolderFacts)[] = [],
): Organisation {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  const heads = Map.groupBy(
    posts.filter((post) => post.isHead),
    (post) => post.unitId,
  );
  const tenures = new Map(holders.map((one) => [one.postId, one.holders]));
  const namedPosts = new Map(named.map((post) => [post.postId, post]));
  return {
    unit: (unitId) => byId.get(unitId),
    headOn: (unitId, date) => {
      const post = heads.get(unitId)?.find(({ validFrom, validTo }) => holds({ from: validFrom, to: validTo }, date));
      if (!post) return undefined;
      return {
        postId: post.postId,
        officerId: tenures.get(post.postId)?.find((tenure) => holds(tenure, date))?.officerId ?? null,
      };
    },
    postOn: (postId, date) => {
      const post = namedPosts.get(postId);
      if (!post || !holds({ from: post.validFrom, to: post.validTo }, date)) return undefined;
      return { unitId: post.unitId, officerId: post.holders.find((one) => holds(one, date))?.officerId ?? null };
    },
    besideCommittee: (committeeId, date) =>
      units.find((unit) => unit.committees.some((beside) => beside.committeeId === committeeId && holds(beside, date)))
        ?.unitId ?? null,
  };
}

/** The unit one level above on that day; for a unit that no longer has a line, the last one it had. */
export function parentOn(unit: UnitFacts, date: string): string | null {
  const line =
    unit.lines.find((one) => holds(one, date)) ??
    unit.lines.filter((one) => one.from <= date).sort((a, b) => b.from.localeCompare(a.from))[0];
  return line?.parentId ?? null;
}

/** A unit and all above it on its own line on that day, the nearest first. */
export function pathFrom(unitId: string, date: string, organisation: Organisation): string[] {
  const path = new Set<string>();
  for (let at: string | null = unitId; at !== null && !path.has(at);) {
    path.add(at);
    const unit = organisation.unit(at);
    at = unit ? parentOn(unit, date) : null;
  }
  return [...path];
}

/** The Party committee beside a State unit on that day, if it has one. */
export const committeeOn = (unit: UnitFacts, date: string): string | null =>
  unit.committees.find((one) => holds(one, date))?.committeeId ?? null;

/** Does the unit exist on that day? */
export const isValidOn = (unit: UnitFacts, date: string): boolean =>
  holds({ from: unit.validFrom, to: unit.validTo }, date);
