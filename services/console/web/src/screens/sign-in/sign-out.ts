import { api } from '../../api/client.js';
import { forgetDrafts } from '../../drafts/reader-drafts.js';
import { searchWords } from '../search/search-words.js';
import { endedSession } from '../../session/session-end.js';
import { readerIs } from '../../session/query-client.js';

/** Nothing of the last reader stays in memory. */
function forgetReader(): void {
  forgetDrafts();
  searchWords.set('');
  endedSession.set(null);
  readerIs(null);
}

export async function signOut(): Promise<void> {
  await api.DELETE('/v1/sessions/current').catch(() => undefined); // the cookie ends with the session anyhow
  forgetReader();
}
