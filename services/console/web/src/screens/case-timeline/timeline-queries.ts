import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ActOfCase, Page, TimelineItem } from '../../api/answers.js';
import { allPages } from '../../api/all-pages.js';
import { answer, api } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { keys } from '../../live/keys.js';

/** The history of a case, newest first, page by page. */
export const useTimeline = (caseId: string) =>
  useInfiniteQuery({
    queryKey: keys.timeline(caseId),
    queryFn: ({ pageParam }) =>
      answer<Page<TimelineItem>>(
        api.GET('/v1/cases/{id}/timeline', {
          params: { path: { id: caseId }, query: { limit: 50, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** What officers wrote on their acts, by the version of the case after the act; kept by the owner of the case alone. */
export const useNotes = (caseId: string) =>
  useQuery({
    queryKey: keys.acts(caseId),
    queryFn: async (): Promise<ReadonlyMap<number, string>> => {
      const acts = await allPages((after) =>
        answer<Page<ActOfCase>>(
          api.GET('/v1/cases/{caseId}/history', {
            params: { path: { caseId }, query: { limit: 100, ...(after && { after }) } },
          }),
        ),
      ).catch((error: unknown): ActOfCase[] => {
        // Who only reads the case from another line learns what was done, not what was written.
        if (isProblem(error, 'not-found')) return [];
        throw error;
      });
      return new Map(acts.flatMap(({ version, note }) => (note ? [[version, note] as const] : [])));
    },
  });
