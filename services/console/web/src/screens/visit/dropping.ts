import type { Said } from '../../words/words.js';
import type { VisitDraft } from './visit-draft.js';

/** A part of a visit that can be dropped, by the keys of what it is in. */
type Part = { person: string } | { petition: string } | { petition: string; paper: string };

/** Somebody drops a part: what is said of it, and the field that takes the focus when it is back. */
export type Drop = { part: Part; said: Said; field: string };

type Keyed = { key: string };
type Change = (now: VisitDraft) => VisitDraft;

const without = <T extends Keyed>(list: readonly T[], key: string): T[] => list.filter((one) => one.key !== key);

/** At its place again, or at the end of a list that is shorter now. */
const withAt = <T extends Keyed>(list: readonly T[], one: T, at: number): readonly T[] =>
  list.some(({ key }) => key === one.key) ? list : list.toSpliced(at, 0, one);

/**
 * Drops a part of a visit; `back` puts it where it was, whatever was typed since. Dropping what is not there changes
 * nothing.
 */
export function dropping(visit: VisitDraft, part: Part): { drop: Change; back: Change } {
  if ('person' in part)
    return ofList(visit.people, part.person, (now, change) => ({ ...now, people: change(now.people) }));
  const { petition: key } = part;
  if (!('paper' in part))
    return ofList(visit.petitions, key, (now, change) => ({ ...now, petitions: change(now.petitions) }));
  const papers = visit.petitions.find((petition) => petition.key === key)?.papers ?? [];
  return ofList(papers, part.paper, (now, change) => ({
    ...now,
    petitions: now.petitions.map((one) => (one.key === key ? { ...one, papers: change(one.papers) } : one)),
  }));
}

type Within<T> = (now: VisitDraft, change: (list: readonly T[]) => readonly T[]) => VisitDraft;

function ofList<T extends Keyed>(list: readonly T[], key: string, within: Within<T>): { drop: Change; back: Change } {
  const at = list.findIndex((one) => one.key === key);
  const one = list[at];
  return {
    drop: (now) => within(now, (all) => without(all, key)),
    back: (now) => (one ? within(now, (all) => withAt(all, one, at)) : now),
  };
}
