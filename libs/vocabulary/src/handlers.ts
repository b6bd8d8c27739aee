import type { Role } from './roles.js';

/** What a case is given to somebody for: to be sorted and answered, or (after acceptance) to be settled. */
export type Stage = 'sort' | 'settle';

/**
 * Who is given cases, by role, the most suitable first: handlers; heads, who have their people; the desk, which only
 * sorts; inspectors, who only verify. The head of the agency comes last: nobody offers work to a superior first.
 */
const handlers: Readonly<Record<Stage, readonly Role[]>> = {
  sort: ['CV', 'LP', 'VT', 'TD', 'LD'],
  settle: ['CV', 'TT', 'LP', 'LD'],
};

/** The stage a case of this state is in. */
export const stageOf = (state: string): Stage => (state === 'received' || state === 'classified' ? 'sort' : 'settle');

/** The place of a role among those who may be given a case at a stage, 0 first; null: it may not. */
export function handlerRank(role: string, stage: Stage): number | null {
  const place = handlers[stage].findIndex((each) => each === role);
  return place < 0 ? null : place;
}

/** Roles that may be given a case at a stage, the most suitable first. */
export const handlerRoles = (stage: Stage): readonly Role[] => handlers[stage];
