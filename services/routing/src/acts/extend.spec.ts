import { aCase, anAct, aPaper, does, handler, refusalCode } from '../../test/builders.js';
import { markComplex } from './mark-complex.js';
import { extend } from './extend.js';

const document = aPaper();
const second = aPaper({ number: '55/QĐ-UBND' });
const denunciation = aCase({ kind: 'TC', state: 'verifying', handler });
const complaint = aCase({ kind: 'KN', state: 'verifying', handler });
const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('recording complexity', () => {
  it('keeps the criteria in the order of the law, each once', () => {
    const { next, events } = does(markComplex, denunciation, { criteria: ['g', 'dd', 'g', 'a'], document }, anAct());
    expect(next.criteria).toEqual(['a', 'dd', 'g']);
    expect(events).toMatchObject([
      { type: 'routing.case-marked-complex.v1', data: { criteria: ['a', 'dd', 'g'], document } },
    ]);
  });

  it('replaces what was recorded, and is not repeated', () => {
    const marked = { ...complaint, criteria: ['a'] } as const;
    expect(does(markComplex, marked, { criteria: ['b'], document }, anAct()).next.criteria).toEqual(['b']);
    expect(refusalCode(() => does(markComplex, marked, { criteria: ['a'], document }, anAct()))).toBe(
      'criteria-unchanged',
    );
  });

  it.each([
    [5, ['c']],
    [4, 'criteria-missing'],
  ])('of a complaint by %s people with nothing ticked gives %j', (groupSize, expected) => {
    const work = () => does(markComplex, { ...complaint, groupSize }, { criteria: [], document }, anAct());
    expect(refusalCode(work) ?? work().next.criteria).toEqual(expected);
  });

  it('adds criterion c to what a crowd’s complaint meets besides', () => {
    const { next } = does(markComplex, { ...complaint, groupSize: 12 }, { criteria: ['e'], document }, anAct());
    expect(next.criteria).toEqual(['c', 'e']);
  });

  it('needs its paper', () => {
    expect(refusalCode(() => does(markComplex, complaint, { criteria: ['a'] }, anAct()))).toBe('document-missing');
  });
});

describe('an extension', () => {
  it('of a complex denunciation is granted once', () => {
    const complex = { ...denunciation, criteria: ['b'] } as const;
    const { next, events } = does(extend, complex, { days: 30, document }, anAct());
    expect(next.extensions).toEqual([{ days: 30, number: document.number, date: document.date }]);
    expect(events).toMatchObject([{ type: 'routing.case-extended.v1', data: { days: 30, document } }]);
    expect(refusal(() => does(extend, next, { days: 30, document: second }, anAct()))).toMatchObject({
      code: 'extension-over-cap',
      params: { n: 1, article: 'Luật Tố cáo Đ.30; NĐ 31/2019 Đ.3' },
    });
  });

  it('of an especially complex one twice, each on its own decision', () => {
    const especially = { ...denunciation, criteria: ['b', 'd', 'g'] } as const;
    const { next } = does(extend, especially, { days: 30, document }, anAct());
    expect(refusalCode(() => does(extend, next, { days: 30, document }, anAct()))).toBe('extension-already-recorded');
    const twice = does(extend, next, { days: 20, document: second }, anAct()).next;
    expect(twice.extensions.map(({ days }) => days)).toEqual([30, 20]);
    expect(refusal(() => does(extend, twice, { days: 1, document: aPaper({ number: '60' }) }, anAct()))).toMatchObject({
      code: 'extension-over-cap',
      params: { n: 2 },
    });
  });

  it('waits for the criteria to be recorded', () => {
    expect(refusal(() => does(extend, denunciation, { days: 30, document }, anAct()))).toMatchObject({
      code: 'extension-over-cap',
      params: { n: 0 },
    });
  });

  it('is at most thirty days, and needs its paper', () => {
    const complex = { ...denunciation, criteria: ['b'] } as const;
    expect(refusal(() => does(extend, complex, { days: 31, document }, anAct()))).toMatchObject({
      code: 'extension-over-cap',
      params: { n: 1, days: 30 },
    });
    const withoutPaper = () => does(extend, complex, { days: 30, document: { number: '' } }, anAct());
    expect(refusalCode(withoutPaper)).toBe('document-missing');
    expect(withoutPaper).toThrow('Luật Tố cáo Đ.30(4)');
  });

  it.each([
    ['KN', 'Đ.28'],
    ['KL', 'Đ.50'],
    ['KNPA', 'Đ.30'],
  ] as const)('of a %s does not exist, by %s', (kind, article) => {
    const work = () => does(extend, { ...complaint, kind, criteria: ['a'] }, { days: 30, document }, anAct());
    expect(refusal(work)).toMatchObject({
      code: 'extension-not-allowed',
      text: { vi: expect.stringContaining(article) as string },
    });
  });
});
