/**
 * What a list does not show yet: changed cases by list, and the cases that changed since the last message about a
 * queue.
 */
export type PendingChanges = {
  readonly byQueue: Readonly<Record<string, readonly string[]>>;
  readonly heard: readonly string[];
  readonly isTold: boolean;
};

export const nothingPending: PendingChanges = { byQueue: {}, heard: [], isTold: false };

/** A case changed; the messages that follow name the queues concerned. */
export function heardOfCase(now: PendingChanges, caseId: string): PendingChanges {
  const heard = now.isTold ? [caseId] : [...now.heard.filter((id) => id !== caseId), caseId];
  return { ...now, heard: heard.slice(-200), isTold: false };
}

/** A queue changed by the cases just received. */
export function heardOfQueue(now: PendingChanges, queue: string): PendingChanges {
  const waiting = new Set([...(now.byQueue[queue] ?? []), ...now.heard]);
  return { ...now, byQueue: { ...now.byQueue, [queue]: [...waiting] }, isTold: true };
}

/** The list was read again. */
export const shown = (now: PendingChanges, queue: string): PendingChanges =>
  (now.byQueue[queue] ?? []).length === 0 ? now : { ...now, byQueue: { ...now.byQueue, [queue]: [] } };

export const waitingFor = (now: PendingChanges, queue: string): number => (now.byQueue[queue] ?? []).length;
