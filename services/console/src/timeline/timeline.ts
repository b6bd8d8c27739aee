import type { Envelope } from '@cau-noi/events';
import type { TimelineEntryRow } from './timeline.table.js';

/** One line of a case's history: when it happened, what, and by whom. */
export type Entry = Omit<TimelineEntryRow, 'seq' | 'at' | 'recordedAt'> & { at: string; recordedAt: string };

/** Who did it, as an event says it. */
type By = { officerId: string; postId: string; unitId: string };

/** Fields of events with the time a fact happened; without one of them, it is the time of publication. */
const instants = [
  'at',
  'receivedAt',
  'withdrawnAt',
  'openedAt',
  'raisedAt',
  'climbedAt',
  'repeatedAt',
  'acknowledgedAt',
  'endedAt',
  'stoppedAt',
] as const;

/** The fact of a case as a line of its history. */
export function entryOf(event: Envelope): Entry {
  const data = event.data as Readonly<Record<string, unknown>>;
  const at = instants.map((name) => data[name]).find((value) => typeof value === 'string');
  const by = data['by'] as By | undefined;
  return {
    eventId: event.id,
    caseId: String(data['caseId']),
    type: event.type,
    at: typeof at === 'string' ? at : event.time,
    recordedAt: event.time,
    byOfficerId: by?.officerId ?? null,
    byPostId: by?.postId ?? null,
    byUnitId: by?.unitId ?? null,
    version: typeof data['version'] === 'number' ? data['version'] : null,
    data: kept(data),
  };
}

/** Pseudonyms of petitioners are for linking cases, not for reading. */
function kept(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { petitioners: _, ...rest } = data;
  return rest;
}

const hidden = new Set(['caseId', 'by', 'version', 'at', 'petitioners', 'summary', 'petitionId', 'clockId']);

/** What a reader sees of a line; the summary is shown with the case itself, where its kind decides about it. */
export const shown = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !hidden.has(name)));
