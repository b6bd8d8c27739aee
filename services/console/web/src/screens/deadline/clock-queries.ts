import { useQuery } from '@tanstack/react-query';
import type { components } from '../../api/generated.js';
import { answer, api } from '../../api/client.js';
import { keys } from '../../live/keys.js';

export type Clock = components['schemas']['ClockView'];

/** Every clock of a case with its derivation, as the engine gives it. */
export const useClocks = (caseId: string | null) =>
  useQuery({
    queryKey: keys.clocks(caseId ?? ''),
    queryFn: () =>
      answer<{ items: Clock[] }>(api.GET('/v1/cases/{caseId}/clocks', { params: { path: { caseId: caseId ?? '' } } })),
    enabled: caseId !== null,
  });
