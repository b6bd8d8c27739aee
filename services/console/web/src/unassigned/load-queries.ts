import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CaseItem, Load } from '../api/answers.js';
import { answer, api } from '../api/client.js';

/** What somebody is looked for. */
export type Wanted = { stage: 'sort' | 'settle'; caseId: string[] };

/** By the marked rows: what was accepted is given to be settled; without any, by the list that is looked at. */
export function wantedFor(rows: readonly Pick<CaseItem, 'id' | 'state'>[], tab: string | undefined): Wanted {
  const isSettled = rows.length > 0 ? rows.some(({ state }) => state === 'accepted') : tab === 'xac-minh';
  return { stage: isSettled ? 'settle' : 'sort', caseId: rows.map(({ id }) => id).sort() };
}

/** Who carries how much in the reader's unit: who may be given these cases first, then the least load. */
export const useWorkload = (wanted: Wanted) =>
  useQuery({
    queryKey: ['workload', wanted],
    queryFn: async () =>
      (await answer<{ items: Load[] }>(api.GET('/v1/workload', { params: { query: wanted } }))).items,
    placeholderData: keepPreviousData,
  });
