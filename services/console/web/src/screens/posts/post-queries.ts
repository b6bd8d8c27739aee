import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.js';
import type { Page, PostItem } from '../../api/answers.js';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/generated.js';
import { keys } from '../../live/keys.js';

export type Leave = components['schemas']['LeaveView'];

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
