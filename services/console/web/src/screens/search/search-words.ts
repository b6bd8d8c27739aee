import { createStore } from '../../state/store.js';

/** What was searched for last: in memory only, never in an address, gone with the page. */
export const searchWords = createStore('');
