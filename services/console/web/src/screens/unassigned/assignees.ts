import { hasTrait, readsAs } from '@cau-noi/vocabulary';
import type { Load } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import type { Said } from '../../words/words.js';

/** A person or a vacant post; on leave, with the name of the stand-in. */
export type Person = Load & { isAway: boolean; standIn: string | null };
/** Whom to ask first; then superiors and the desk, folded; last who cannot be given it. */
export type Assignees = { people: Person[]; superiors: Person[]; clerks: Person[]; others: Person[] };

/** The load as suitability counts it: what is late weighs twice more. */
export const weightOf = ({ open, overdue }: Pick<Load, 'open' | 'overdue'>): number => open + 2 * overdue;

/** The people of a unit in the order of the server (who is here, role, subject, load), in the groups in which the page shows them. */
export function assigneesOf(loads: readonly Load[], today: string): Assignees {
  const groups: Assignees = { people: [], superiors: [], clerks: [], others: [] };
  for (const load of loads) {
    const { away } = load;
    const standIn = away && loads.find(({ postId }) => postId !== null && postId === away.standInPostId);
    const person = { ...load, isAway: away !== null && away.from <= today, standIn: standIn?.name ?? null };
    groups[groupOf(person)].push(person);
  }
  return groups;
}

function groupOf({ suits, postId, role }: Person): keyof Assignees {
  if (!suits || postId === null || role === null) return 'others';
  if (hasTrait(role, 'leads')) return 'superiors';
  return readsAs(role) === 'desk' ? 'clerks' : 'people';
}

/** Whom the page proposes: the first who is there and gave none of the cases back; nobody else decides. */
export const suggested = ({ people }: Assignees): Person | null =>
  people.find(({ isAway, gaveBack }) => !isAway && gaveBack === 0) ?? null;

/** Everybody who may be given the cases. */
export const choosable = ({ people, superiors, clerks }: Assignees): Person[] => [...people, ...superiors, ...clerks];

/** Why somebody comes first or last, in words; the most important reason first. */
export function reasonsOf(
  person: Person,
  { isSuggested, isLightest }: { isSuggested: boolean; isLightest: boolean },
): Said[] {
  const { gaveBack, sameSubject, officerId, suits } = person;
  if (officerId === null) return [{ key: 'assignee.vacant' }];
  const reasons: (Said | false)[] = [
    isSuggested && { key: 'assignee.suggested' },
    !suits && { key: 'assignee.not-suited' },
    awaySaid(person),
    gaveBack > 0 && { key: 'load.gave-back' },
    sameSubject > 0 && { key: 'assignee.subject', values: { count: sameSubject } },
    isLightest && { key: 'assignee.lightest' },
  ];
  return reasons.filter((reason) => reason !== false);
}

/** Until when somebody is away, with the stand-in; or from when within the week. */
function awaySaid({ away, isAway, standIn }: Person): Said | false {
  if (!away) return false;
  const values = { from: formatDate(away.from), to: formatDate(away.to), name: standIn ?? '' };
  if (!isAway) return { key: 'assignee.away.soon', values };
  return { key: standIn === null ? 'assignee.away' : 'assignee.away.stand-in', values };
}

/** Who of a group carries least; null where nobody carries less than another. */
export function lightestOf(people: readonly Person[]): Person | null {
  const [first, second] = [...people].filter(({ isAway }) => !isAway).sort((a, b) => weightOf(a) - weightOf(b));
  return first && second && weightOf(first) < weightOf(second) ? first : null;
}
