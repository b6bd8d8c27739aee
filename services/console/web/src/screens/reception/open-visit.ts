import { newKey } from '../../api/client.js';
import { createStore } from '../../state/store.js';

/** Which visit the page shows: a new one, or a draft taken up again. It survives a lock of the page. */
export const openVisit = createStore(newKey());

export const nextVisit = (): void => openVisit.set(newKey());
