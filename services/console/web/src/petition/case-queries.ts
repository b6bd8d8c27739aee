import { useQuery } from '@tanstack/react-query';
import type { CaseDetail, Page, Petition } from '../api/answers.js';
import { allPages } from '../api/all-pages.js';
import { answer, api } from '../api/client.js';
import { keys } from '../live/keys.js';
import { may, useMe } from '../session/me.js';

/** A case by number (as the address has it) or id; nothing is read for none. */
export const useCase = (so: string | null) =>
  useQuery({
    queryKey: keys.case(so ?? ''),
    queryFn: () => answer<CaseDetail>(api.GET('/v1/cases/{id}', { params: { path: { id: so ?? '' } } })),
    enabled: so !== null,
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
