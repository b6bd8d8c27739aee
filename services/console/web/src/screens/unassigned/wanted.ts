import type { CaseItem } from '../../api/answers.js';

/** What somebody is looked for. */
export type Wanted = { stage: 'sort' | 'settle'; caseId: string[] };

/** By the marked rows: what was accepted is given to be settled; without any, by the list that is looked at. */
export function wantedFor(rows: readonly Pick<CaseItem, 'id' | 'state'>[], tab: string | undefined): Wanted {
  const isSettled = rows.length > 0 ? rows.some(({ state }) => state === 'accepted') : tab === 'xac-minh';
  return { stage: isSettled ? 'settle' : 'sort', caseId: rows.map(({ id }) => id).sort() };
}
