import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.js';
import type { Page, PostItem } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { keys } from '../../live/keys.js';

type Schemas = components['schemas'];
export type Leave = Schemas['LeaveView'];
/** What is open in a unit, and with whom: counts and posts alone. */
export type UnitWork = Schemas['UnitWork'];

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

/** What is open in a unit, for whoever changes its posts or records leave. */
export const useUnitWork = (unitId: string) =>
  useQuery({
    queryKey: keys.unitWork(unitId),
    queryFn: () => answer<UnitWork>(api.GET('/v1/units/{unitId}/work', { params: { path: { unitId } } })),
    staleTime: 0,
  });

/** The posts that nobody holds on a day, of every unit; a hundred at most, and whether those are all. */
export const useVacancies = (at: string) =>
  useQuery({
    queryKey: keys.vacancies(at),
    queryFn: () =>
      answer<Page<PostItem>>(api.GET('/v1/posts', { params: { query: { vacant: 'true', at, limit: 100 } } })),
  });
