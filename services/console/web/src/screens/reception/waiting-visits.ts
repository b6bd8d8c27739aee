import type { Draft } from '../../drafts/kept-drafts.js';
import { formatDateTime } from '../../formats/dates.js';
import { bodyOf } from '../visit/visit-body.js';
import type { VisitDraft, Waiting } from '../visit/visit-draft.js';

/** The visit a draft of kind `visit` holds. */
export const visitOf = ({ content }: Draft): VisitDraft => content as VisitDraft;

const isWaiting = (draft: Draft): boolean =>
  draft.kind === 'visit' && visitOf(draft).waiting !== undefined && visitOf(draft).waiting?.problem === undefined;

/** Visits that wait to be sent, in the order in which people came; what the server refused waits for a person. */
export const waitingVisits = (all: readonly Draft[]): Draft[] =>
  all.filter(isWaiting).sort((a, b) => inOrder(visitOf(a).waiting!, visitOf(b).waiting!));

const inOrder = (a: Waiting, b: Waiting): number => a.since.localeCompare(b.since) || a.place - b.place;

/** What is known when a visit is made to wait: the time, the day, and every draft there is. */
type Now = { now: Date; today: string; all: readonly Draft[] };

/** The visit as it will be sent when the server is back. Who came now came now, whenever that is. */
export function madeToWait(visit: VisitDraft, { now, today, all }: Now): VisitDraft {
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString();
  const body = bodyOf(visit, today);
  const receivedAt = body.receivedAt ?? minute;
  const places = waitingVisits(all).map((draft) => visitOf(draft).waiting!.place);
  const waiting: Waiting = {
    since: now.toISOString(),
    place: Math.max(0, ...places) + 1,
    body: { ...body, receivedAt },
  };
  return { ...visit, receivedAt: formatDateTime(receivedAt), waiting };
}
