import { answer, api } from '../api/client.js';
import { serverNow } from '../api/server-time.js';
import { keepDrafts } from './kept-drafts.js';
import { ofOwner, put, remove } from './sealed-store.js';

/** The drafts of who is signed in, in this browser; each part is explained in `kept-drafts.ts`. */
export const {
  drafts,
  areKept,
  writtenAt,
  unwritten,
  openDrafts,
  noteTyped,
  keepDraft,
  dropDraft,
  draftOf,
  forgetDrafts,
  shutDrafts,
  reopenDrafts,
} = keepDrafts({
  keyOfReader: async () => (await answer<{ key: string }>(api.GET('/v1/me/draft-key'))).key,
  now: serverNow,
  store: { put, remove, ofOwner },
});
