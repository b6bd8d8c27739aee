import type { Store } from '../state/store.js';
import { importKey, open, type Sealed } from './encrypted-draft.js';
import { keepDrafts } from './kept-drafts.js';

const keyOf = (account: string): string => Buffer.alloc(32, account).toString('base64');
/** Who has a key is handed one; anybody else's question fails. */
const keyFrom = (account: string) => (): Promise<string> => Promise.resolve(keyOf(account));
const noKey = (): Promise<string> => Promise.reject(new Error('the server is away'));

/** A browser's store, shared by the pages opened in it; it may refuse to take anything, or take its time. */
function aStore() {
  const rows = new Map<string, Sealed>();
  const store = {
    isFull: false,
    /** What the store does before it takes something. */
    pace: (): Promise<void> => Promise.resolve(),
    rows,
    put: async (sealed: Sealed): Promise<void> => {
      await store.pace();
      if (store.isFull) throw new Error('full');
      rows.set(`${sealed.owner} ${sealed.id}`, sealed);
    },
    remove: (owner: string, id: string) => Promise.resolve(void rows.delete(`${owner} ${id}`)),
    ofOwner: (owner: string) => Promise.resolve([...rows.values()].filter((one) => one.owner === owner)),
  };
  return store;
}

/** A page of the app as it was just loaded; its clock goes on by a minute with each question. */
function aPage(store: ReturnType<typeof aStore>, keyOfReader = keyFrom('a'), minute = 0) {
  let at = Date.parse('2026-11-25T02:00:00.000Z') + minute * 60_000;
  return keepDrafts({ keyOfReader, now: () => new Date((at += 60_000)), store });
}

/** Waits until a watched value is as wanted; a rule that never comes true ends by jest's patience. */
const until = <T>(watched: Store<T>, isWanted: (now: T) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => void (isWanted(watched.get()) && (stop(), resolve()));
    const stop = watched.watch(look);
    look();
  });
const isWritten = ({ writtenAt }: ReturnType<typeof aPage>, id: string) =>
  until(writtenAt, (times) => times[id] !== undefined);

/** A page on which somebody has typed something that is stored by now. */
async function pageOf(store: ReturnType<typeof aStore>, account: string, id: string, kind: string, content: object) {
  const page = aPage(store, keyFrom(account));
  await page.openDrafts(account);
  page.keepDraft(id, kind, content);
  await isWritten(page, id);
  return page;
}

describe('drafts of a reader', () => {
  it('are there again after a reload, the latest first', async () => {
    const store = aStore();
    const page = aPage(store);
    await page.openDrafts('a');
    page.keepDraft('one', 'visit', { matter: 'thứ nhất' });
    page.keepDraft('two', 'alert', { note: 'thứ hai' });
    await Promise.all([isWritten(page, 'one'), isWritten(page, 'two')]);
    const again = aPage(store);
    await again.openDrafts('a');
    expect(again.drafts.get().map(({ id, kind, content }) => [id, kind, content])).toEqual([
      ['two', 'alert', { note: 'thứ hai' }],
      ['one', 'visit', { matter: 'thứ nhất' }],
    ]);
    expect(again.areKept.get()).toBe(true);
  });
  it('stay shut for the next person at this PC, and open again for the first', async () => {
    const store = aStore();
    await pageOf(store, 'a', 'one', 'visit', { matter: 'của a' });
    const next = aPage(store, keyFrom('b'));
    await next.openDrafts('b');
    expect(next.drafts.get()).toEqual([]);
    const first = aPage(store);
    await first.openDrafts('a');
    expect(first.draftOf('one')?.content).toEqual({ matter: 'của a' });
  });
  it('live in memory alone without a key, and the page can say so', async () => {
    const store = aStore();
    const page = aPage(store, noKey);
    await page.openDrafts('a');
    page.keepDraft('one', 'visit', { matter: 'gõ dở' });
    expect(page.draftOf('one')?.content).toEqual({ matter: 'gõ dở' });
    expect([page.areKept.get(), store.rows.size]).toEqual([false, 0]);
  });
  it('that were typed before the key came are sealed when it comes', async () => {
    const store = aStore();
    let give = (_: string): void => undefined;
    const page = aPage(store, () => new Promise<string>((resolve) => (give = resolve)));
    const opening = page.openDrafts('a');
    page.keepDraft('one', 'visit', { matter: 'gõ trước' });
    give(keyOf('a'));
    await opening;
    await isWritten(page, 'one');
    expect(await open(await importKey(keyOf('a')), store.rows.get('a one')!)).toEqual({ matter: 'gõ trước' });
  });
  it('are as they were typed last, where an older one was stored under the same name', async () => {
    const store = aStore();
    await pageOf(store, 'a', 'alert 7', 'alert', { note: 'hôm qua' });
    let give = (_: string): void => undefined;
    const given = new Promise<string>((resolve) => (give = resolve));
    const page = aPage(store, () => given, 60);
    const opening = page.openDrafts('a');
    page.keepDraft('alert 7', 'alert', { note: 'hôm nay' });
    give(keyOf('a'));
    await opening;
    expect(page.draftOf('alert 7')?.content).toEqual({ note: 'hôm nay' });
    await page.shutDrafts();
    await page.reopenDrafts('a');
    expect(page.draftOf('alert 7')?.content).toEqual({ note: 'hôm nay' });
  });
  it('keep their time and order when two ways in open them at once', async () => {
    const store = aStore();
    const before = aPage(store);
    await before.openDrafts('a');
    before.keepDraft('one', 'visit', {});
    before.keepDraft('two', 'visit', {});
    await Promise.all([isWritten(before, 'one'), isWritten(before, 'two')]);
    const page = aPage(store, keyFrom('a'), 60);
    await Promise.all([page.openDrafts('a'), page.openDrafts('a')]);
    expect(page.drafts.get()).toEqual(before.drafts.get());
  });
  it('are never sealed with the key of who was here before', async () => {
    const store = aStore();
    const keys = [keyFrom('a'), noKey];
    const page = aPage(store, () => keys.shift()!());
    await page.openDrafts('a');
    page.keepDraft('one', 'visit', { matter: 'của a' });
    await isWritten(page, 'one');
    await page.openDrafts('b'); // the session of a has ended; the key of b does not come
    page.keepDraft('two', 'visit', { matter: 'của b' });
    await page.shutDrafts(); // would wait for what is being written
    expect([...store.rows.keys()]).toEqual(['a one']);
    expect(page.draftOf('two')?.content).toEqual({ matter: 'của b' });
    expect([page.areKept.get(), page.writtenAt.get()]).toEqual([false, {}]);
  });
  it.each([
    ['was taken', false],
    ['was refused', true],
  ])('say nothing to the next person of a late write that %s', async (_, isRefused) => {
    const store = aStore();
    const keys = [keyFrom('a'), keyFrom('b')];
    const page = aPage(store, () => keys.shift()!());
    await page.openDrafts('a');
    let goOn = (): void => undefined;
    let fail = (_: Error): void => undefined;
    const held = new Promise<void>((resolve, reject) => ([goOn, fail] = [resolve, reject]));
    const isAsked = new Promise<void>((resolve) => (store.pace = () => (resolve(), held)));
    page.keepDraft('alert 7', 'alert', { note: 'của a' });
    await isAsked;
    page.forgetDrafts();
    await page.openDrafts('b');
    page.noteTyped('alert 7');
    if (isRefused) fail(new Error('full'));
    else goOn();
    store.pace = () => Promise.resolve();
    page.keepDraft('alert 8', 'alert', { note: 'của b' });
    await page.shutDrafts(); // waits for what is being written
    expect([page.areKept.get(), Object.keys(page.writtenAt.get())]).toEqual([true, ['alert 8']]);
    expect([page.drafts.get(), page.unwritten.get()]).toEqual([[], ['alert 7']]);
  });
  it('of one alert are apart for each person at this PC', async () => {
    const store = aStore();
    await pageOf(store, 'a', 'alert 7', 'alert', { note: 'của a' });
    const next = await pageOf(store, 'b', 'alert 7', 'alert', { note: 'của b' });
    next.dropDraft('alert 7');
    await next.shutDrafts(); // waits for what is being written
    const again = aPage(store);
    await again.openDrafts('a');
    expect(again.draftOf('alert 7')?.content).toEqual({ note: 'của a' });
    expect([...store.rows.keys()]).toEqual(['a alert 7']);
  });
  it('leave memory with the reader, and stay sealed', async () => {
    const store = aStore();
    const page = await pageOf(store, 'a', 'one', 'visit', {});
    page.forgetDrafts();
    expect([page.drafts.get(), page.writtenAt.get(), page.areKept.get(), store.rows.size]).toEqual([[], {}, false, 1]);
  });
  it('are gone everywhere once they are dropped, also while they are written', async () => {
    const store = aStore();
    const page = aPage(store);
    await page.openDrafts('a');
    page.keepDraft('one', 'visit', {});
    page.dropDraft('one');
    await page.shutDrafts(); // waits for what is being written
    expect([page.draftOf('one'), store.rows.size]).toEqual([undefined, 0]);
  });
});

describe('what is said of a draft', () => {
  it('is that something is on its way until the last key is written', async () => {
    const page = aPage(aStore());
    await page.openDrafts('a');
    page.noteTyped('one');
    page.keepDraft('one', 'visit', { matter: 'k' });
    page.noteTyped('one'); // typed on before the first was written
    await isWritten(page, 'one');
    expect(page.unwritten.get()).toEqual(['one']);
    page.keepDraft('one', 'visit', { matter: 'kn' });
    await until(page.unwritten, (ids) => ids.length === 0);
  });
  it('is that drafts are not kept, once the browser takes no more', async () => {
    const store = aStore();
    const page = aPage(store);
    await page.openDrafts('a');
    store.isFull = true;
    page.noteTyped('one');
    page.keepDraft('one', 'visit', {});
    await until(page.areKept, (are) => !are);
    expect(page.unwritten.get()).toEqual(['one']);
  });
});

describe('a covered page', () => {
  it('has no draft in memory, and has them back when it is uncovered', async () => {
    const page = aPage(aStore());
    await page.openDrafts('a');
    page.keepDraft('one', 'visit', { matter: 'gõ dở' });
    await page.shutDrafts();
    expect(page.drafts.get()).toEqual([]);
    await page.reopenDrafts('a');
    expect(page.draftOf('one')?.content).toEqual({ matter: 'gõ dở' });
  });
  it('keeps in memory what nothing else has: without a key all of it', async () => {
    const page = aPage(aStore(), noKey);
    await page.openDrafts('a');
    page.keepDraft('one', 'visit', {});
    await page.shutDrafts();
    expect(page.drafts.get()).toHaveLength(1);
  });
  it('keeps in memory what the browser did not take, and stores it once there is room', async () => {
    const store = aStore();
    const page = await pageOf(store, 'a', 'one', 'visit', { matter: 'đã cất' });
    store.isFull = true;
    page.keepDraft('two', 'visit', { matter: 'chưa cất' });
    await page.shutDrafts();
    expect(page.drafts.get().map(({ id }) => id)).toEqual(['two']);
    store.isFull = false;
    await page.reopenDrafts('a');
    await isWritten(page, 'two');
    expect([page.draftOf('one')?.content, page.draftOf('two')?.content]).toEqual([
      { matter: 'đã cất' },
      { matter: 'chưa cất' },
    ]);
    expect([...store.rows.keys()].sort()).toEqual(['a one', 'a two']);
  });
  it('that is uncovered before everything was stored goes on storing', async () => {
    const store = aStore();
    const page = aPage(store);
    await page.openDrafts('a');
    page.keepDraft('one', 'visit', {});
    const covering = page.shutDrafts();
    await page.reopenDrafts('a');
    await covering;
    expect(page.drafts.get()).toHaveLength(1);
    page.keepDraft('two', 'visit', {});
    await page.shutDrafts();
    expect([...store.rows.keys()]).toEqual(['a one', 'a two']);
  });
  it.each([
    ['which was open before', true],
    ['which was loaded under the cover', false],
  ])('%s: takes nothing into memory on the way Back, until it is uncovered', async (_, wasOpen) => {
    const store = aStore();
    await pageOf(store, 'a', 'one', 'visit', { matter: 'gõ dở' });
    let asked = 0;
    const page = aPage(store, () => (asked++, Promise.resolve(keyOf('a'))));
    if (wasOpen) await page.openDrafts('a');
    await page.shutDrafts();
    asked = 0;
    await page.openDrafts('a');
    expect([asked, page.drafts.get()]).toEqual([0, []]);
    await page.reopenDrafts('a');
    expect(page.draftOf('one')?.content).toEqual({ matter: 'gõ dở' });
  });
  it('takes nothing into memory of what was on its way when it was covered', async () => {
    const store = aStore();
    await pageOf(store, 'a', 'one', 'visit', {});
    let give = (_: string): void => undefined;
    const page = aPage(store, () => new Promise<string>((resolve) => (give = resolve)));
    const opening = page.openDrafts('a');
    await page.shutDrafts();
    give(keyOf('a'));
    await opening;
    expect(page.drafts.get()).toEqual([]);
  });
  it('is open for whoever signs in next', async () => {
    const store = aStore();
    const page = aPage(store, keyFrom('b'));
    await page.openDrafts('a');
    await page.shutDrafts();
    page.forgetDrafts();
    await page.openDrafts('b');
    expect(page.areKept.get()).toBe(true);
  });
});
