import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.js';
import type { Page, PostItem } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { compareVietnamese } from '../../formats/text.js';
import { keys } from '../../live/keys.js';

type Schemas = components['schemas'];
/** A unit in the tree, with how many stand right below it. */
export type ListedUnit = Schemas['ListedUnitView'];
export type Leave = Schemas['LeaveView'];

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

/** The posts of a unit that exist on a day, the head first. */
export const usePostsOn = (unitId: string, at: string) =>
  useQuery({
    queryKey: [...keys.posts(unitId), at],
    queryFn: () =>
      allPages((after) =>
        answer<Page<PostItem>>(
          api.GET('/v1/posts', { params: { query: { unitId, at, limit: 100, ...(after && { after }) } } }),
        ),
      ),
  });

/** Leave in a unit that ends on a day or later. */
export const useLeaves = (unitId: string, from: string) =>
  useQuery({
    queryKey: [...keys.leaves(unitId), from],
    queryFn: () =>
      allPages((after) =>
        answer<Page<Leave>>(
          api.GET('/v1/units/{id}/leaves', {
            params: { path: { id: unitId }, query: { from, limit: 100, ...(after && { after }) } },
          }),
        ),
      ),
  });
