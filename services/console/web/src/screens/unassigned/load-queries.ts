import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Load } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import { serverToday } from '../../api/server-time.js';
import { assigneesOf, type Assignees } from './assignees.js';
import type { Wanted } from './wanted.js';

/** Who carries how much in the reader's unit: who may be given these cases first, then the least load. */
const useWorkload = (wanted: Wanted) =>
  useQuery({
    queryKey: ['workload', wanted],
    queryFn: async () =>
      (await answer<{ items: Load[] }>(api.GET('/v1/workload', { params: { query: wanted } }))).items,
    placeholderData: keepPreviousData,
  });

/** The people of the reader's unit in the order in which these cases suit them, with who is away. */
export function useAssignees(wanted: Wanted): { assignees: Assignees | null; error: unknown; retry: () => void } {
  const { data, error, refetch } = useWorkload(wanted);
  return { assignees: data ? assigneesOf(data, serverToday()) : null, error, retry: () => void refetch() };
}
