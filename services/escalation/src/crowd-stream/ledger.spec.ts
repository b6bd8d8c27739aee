import { Ledger } from './ledger.js';
import type { News } from './news.js';

const present = Date.UTC(2026, 2, 2);
const by = { officerId: 'officer', postId: 'post', unitId: 'unit' };
const said = (minutes: number): Date => new Date(present + minutes * 60_000);
const petition = (over: object = {}): News => ({
  news: 'petition',
  saidAt: said(0),
  petitionId: 'p',
  caseId: 'c',
  caseNumber: 'XAA-26-000001',
  unitId: 'unit',
  kind: 'KN',
  subject: 'policy',
  placeCode: null,
  opens: true,
  receivedAt: said(-60),
  people: ['k'],
  size: 1,
  ...over,
});
const blank = () => new Ledger({ petitions: [], cases: [], links: [] });
const take = (ledger: Ledger, ...news: News[]) => news.flatMap((each) => ledger.take(each, present));
const matter: News = { news: 'matter', saidAt: said(0), caseId: 'c', matterId: 'm', reason: 'reason', by };

describe('news are facts', () => {
  it('by the latest word on a petition, in whatever order they come', () => {
    const own = petition({ saidAt: said(5), caseId: 'own', opens: true });
    const joined = petition({ opens: false });
    expect(take(blank(), joined, own).at(-1)).toMatchObject({ case: 'own' });
    expect(take(blank(), own, joined)).toMatchObject([{ case: 'own' }]);
    expect(take(blank(), petition({ caseId: 'own' }), joined)).toHaveLength(1);
  });
  it('of a petition that is withdrawn before it is heard of', () => {
    const withdrawn: News = { news: 'withdrawn', saidAt: said(0), petitionId: 'p', caseId: 'c', at: said(0) };
    const ledger = blank();
    expect(take(ledger, withdrawn)).toEqual([{ fact: 'withdrawn', id: 'p', people: null, at: present }]);
    take(ledger, petition());
    expect(ledger.facts().map(({ fact }) => fact)).toEqual(['petition', 'withdrawn']);
  });
  it('of when a case came in and what it is about, before its petition or after', () => {
    const corrected: News = { news: 'received', saidAt: said(0), caseId: 'c', receivedAt: said(-600), version: 3 };
    const old: News = { ...corrected, receivedAt: said(-900), version: 2 } as News;
    const expected = { at: present - 600 * 60_000, matter: 'm' };
    expect(take(blank(), corrected, matter, old, petition())).toMatchObject([expected]);
    expect(take(blank(), petition(), corrected, matter).at(-1)).toMatchObject(expected);
    expect(take(blank(), corrected, petition({ opens: false }))).toMatchObject([{ at: present - 60 * 60_000 }]);
  });
  it('never of the future', () => {
    expect(take(blank(), petition({ receivedAt: said(90) }))).toMatchObject([{ at: present }]);
  });
  it('of a link by the latest word on it, the word against where both are of one instant', () => {
    const link = (isOn: boolean, minutes: number, petitions: [string, string] = ['a', 'b']): News => ({
      news: 'link',
      saidAt: said(0),
      petitions,
      isOn,
      at: said(minutes),
      likeness: null,
      reason: null,
      by,
    });
    const ledger = blank();
    expect(take(ledger, link(false, -5), link(true, -6, ['b', 'a']), link(true, -5)).map(({ fact }) => fact)).toEqual([
      'unlink',
    ]);
    expect(take(ledger, link(true, -4, ['b', 'a']), link(true, -4, ['a', 'a']))).toMatchObject([
      { petitions: ['a', 'b'] },
    ]);
    expect(ledger.changes().links).toHaveLength(1);
  });
});
