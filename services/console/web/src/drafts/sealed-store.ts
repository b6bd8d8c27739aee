import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sealed } from './encrypted-draft.js';

interface Schema extends DBSchema {
  drafts: { key: string; value: Sealed; indexes: { owner: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

const store = (): Promise<IDBPDatabase<Schema>> =>
  (opened ??= openDB<Schema>('cau-noi', 1, {
    upgrade: (db) => void db.createObjectStore('drafts', { keyPath: 'id' }).createIndex('owner', 'owner'),
  }));

export const put = async (sealed: Sealed): Promise<void> => void (await (await store()).put('drafts', sealed));
export const remove = async (id: string): Promise<void> => (await store()).delete('drafts', id);
export const ofOwner = async (owner: string): Promise<Sealed[]> =>
  (await store()).getAllFromIndex('drafts', 'owner', owner);

/** When each visit was kept in this browser, whoever typed it: all that can be read without a key. */
export const keptVisits = async (): Promise<string[]> =>
  (await (await store()).getAll('drafts'))
    .filter(({ kind }) => kind === 'visit')
    .map(({ keptAt }) => keptAt)
    .sort();
