import { useEffect } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { notStaleAnyMore } from '../api/stale.js';
import type { CaseDetail, Queue } from '../api/answers.js';
import { createStore } from '../state/store.js';
import { keys, touchedBy, type LiveMessage } from './keys.js';
import { didICommand } from './own-commands.js';
import { heardOfCase, heardOfQueue, nothingPending } from './pending-changes.js';
import { openStream } from './stream.js';

/** What lists do not show yet. */
export const pendingChanges = createStore(nothingPending);

/**
 * Receives changes while somebody acts in a post, and marks what shows them stale. `onAlert`: a new alert was raised.
 */
export function useLive(postId: string | null, onAlert: () => void): void {
  const client = useQueryClient();
  useEffect(() => {
    if (postId === null) return undefined;
    pendingChanges.set(nothingPending);
    return openStream({
      onMessage: (message) => {
        take(client, message);
        if (message.event === 'alert-raised') onAlert();
      },
      onBack: () => {
        notStaleAnyMore();
        pendingChanges.set(nothingPending);
        void client.invalidateQueries();
      },
    });
  }, [client, postId, onAlert]);
}

function take(client: QueryClient, message: LiveMessage): void {
  notStaleAnyMore();
  for (const queryKey of touchedBy(message)) void client.invalidateQueries({ queryKey });
  if (message.event === 'case-changed') caseChanged(client, message.caseId);
  if (message.event === 'queue-changed') queueChanged(client, message.queue, message.count);
}

function caseChanged(client: QueryClient, caseId: string): void {
  void client.invalidateQueries({
    queryKey: ['case'],
    predicate: ({ state }) => (state.data as CaseDetail | undefined)?.id === caseId,
  });
  if (didICommand(caseId)) void client.invalidateQueries({ queryKey: ['queue'] });
  else pendingChanges.update((now) => heardOfCase(now, caseId));
}

/** Counts change at once; rows only if no row would shift under the pointer. */
function queueChanged(client: QueryClient, queue: string, badge: number): void {
  client.setQueryData<Queue['counts']>(keys.queueCounts(queue), (counts) => counts && { ...counts, badge });
  pendingChanges.update((now) => heardOfQueue(now, queue));
  void client.invalidateQueries({
    queryKey: ['queue', queue],
    predicate: ({ state }) => (state.data as Queue | undefined)?.items.length === 0,
  });
}
