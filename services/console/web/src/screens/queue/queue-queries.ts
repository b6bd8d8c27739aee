import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CaseItem, Queue, QueueCounts } from '../../api/answers.js';
import { rowsOf, type Rows } from '../../api/all-pages.js';
import { answer, api } from '../../api/client.js';
import type { ListFilter } from '../../ui/lists/filters.js';
import { keys } from '../../live/keys.js';
import { pendingChanges } from '../../live/use-live.js';
import { shown, waitingFor } from '../../live/pending-changes.js';
import { useStore } from '../../state/store.js';
import { may, useMe } from '../../session/me.js';
import { queueQuery, type QueueName } from './queue-address.js';

function load(name: QueueName, filter: ListFilter): Promise<Queue> {
  const params = { query: queueQuery(name, filter) as never };
  switch (name) {
    case 'mine':
      return answer<Queue>(api.GET('/v1/queues/mine', { params }));
    case 'unit':
      return answer<Queue>(api.GET('/v1/queues/unit', { params }));
    case 'unassigned':
      return answer<Queue>(api.GET('/v1/queues/unassigned', { params }));
    case 'to-sign':
      return answer<Queue>(api.GET('/v1/queues/to-sign', { params }));
  }
}

/** Every row of a list, for paper; where it is cut off, the paper shows that. */
export function allOf(name: QueueName, filter: ListFilter): Promise<Rows<CaseItem>> {
  const { sau: _, ...whole } = filter;
  return rowsOf((sau) => load(name, { ...whole, dong: '100', ...(sau !== undefined && { sau }) }));
}

/** A page of a queue; rows change only when somebody asks for it, counts at once. */
export function useQueue(name: QueueName, filter: ListFilter) {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: keys.queue(name, filter),
    queryFn: () => load(name, filter),
    placeholderData: keepPreviousData,
  });
  const counts = query.data?.counts;
  useEffect(() => {
    if (counts) client.setQueryData(keys.queueCounts(name), counts);
    pendingChanges.update((now) => shown(now, name));
  }, [client, counts, name, query.dataUpdatedAt]);
  const reload = (): void => {
    pendingChanges.update((now) => shown(now, name));
    void client.invalidateQueries({ queryKey: ['queue', name] });
  };
  return { ...query, reload, changes: waitingFor(useStore(pendingChanges), name) };
}

const needs = { mine: 'queue.read', unit: 'case.read', unassigned: 'workload.read', 'to-sign': 'case.sign' } as const;

/** What waits in a queue, for badges and first lines. */
export function useQueueCounts(name: QueueName, isWanted = true): QueueCounts | undefined {
  const me = useMe();
  const isAllowed = may(me, needs[name]);
  const { data } = useQuery({
    queryKey: keys.queueCounts(name),
    queryFn: async () => (await load(name, { dong: '20' })).counts,
    enabled: isWanted && isAllowed,
  });
  return data;
}
