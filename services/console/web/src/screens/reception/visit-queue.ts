import type { QueryClient } from '@tanstack/react-query';
import type { VisitAccepted } from '../../api/answers.js';
import { answer, api, commandHeaders } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { serverNow } from '../../api/server-time.js';
import { draftOf, drafts, dropDraft, keepDraft } from '../../drafts/reader-drafts.js';
import { createStore } from '../../state/store.js';
import type { VisitDraft } from '../visit/visit-draft.js';
import { visitOf, waitingVisits } from './waiting-visits.js';

/** A visit the server took after it had waited; in memory only. */
export type Sent = { id: string; at: string; accepted: VisitAccepted; visit: VisitDraft };

export const sentVisits = createStore<readonly Sent[]>([]);
/** The one that is under way. */
export const sendingId = createStore<string | null>(null);

/** How long a server that is away is left alone before the next try, in milliseconds. */
const pauseMs = 10_000;

/** Somebody takes it up again: it is sent no more by itself. */
export function takenUp(id: string): void {
  const draft = draftOf(id);
  if (!draft || id === sendingId.get()) return;
  const { waiting, ...visit } = visitOf(draft);
  keepDraft(id, 'visit', { ...visit, ...(waiting?.problem && { refused: waiting.problem.fields }) });
}

/** To be tried again as it is. */
export function tryAgain(id: string): void {
  const draft = draftOf(id);
  const waiting = draft && visitOf(draft).waiting;
  if (waiting) keepDraft(id, 'visit', { ...visitOf(draft), waiting: { ...waiting, problem: undefined } });
}

let isAtIt = false;
let notBefore = 0;

/**
 * Sends what waits, one after the other, each with the key it has kept: sent twice, also from two tabs, it is recorded
 * once. Stops at the first sign that the server is away; what the server refuses waits for a person with its reason.
 */
export async function sendWaiting(client: QueryClient): Promise<void> {
  if (isAtIt || performance.now() < notBefore) return;
  isAtIt = true;
  try {
    for (let next = waitingVisits(drafts.get())[0]; next; next = waitingVisits(drafts.get())[0]) {
      sendingId.set(next.id);
      const visit = visitOf(next);
      const outcome = await sendOne(visit).catch((error: unknown) => error);
      if (draftOf(next.id) === undefined) return; // the reader has left, or the page is covered
      if (outcome instanceof ApiProblem) {
        if (isAway(outcome)) return void (notBefore = performance.now() + pauseMs);
        const { code, text, fields } = outcome;
        const problem = { code, text, fields };
        keepDraft(next.id, 'visit', { ...visit, waiting: { ...visit.waiting, problem } });
        continue;
      }
      if (outcome instanceof Error) throw outcome;
      dropDraft(next.id);
      const sent = { id: next.id, at: serverNow().toISOString(), accepted: outcome as VisitAccepted, visit };
      sentVisits.update((all) => [sent, ...all]);
      for (const queryKey of [['visits'], ['queue'], ['queue-counts']]) void client.invalidateQueries({ queryKey });
    }
  } finally {
    isAtIt = false;
    sendingId.set(null);
  }
}

const sendOne = ({ key, waiting }: VisitDraft): Promise<VisitAccepted> =>
  answer(api.POST('/v1/visits', { params: { header: commandHeaders(key) }, body: waiting!.body }));

/** Nothing is wrong with the visit: it may be taken later as it is. */
const isAway = ({ status, isUnsure }: ApiProblem): boolean =>
  isUnsure || status === 401 || status === 408 || status === 429;
