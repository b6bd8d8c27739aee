import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AlertCounts, AlertItem, AlertPage, Ladder } from '../../api/answers.js';
import { rowsOf, type Rows } from '../../api/all-pages.js';
import { answer, api } from '../../api/client.js';
import { keys } from '../../live/keys.js';
import { may, useMe } from '../../session/me.js';

export type AlertState = AlertItem['state'];

/** Whom an alert waits for: the reader's own post, or somebody else. */
export type Waits = 'me' | 'others';
type Filter = { state?: AlertState; waits?: Waits; after?: string };

const load = (query: Filter & { limit: number }) => answer<AlertPage>(api.GET('/v1/alerts', { params: { query } }));

export function useAlerts(filter: Filter) {
  return useQuery({
    queryKey: keys.alerts(filter),
    queryFn: () => load({ limit: 20, ...filter }),
    placeholderData: keepPreviousData,
  });
}

/** Every alert of a tab, for paper. */
export const allAlerts = (filter: Filter): Promise<Rows<AlertItem>> =>
  rowsOf((after) => load({ limit: 100, ...filter, ...(after !== undefined && { after }) }));

/** How many wait for whom; for the flag in the header and the menu. */
export function useAlertCounts(isWanted = true): AlertCounts | undefined {
  const isAllowed = may(useMe(), 'alert.read');
  const { data } = useQuery({
    queryKey: keys.alertCounts,
    queryFn: async () => (await load({ limit: 1 })).counts,
    enabled: isWanted && isAllowed,
  });
  return data;
}

export const useAlert = (id: string) =>
  useQuery({
    queryKey: keys.alert(id),
    queryFn: () => answer<AlertItem>(api.GET('/v1/alerts/{id}', { params: { path: { id } } })),
  });

export const useLadder = (id: string) =>
  useQuery({
    queryKey: keys.ladder(id),
    queryFn: () => answer<Ladder>(api.GET('/v1/alerts/{id}/ladder', { params: { path: { id } } })),
  });
