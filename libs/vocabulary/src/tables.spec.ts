import * as vocabulary from './index.js';
import { issuedPapers, kindCodes, paperKinds, purposes, purposesFor, takesNoPetition, theKind } from './index.js';

type Entry = { vi?: string; en?: string; kinds?: readonly string[] };
const tables = Object.entries(vocabulary as Record<string, unknown>).flatMap(([name, table]) => {
  const entries =
    typeof table === 'object' && table !== null && !Array.isArray(table)
      ? Object.entries(table as Record<string, Entry>)
      : [];
  return entries.length > 0 && entries.every(([, entry]) => typeof entry === 'object')
    ? [[name, entries] as const]
    : [];
});

describe('a table of the vocabulary', () => {
  it('is found', () => expect(tables.length).toBeGreaterThan(15));
  it.each(tables)('%s has words in both languages, composed and trimmed', (_, entries) => {
    for (const [code, { vi, en }] of entries)
      for (const words of [vi, en]) {
        expect([code, words]).toEqual([code, expect.stringMatching(/\S/)]);
        expect(words).toBe(words?.normalize('NFC').trim());
      }
  });
  it.each(tables)('%s names codes that travel, and kinds there are', (_, entries) => {
    for (const [code, { kinds = [] }] of entries) {
      expect(code).toMatch(/^[A-Za-z0-9]+(-[a-z0-9]+)*$/);
      expect(kindCodes).toEqual(expect.arrayContaining([...kinds]));
    }
  });
});

describe('what the law names', () => {
  const { criteria, refusalGrounds, suspensionGrounds, terminationGrounds } = vocabulary;
  it('is cited: every ground, criterion and paper', () => {
    for (const table of [criteria, refusalGrounds, suspensionGrounds, terminationGrounds, issuedPapers])
      for (const [code, { article }] of Object.entries(table))
        expect([code, article]).toEqual([code, expect.stringMatching(/(Luật|NĐ|QĐ) .*Đ\.\d+/)]);
  });
});

describe('what is restricted by kind', () => {
  it('is the purpose of opening an identity (Luật Tố cáo Đ.8, 56)', () => {
    expect(purposesFor(theKind.denunciation).join(' ')).toBe('check-eligibility contact print-paper protection other');
    for (const kind of ['KN', 'KL', 'KNPA', null])
      expect(purposesFor(kind).join(' ')).toBe('check-eligibility contact verify print-paper check-duplicate other');
    expect(purposes).toHaveLength(7);
  });
  it('is a paper that comes after another one, which is of the same kinds', () => {
    for (const paper of paperKinds) {
      const { afterPaper, kinds } = issuedPapers[paper];
      if (afterPaper) expect(issuedPapers[afterPaper].kinds).toEqual(kinds);
    }
  });
});

describe('a further petition', () => {
  it('belongs to no case that is decided, closed, withdrawn or terminated, and to any other', () => {
    expect(['decided', 'closed', 'withdrawn', 'terminated'].every(takesNoPetition)).toBe(true);
    expect([null, 'received', 'suspended', 'awaiting-decision'].some(takesNoPetition)).toBe(false);
  });
});
