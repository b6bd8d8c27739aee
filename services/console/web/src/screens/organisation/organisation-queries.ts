import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.js';
import type { Page } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { compareVietnamese } from '../../formats/text.js';
import { keys } from '../../live/keys.js';

type Schemas = components['schemas'];
/** A unit in the tree, with how many stand right below it. */
export type ListedUnit = Schemas['ListedUnitView'];

/** The units right below one on a day, in Vietnamese order; null: those with none above them. */
export const useUnitsBelow = (unitId: string | null, at: string) =>
  useQuery({
    queryKey: [...keys.units, 'below', unitId ?? 'top', at],
    queryFn: async () => {
      const place = unitId === null ? { top: 'true' as const } : { parentId: unitId };
      const units = await allPages((after) =>
        answer<Page<ListedUnit>>(
          api.GET('/v1/units', { params: { query: { at, ...place, limit: 100, ...(after && { after }) } } }),
        ),
      );
      return units.sort((a, b) => compareVietnamese(a.name.vi, b.name.vi));
    },
  });

/** The units that were merged into one, whether they still exist or not. */
export const useMergedInto = (successorId: string) =>
  useQuery({
    queryKey: [...keys.units, 'merged', successorId],
    queryFn: () =>
      allPages((after) =>
        answer<Page<ListedUnit>>(
          api.GET('/v1/units', { params: { query: { successorId, limit: 100, ...(after && { after }) } } }),
        ),
      ),
  });
