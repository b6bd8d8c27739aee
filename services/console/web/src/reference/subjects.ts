import { queryOptions, useQuery } from '@tanstack/react-query';
import { allPages } from '../api/all-pages.js';
import type { Page, PostItem, Subject } from '../api/answers.js';
import { answer, api } from '../api/client.js';
import { compareVietnamese } from '../formats/text.js';
import { keys } from '../live/keys.js';

const none: readonly never[] = [];

/** The coded list of subjects, read once. */
export function useSubjects(): readonly Subject[] {
  const { data } = useQuery({
    queryKey: keys.subjects,
    queryFn: () => answer<{ items: Subject[] }>(api.GET('/v1/subjects')),
    gcTime: Infinity,
  });
  return data?.items ?? none;
}

/** Posts of a unit with who holds them today; a vacant one stays in the list. */
export const postsOptions = (unitId: string) =>
  queryOptions({
    queryKey: keys.posts(unitId),
    queryFn: async () => {
      const items = await allPages((after) =>
        answer<Page<PostItem>>(
          api.GET('/v1/posts', { params: { query: { unitId, limit: 100, ...(after && { after }) } } }),
        ),
      );
      return items.sort((a, b) => compareVietnamese(a.title.vi, b.title.vi));
    },
  });

export function usePosts(unitId: string | null): readonly PostItem[] {
  const { data } = useQuery({ ...postsOptions(unitId ?? ''), enabled: unitId !== null });
  return data ?? none;
}
