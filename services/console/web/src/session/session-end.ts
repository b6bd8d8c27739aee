import type { Me } from '../api/answers.js';
import { keys } from '../live/keys.js';
import { createStore } from '../state/store.js';
import { queryClient } from './query-client.js';

/** The form of a case that is open, as far as it can be opened again. */
export type OpenForm = { caseId: string; action: string };
export const openForm = createStore<OpenForm | null>(null);

/**
 * Whose session ended, and which form was open then; shown on the sign-in page, and opened again to the same person.
 */
export const endedSession = createStore<{ accountId: string; form: OpenForm | null } | null>(null);

/** Handles the server's report that nobody is signed in any more. What was typed is a draft and stays. */
export function sessionHasEnded(): void {
  const me = queryClient.getQueryData<Me | null>(keys.me);
  if (me) endedSession.set({ accountId: me.account.id, form: openForm.get() });
  queryClient.setQueryData(keys.me, null);
}

/** Somebody has signed in: what the last session left open is for the same person alone. */
export const signedInAs = (accountId: string): void =>
  endedSession.update((ended) => (ended?.accountId === accountId ? ended : null));

/** The form to open again on the page of a case, once. */
export function takeOpenForm(caseId: string): string | null {
  const form = endedSession.get()?.form;
  if (form?.caseId !== caseId) return null;
  endedSession.set(null);
  return form.action;
}
