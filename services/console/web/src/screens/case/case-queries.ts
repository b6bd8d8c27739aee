import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ActOfCase, AllowedActions, CaseDetail, Page, Petition, TimelineItem } from '../../api/answers.js';
import { allPages } from '../../api/all-pages.js';
import { answer, api } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { keys } from '../../live/keys.js';
import { may, useMe } from '../../session/me.js';

/** A case by number (as the address has it) or id. */
export const useCase = (so: string) =>
  useQuery({
    queryKey: keys.case(so),
    queryFn: () => answer<CaseDetail>(api.GET('/v1/cases/{id}', { params: { path: { id: so } } })),
  });

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

/** What this reader may do with the case now, each with its whole form, and what not yet. */
export const useAllowedActions = (caseId: string) =>
  useQuery({
    queryKey: keys.actions(caseId),
    queryFn: () =>
      answer<AllowedActions>(api.GET('/v1/cases/{caseId}/allowed-actions', { params: { path: { caseId } } })),
    select: withWholeForms,
  });

/** What every act is asked comes once; here it ends each form. */
const withWholeForms = (found: AllowedActions): AllowedActions => ({
  ...found,
  allowed: found.allowed.map((offer) => ({ ...offer, fields: [...offer.fields, ...found.ofEveryAct] })),
});

/** The petitions of a case, for those who may read petitions. */
export function usePetitions(caseId: string) {
  const isAllowed = may(useMe(), 'petition.read');
  return useQuery({
    queryKey: keys.petitionsOfCase(caseId),
    queryFn: () =>
      allPages((after) =>
        answer<Page<Petition>>(
          api.GET('/v1/petitions', { params: { query: { limit: 100, caseId, ...(after && { after }) } } }),
        ),
      ),
    enabled: isAllowed,
  });
}
