import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Load } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import type { Wanted } from './wanted.js';

/** Who carries how much in the reader's unit: who may be given these cases first, then the least load. */
export const useWorkload = (wanted: Wanted) =>
  useQuery({
    queryKey: ['workload', wanted],
    queryFn: async () =>
      (await answer<{ items: Load[] }>(api.GET('/v1/workload', { params: { query: wanted } }))).items,
    placeholderData: keepPreviousData,
  });
