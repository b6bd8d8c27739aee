import { useQuery } from '@tanstack/react-query';
import type { Text } from '../api/answers.js';
import type { components } from '../api/generated.js';
import { answer, api } from '../api/client.js';
import { keys } from '../live/keys.js';

/** The name of its rule is an object of two texts; the document says so only by example. */
export type Clock = Omit<components['schemas']['ClockView'], 'name'> & { name: Text };

/** Every clock of a case with its derivation, as the engine gives it. */
export const useClocks = (caseId: string | null) =>
  useQuery({
    queryKey: keys.clocks(caseId ?? ''),
    queryFn: () =>
      answer<{ items: Clock[] }>(api.GET('/v1/cases/{caseId}/clocks', { params: { path: { caseId: caseId ?? '' } } })),
    enabled: caseId !== null,
  });
