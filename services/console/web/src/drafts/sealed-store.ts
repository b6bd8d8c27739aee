import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sealed } from './encrypted-draft.js';

interface Schema extends DBSchema {
  drafts: { key: [owner: string, id: string]; value: Sealed; indexes: { owner: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** Drafts by whose they are and what they are of: people at one PC write on the same alert, each their own. */
const store = (): Promise<IDBPDatabase<Schema>> =>
  (opened ??= openDB<Schema>('cau-noi', 2, {
    upgrade: async (db, before, _, tx) => {
      // Before the second version a draft was named by what it is of alone; each keeps its owner.
      const kept = before === 0 ? [] : await tx.objectStore('drafts').getAll();
      if (before > 0) db.deleteObjectStore('drafts');
      const drafts = db.createObjectStore('drafts', { keyPath: ['owner', 'id'] });
      drafts.createIndex('owner', 'owner');
      await Promise.all(kept.map((sealed) => drafts.put(sealed)));
    },
    // A newer version of the page waits in another window: this one lets go of the store.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  }));

export const put = async (sealed: Sealed): Promise<void> => void (await (await store()).put('drafts', sealed));
export const remove = async (owner: string, id: string): Promise<void> => (await store()).delete('drafts', [owner, id]);
export const ofOwner = async (owner: string): Promise<Sealed[]> =>
  (await store()).getAllFromIndex('drafts', 'owner', owner);

/** When each visit was kept in this browser, whoever typed it: all that can be read without a key. */
export const keptVisits = async (): Promise<string[]> =>
  (await (await store()).getAll('drafts'))
    .filter(({ kind }) => kind === 'visit')
    .map(({ keptAt }) => keptAt)
    .sort();
