import { useQuery } from '@tanstack/react-query';
import type { Load } from '../api/answers.js';
import { answer, api } from '../api/client.js';

/** Who carries how much in the reader's unit, least load first. */
export const useWorkload = () =>
  useQuery({
    queryKey: ['workload'],
    queryFn: async () => (await answer<{ items: Load[] }>(api.GET('/v1/workload'))).items,
  });
