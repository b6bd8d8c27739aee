import { createStore } from '../state/store.js';
import { importKey, open, seal, type DraftHead, type Sealed } from './encrypted-draft.js';

/** A draft in memory, as long as its page is open. */
export type Draft = DraftHead & { content: unknown };

/** Where encrypted drafts are stored; every part may fail, or never respond. */
export type DraftStore = {
  put(sealed: Sealed): Promise<void>;
  remove(owner: string, id: string): Promise<void>;
  ofOwner(owner: string): Promise<Sealed[]>;
};
type Given = {
  /** The key of the account that is signed in: 32 bytes, base64. */
  keyOfReader: () => Promise<string>;
  now: () => Date;
  store: DraftStore;
};

/** How long the sign-in waits for drafts: a browser's store may take its time, or never respond. */
const patienceMs = 2_000;

/** Drafts of whoever reads: in memory while the page is open, encrypted in a store with the key of their account. */
export function keepDrafts({ keyOfReader, now, store }: Given) {
  /** Drafts of the reader: those kept in the browser and those only in memory, the latest first. */
  const drafts = createStore<readonly Draft[]>([]);
  /** Whether drafts outlive the page: the account's key is there and the browser keeps them. */
  const areKept = createStore(false);
  /** When each draft was last written away; what is typed after that is on its way. */
  const writtenAt = createStore<Readonly<Record<string, string>>>({});
  /** Drafts of which something typed is not written away yet. */
  const unwritten = createStore<readonly string[]>([]);

  let owner: string | null = null;
  let key: CryptoKey | null = null;
  /** The page is covered: whatever opens drafts meanwhile, a reload or the way Back, takes nothing into memory. */
  let isShut = false;
  const writing = new Map<string, Promise<void>>();
  /** How often each draft was typed in: what is written away may be older than the last key. */
  const typed = new Map<string, number>();
  /** Drafts whose last words the browser did not take. */
  const refused = new Set<string>();
  /** Counts covers and what ends them: a cover that was waited for too long covers nothing any more. */
  let covers = 0;

  /**
   * Opens the drafts of an account after its sign-in. Another account's stay shut, and the server alone has its key.
   * Resolves after two seconds at the latest: then they open behind the page, and what was typed meanwhile is sealed as
   * well.
   */
  async function openDrafts(accountId: string): Promise<void> {
    if (owner === accountId && key !== null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
    await Promise.race([openNow(accountId), patience]);
    clearTimeout(timer);
  }

  async function openNow(accountId: string): Promise<void> {
    if (owner === null) emptyMemory();
    else if (owner !== accountId) forgetDrafts();
    owner = accountId;
    if (isShut) return;
    try {
      const itsKey = await importKey(await keyOfReader());
      const kept = await readAll(accountId, itsKey);
      // Meanwhile somebody else has signed in, or they are open, or the page was covered.
      if (owner !== accountId || key !== null || isShut) return;
      key = itsKey;
      const isOlder = ({ id, keptAt }: Draft): boolean => kept.some((one) => one.id === id && one.keptAt > keptAt);
      const inMemory = drafts.get().filter((draft) => !isOlder(draft)); // typed meanwhile
      drafts.set(kept);
      writtenAt.set(Object.fromEntries(kept.map(({ id, keptAt }) => [id, keptAt])));
      areKept.set(true);
      for (const { id, kind, content } of inMemory) keepDraft(id, kind, content);
    } catch {
      areKept.set(false); // no key or no store in this browser: drafts live in memory, and the page shows that
    }
  }

  async function readAll(accountId: string, withKey: CryptoKey): Promise<Draft[]> {
    const sealed = await store.ofOwner(accountId);
    const opened = await Promise.all(sealed.map(async (one) => ({ head: one, content: await open(withKey, one) })));
    const kept = opened.flatMap(({ head: { id, kind, keptAt }, content }) =>
      content === undefined ? [] : [{ id, kind, keptAt, content }],
    );
    return kept.sort((a, b) => b.keptAt.localeCompare(a.keptAt));
  }

  /** Something was typed that `keepDraft` will be given soon. */
  function noteTyped(id: string): void {
    typed.set(id, (typed.get(id) ?? 0) + 1);
    unwritten.update((ids) => (ids.includes(id) ? ids : [...ids, id]));
  }

  /** Everything typed up to `serial` is stored; nothing is shown when there was more since. */
  function noteWritten(id: string, serial: number | undefined): void {
    if (typed.get(id) === serial) unwritten.update((ids) => ids.filter((one) => one !== id));
  }

  /** Keeps what was typed: in memory at once, sealed in the browser right after. */
  function keepDraft(id: string, kind: string, content: unknown): void {
    const keptAt = now().toISOString();
    const serial = typed.get(id);
    drafts.update((all) => [{ id, kind, keptAt, content }, ...all.filter((one) => one.id !== id)]);
    if (owner === null || key === null) return;
    const [by, withKey] = [owner, key];
    const before = writing.get(id) ?? Promise.resolve();
    const next = before
      .then(async () => store.put(await seal(withKey, { id, owner: by, kind, keptAt }, content)))
      .then(() => {
        if (owner !== by) return; // written for somebody who has left
        refused.delete(id);
        writtenAt.update((all) => ({ ...all, [id]: keptAt }));
        noteWritten(id, serial);
      })
      .catch(() => {
        if (owner !== by) return;
        refused.add(id);
        areKept.set(false);
      });
    writing.set(id, next);
  }

  /** After the server has accepted it, or when somebody throws it away. */
  function dropDraft(id: string): void {
    drafts.update((all) => all.filter((one) => one.id !== id));
    refused.delete(id);
    noteWritten(id, typed.get(id));
    if (owner === null) return;
    const by = owner;
    const before = writing.get(id) ?? Promise.resolve();
    writing.set(
      id,
      before.then(() => store.remove(by, id)).catch(() => undefined),
    );
  }

  const draftOf = (id: string): Draft | undefined => drafts.get().find((one) => one.id === id);

  /** The reader has left: nothing stays in memory; what was kept stays sealed. */
  function forgetDrafts(): void {
    isShut = false;
    emptyMemory();
  }

  function emptyMemory(): void {
    drafts.set([]);
    areKept.set(false);
    writtenAt.set({});
    unwritten.set([]);
    refused.clear();
    covers++;
    owner = null;
    key = null;
  }

  /**
   * Covers the page: stored drafts leave the memory. What nothing else has stays there: all without a key, else what the
   * browser did not take.
   */
  async function shutDrafts(): Promise<void> {
    isShut = true;
    if (key === null) return;
    const cover = ++covers;
    await Promise.all(writing.values());
    if (cover !== covers) return; // uncovered meanwhile, or somebody else is here
    drafts.update((all) => all.filter(({ id }) => refused.has(id)));
    key = null;
  }

  /** Uncovers it again, for the account that has given its password. */
  async function reopenDrafts(accountId: string): Promise<void> {
    isShut = false;
    covers++;
    await openDrafts(accountId);
  }

  return {
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
  };
}
