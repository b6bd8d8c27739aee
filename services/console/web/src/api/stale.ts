import { createStore } from '../state/store.js';

/** True while the server answered that a read is still behind an own command. */
export const staleReads = createStore(false);

export const noteStale = (): void => staleReads.set(true);
/** The stream brought the change, or everything was read anew. */
export const notStaleAnyMore = (): void => staleReads.set(false);
