import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Crowd, CrowdItem, Page } from '../../api/answers.js';
import { rowsOf, type Rows } from '../../api/all-pages.js';
import { answer, api } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { may, useMe } from '../../session/me.js';

export type CrowdState = 'standing' | 'fallen' | 'ended';
type Filter = { state: CrowdState; after?: string };

/** A crowd grows without any news that this page is told of. */
const lookEveryMs = 20_000;

const load = (query: Filter & { limit: number }) =>
  answer<Page<CrowdItem>>(api.GET('/v1/crowds', { params: { query } }));

export const useCrowds = (filter: Filter) =>
  useQuery({
    queryKey: keys.crowds(filter),
    queryFn: () => load({ limit: 20, ...filter }),
    placeholderData: keepPreviousData,
    refetchInterval: lookEveryMs,
  });

/** Every crowd of a tab, for paper. */
export const allCrowds = (filter: Filter): Promise<Rows<CrowdItem>> =>
  rowsOf((after) => load({ limit: 100, ...filter, ...(after !== undefined && { after }) }));

export const useCrowd = (id: string) =>
  useQuery({
    queryKey: keys.crowd(id),
    queryFn: () => answer<Crowd>(api.GET('/v1/crowds/{id}', { params: { path: { id } } })),
    refetchInterval: lookEveryMs,
  });

/** Names of matters to choose from. */
export function useMatters(): readonly string[] {
  const isAllowed = may(useMe(), 'crowd.tie');
  const { data } = useQuery({
    queryKey: keys.matters,
    queryFn: () => answer<{ items: string[] }>(api.GET('/v1/crowds/matters')),
    enabled: isAllowed,
  });
  return data?.items ?? [];
}
