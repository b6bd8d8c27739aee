import { useQuery } from '@tanstack/react-query';
import type { components } from '../../api/generated.js';
import { answer, api } from '../../api/client.js';
import type { Clock } from '../deadline/clock-queries.js';
import { keys } from '../../live/keys.js';

export type ReceptionMonth = components['schemas']['ReceptionMonthView'];

/** The reception days of the head of a unit in a month, as recorded. */
export const useMonth = (unitId: string, month: string) =>
  useQuery({
    queryKey: keys.month(unitId, month),
    queryFn: () =>
      answer<ReceptionMonth>(
        api.GET('/v1/units/{id}/reception-months/{month}', { params: { path: { id: unitId, month } } }),
      ),
  });

/** The clocks of a unit in a month, as the engine gives them. */
export const useMonthClocks = (unitId: string | null, month: string | null) =>
  useQuery({
    queryKey: keys.clocks(`${unitId} ${month}`),
    queryFn: () =>
      answer<{ items: Clock[] }>(
        api.GET('/v1/units/{unitId}/reception-months/{month}/clocks', {
          params: { path: { unitId: unitId ?? '', month: month ?? '' } },
        }),
      ),
    enabled: unitId !== null && month !== null,
  });
