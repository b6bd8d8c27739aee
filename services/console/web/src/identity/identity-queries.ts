import { useQuery } from '@tanstack/react-query';
import type { IdentityOpening, IdentityRight, OfficerItem, Page } from '../api/answers.js';
import { answer, api } from '../api/client.js';
import { keys } from '../live/keys.js';

/** One page of the log of openings. */
export const useIdentityLog = (filter: { isUnusual: boolean; after: string | undefined }) =>
  useQuery({
    queryKey: keys.identityLog(filter),
    queryFn: () => {
      const { isUnusual, after } = filter;
      const query = { limit: 50, ...(isUnusual && { unusual: 'true' as const }), ...(after && { after }) };
      return answer<Page<IdentityOpening>>(api.GET('/v1/identity-log', { params: { query } }));
    },
  });

/** Who was given a right to read the denouncers of a case. */
export const useIdentityRights = (caseId: string) =>
  useQuery({
    queryKey: keys.identityRights(caseId),
    queryFn: () =>
      answer<{ items: IdentityRight[] }>(
        api.GET('/v1/cases/{caseId}/identity-rights', { params: { path: { caseId } } }),
      ),
  });

/** Everybody who holds or held a post, by name; read once. */
export function useOfficers(): readonly OfficerItem[] {
  const { data } = useQuery({
    queryKey: keys.officers,
    queryFn: async () => {
      const officers: OfficerItem[] = [];
      for (let after: string | null = ''; after !== null;) {
        const query: { limit: number; after?: string } = { limit: 100, ...(after !== '' && { after }) };
        const page: Page<OfficerItem> = await answer<Page<OfficerItem>>(api.GET('/v1/officers', { params: { query } }));
        officers.push(...page.items);
        after = page.next;
      }
      return officers;
    },
    staleTime: 600_000,
  });
  return data ?? none;
}
const none: readonly never[] = [];
