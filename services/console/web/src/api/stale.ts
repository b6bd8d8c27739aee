import { createStore } from '../state/store.js';

/** True while a read is still behind an own command, as the server marked it. */
export const staleReads = createStore(false);

export const noteStale = (): void => staleReads.set(true);
/** The stream brought the change, or everything was read again. */
export const notStaleAnyMore = (): void => staleReads.set(false);
