import { RuleBroken } from '@cau-noi/rules';
import { officialCalendars } from '../../test/official-calendars.js';
import { lifecycleRules } from '../catalogue/lifecycle-rules.js';
import { rules } from '../law/rules.js';
import { explain } from './explain.js';

const ask = (question: object) => explain(question, officialCalendars);
const codeOf = (question: unknown): string => {
  try {
    explain(question, officialCalendars);
    return 'answered';
  } catch (error) {
    if (error instanceof RuleBroken) return error.code;
    throw error;
  }
};
const extension = (decided: string, over: object = {}) => ({ days: 30, document: '12/QĐ', decided, ...over });

describe('the test vectors of the law', () => {
  it.each([
    ['KN1-TL', '2026-11-20', '2026-12-02'],
    ['KN1-TL-old', '2026-11-20', '2026-11-30'],
    ['KN1-TL-old', '2026-02-13', '2026-02-23'],
    ['KN1-TL-old', '2026-08-21', '2026-09-03'],
    ['KN1-GQ', '2026-10-25', '2026-11-25'],
    ['TC-XLBD', '2026-11-20', '2026-12-02'],
    ['TC-CHUYEN', '2026-11-20', '2026-11-30'],
  ])('%s from %s is due on %s', (rule, start, due) => {
    expect(ask({ rule, start }).due).toBe(due);
  });
  it('refuse the decree before it was in force, and name what was', () => {
    expect(() => ask({ rule: 'KN1-TL', start: '2026-02-13' })).toThrow(/KN1-TL-old/);
    expect(codeOf({ rule: 'KN1-TL', start: '2026-02-13' })).toBe('rule-not-in-force');
  });
});

describe('every rule of the catalogue', () => {
  it.each(rules.map(({ id, versions }) => [id, versions.at(-1)!] as const))('%s is explained', (rule, version) => {
    const start = version.until?.day ?? (version.from > '2026-10-05' ? version.from : '2026-10-05');
    const { steps, due, warnBy, overdueAfter, ...head } = ask({ rule, start });
    expect(head).toMatchObject({ rule, version: version.version, article: version.article, start });
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.every(({ date, vi, en, article }) => /^\d{4}-\d\d-\d\d$/.test(date) && vi && en && article)).toBe(
      true,
    );
    expect([warnBy! <= due!, due! <= overdueAfter!]).toEqual([true, true]);
  });
  it.each([...lifecycleRules.map(({ id }) => id), 'DON-VI'])('%s has no number to count', (rule) => {
    expect(codeOf({ rule, start: '2026-11-20' })).toBe('rule-without-number');
  });
});

describe('the readings of a period', () => {
  it('are the earliest to warn and the latest to be late, each with its article', () => {
    expect(ask({ rule: 'KN1-TL', start: '2026-11-20' })).toMatchObject({
      due: '2026-12-02',
      warnBy: '2026-11-30',
      overdueAfter: '2026-12-02',
      doubts: [
        { code: 'other-reading', due: '2026-11-30', article: 'Luật Khiếu nại 02/2011/QH13 Đ.27' },
        { code: 'text-not-read', due: null },
      ],
    });
  });
  it('are all one where there is no doubt', () => {
    expect(ask({ rule: 'TC-GQ', start: '2026-10-20' })).toMatchObject({
      due: '2026-11-19',
      warnBy: '2026-11-19',
      overdueAfter: '2026-11-19',
      doubts: [],
    });
  });
  it('differ where a period ends on an exchanged day', () => {
    expect(ask({ rule: 'TC-GQ', start: '2026-08-01' })).toMatchObject({
      due: '2026-09-03',
      warnBy: '2026-08-31',
      overdueAfter: '2026-09-03',
    });
    expect(ask({ rule: 'TC-GQ', start: '2026-07-23' })).toMatchObject({
      due: '2026-08-22',
      warnBy: '2026-08-22',
      overdueAfter: '2026-08-24',
    });
  });
});

describe('the calendar of a period', () => {
  const doubts = (question: object) =>
    ask(question).doubts.map(({ code, due, proposal }) => [code, proposal ?? null, due]);

  it('is in doubt when a proposal would move the date, which it does not', () => {
    const question = { rule: 'TC-GQ', start: '2026-10-24' };
    expect(ask(question).due).toBe('2026-11-23');
    expect(doubts(question)).toEqual([['calendar-proposal', 'swap-2026-11-23', '2026-11-25']]);
  });
  it('is not in doubt when the proposal, as a whole, changes nothing', () => {
    expect(doubts({ rule: 'TC-XLBD', start: '2026-11-20' })).toEqual([]);
  });
  it('knows of two proposals that exclude each other', () => {
    expect(doubts({ rule: 'TC-GQ', start: '2027-08-02' })).toEqual([
      ['calendar-proposal', 'national-day-2027-09-01', '2027-09-03'],
    ]);
    expect(doubts({ rule: 'TC-GQ', start: '2027-08-04' })).toEqual([
      ['calendar-proposal', 'national-day-2027-09-03', '2027-09-06'],
    ]);
  });
  it('says so when it ends before the period does', () => {
    expect(doubts({ rule: 'TC-GQ', start: '2027-12-20' })).toEqual([['calendar-missing', null, null]]);
  });
  it('is what was known of it by a day', () => {
    const question = { rule: 'TC-GQ', start: '2026-10-24' };
    expect(doubts({ ...question, asOf: '2026-09-29' })).toEqual([]);
    expect(doubts({ ...question, asOf: '2026-09-30' })).toHaveLength(1);
    expect(doubts({ ...question, asOf: '2025-12-24' })).toEqual([['calendar-missing', null, null]]);
  });
});

describe('a rule by what was known of it', () => {
  it('is not in force for one who did not know of it', () => {
    const question = { rule: 'KN1-TL', start: '2026-07-10' };
    expect(codeOf({ ...question, asOf: '2026-05-14' })).toBe('rule-not-in-force');
    expect(codeOf({ ...question, asOf: '2026-05-15' })).toBe('answered');
  });
  it('names the transition it runs into', () => {
    const { steps } = ask({ rule: 'KN1-GQ', start: '2026-06-15' });
    expect(steps).toContainEqual(expect.objectContaining({ date: '2026-07-01', article: 'NĐ 155/2026 Đ.22(1)' }));
  });
});

describe('facts', () => {
  it.each([
    ['KN1-GQ', { complex: true }, 'KN1-GQ-PT'],
    ['KN1-GQ', { criteria: ['c'] }, 'KN1-GQ-PT'],
    ['KN1-GQ', { remote: true }, 'KN1-GQ-VX'],
    ['KN2-GQ', { remote: true, complex: true }, 'KN2-GQ-VX-PT'],
    ['KN1-GQ', { remote: false, complex: false }, 'KN1-GQ'],
    ['KL1-GQ', { remote: true, complex: true }, 'KL1-GQ-PT'],
    ['TC-XLBD', { severalPlaces: true }, 'TC-XLBD-NN'],
    ['TC-XLBD', { delegated: true, severalPlaces: false }, 'TC-XLBD-NN'],
    ['KL2-TH', { dismissal: true }, 'KL2-TH-BTV'],
    ['TC-GQ', { remote: true, complex: true }, 'TC-GQ'],
  ])('make of %s with %o the rule %s', (rule, facts, chosen) => {
    expect(ask({ rule, start: '2026-11-20', facts }).rule).toBe(chosen);
  });
  it.each([
    ['KN1-GQ-PT', { complex: false }],
    ['KN1-GQ-PT', { criteria: [] }],
    ['KN1-GQ-PT', { remote: true }],
    ['KN1-GQ-VX', { remote: false }],
    ['TC-XLBD-NN', { severalPlaces: false }],
    ['TC-GH1', { complex: false }],
    ['TC-GH2', { criteria: ['a'] }],
    ['KN1-GQ', { complex: false, criteria: ['a'] }],
  ])('contradict %s when they are %o', (rule, facts) => {
    expect(codeOf({ rule, start: '2026-11-20', facts })).toBe('facts-contradict-rule');
  });
  it('may begin the period anew, forgetting what came before', () => {
    const question = { rule: 'TC-GQ', start: '2026-09-01', pauses: [['2026-09-10', '2026-09-20']] };
    expect(ask({ ...question, facts: { takenOver: '2026-10-05' } })).toMatchObject({
      start: '2026-10-05',
      due: '2026-11-04',
      steps: expect.arrayContaining([expect.objectContaining({ article: expect.stringContaining('Đ.38(5)') })]),
    });
    expect(codeOf({ rule: 'KN1-GQ', start: '2026-09-01', facts: { takenOver: '2026-10-05' } })).toBe(
      'take-over-not-allowed',
    );
  });
  it('may stop a denunciation for an examination, also within a suspension', () => {
    const facts = { examinations: [['2026-09-15', '2026-10-05']] };
    const question = { rule: 'TC-GQ', start: '2026-09-07', pauses: [['2026-09-20', '2026-10-01']], facts };
    expect(ask(question).due).toBe('2026-10-27');
    expect(codeOf({ ...question, rule: 'KN1-GQ' })).toBe('pause-not-allowed');
  });
});

describe('pauses', () => {
  const paused = (...pauses: unknown[]) => ({ rule: 'TC-GQ', start: '2026-09-07', pauses });

  it('of no length are none, and those that touch are allowed', () => {
    expect(ask(paused(['2026-09-20', '2026-09-20'])).due).toBe('2026-10-07');
    expect(ask(paused(['2026-09-25', '2026-10-01'], ['2026-09-20', '2026-09-25'])).due).toBe('2026-10-19');
  });
  it('leave no date while they last, and the steps say so', () => {
    const { steps, ...answer } = ask(paused(['2026-09-20', null]));
    expect(answer).toMatchObject({ due: null, warnBy: null, overdueAfter: null });
    expect(steps.at(-1)?.en).toMatch(/^Still paused/);
  });
  it.each([
    ['resume-before-suspend', [['2026-09-20', '2026-09-19']]],
    [
      'pauses-overlap',
      [
        ['2026-09-20', '2026-09-25'],
        ['2026-09-24', '2026-09-30'],
      ],
    ],
    [
      'pauses-overlap',
      [
        ['2026-09-20', null],
        ['2026-09-24', '2026-09-30'],
      ],
    ],
    ['pause-outside-period', [['2026-09-06', '2026-09-10']]],
    ['pause-outside-period', [['2026-10-08', '2026-10-10']]],
    ['date-does-not-exist', [['2026-09-31', '2026-10-10']]],
    ['invalid-input', [['2026-09-20']]],
    ['invalid-input', ['2026-09-20']],
    ['invalid-input', [[20260920, null]]],
  ])('are refused: %s', (code, pauses) => {
    expect(codeOf(paused(...pauses))).toBe(code);
  });
  it('have no place in a period that runs backwards or is a month', () => {
    for (const rule of ['KN-DT', 'TCD-NGAY-XA']) {
      expect(codeOf({ rule, start: '2026-11-20', pauses: [['2026-11-20', '2026-11-21']] })).toBe('pause-not-allowed');
    }
  });
});

describe('extensions', () => {
  const extended = (extensions: unknown[], facts: object = {}) => ({
    rule: 'TC-GQ',
    start: '2026-09-07',
    extensions,
    facts,
  });
  const [first, second, third] = ['2026-10-05', '2026-11-04', '2026-12-03'].map((day) => extension(day));

  it('follow the number of criteria: none, one, two', () => {
    expect(ask(extended([first], { criteria: ['a'] })).due).toBe('2026-11-06');
    expect(ask(extended([first, second], { criteria: ['a', 'g'] })).due).toBe('2026-12-07');
    expect(codeOf(extended([first], { complex: false }))).toBe('extension-over-cap');
    expect(codeOf(extended([first, second], { criteria: ['a', 'a'] }))).toBe('extension-over-cap');
    expect(codeOf(extended([first, second, third]))).toBe('extension-over-cap');
  });
  it('name the article of each', () => {
    const { steps } = ask(extended([first, second]));
    expect(steps.filter(({ en }) => en.startsWith('Extended')).map(({ article }) => article.slice(-7))).toEqual([
      'Đ.30(3)',
      'Đ.30(3)',
    ]);
    const articles = (facts: object) => ask(extended([first], facts)).steps.map(({ article }) => article.slice(-7));
    expect(articles({ criteria: ['a'] })).toContain('Đ.30(2)');
    expect(articles({ criteria: ['a', 'g'] })).toContain('Đ.30(3)');
    expect(articles({})).toContain('Đ.30(2)');
  });
  it('are worth the rules that presume them', () => {
    expect(ask({ rule: 'TC-GH1', start: '2026-09-07' }).due).toBe(ask(extended([first])).due);
    expect(ask({ rule: 'TC-GH2', start: '2026-09-07' }).due).toBe(ask(extended([first, second])).due);
  });
  it.each([
    ['extension-over-cap', [extension('2026-10-05', { days: 31 })]],
    ['extension-without-document', [extension('2026-10-05', { document: ' ' })]],
    ['extension-without-document', [{ days: 30, decided: '2026-10-05' }]],
    ['extension-after-end', [extension('2026-10-08')]],
    ['extension-before-start', [extension('2026-09-06')]],
    ['date-does-not-exist', [extension('2026-02-30')]],
    ['invalid-input', [extension('2026-10-05', { days: 1.5 })]],
    ['invalid-input', [{ days: 30, document: '12/QĐ' }]],
  ])('are refused: %s', (code, extensions) => {
    expect(codeOf(extended(extensions))).toBe(code);
  });
  it('do not exist for a complaint', () => {
    expect(codeOf({ ...extended([first]), rule: 'KN1-GQ' })).toBe('extension-not-allowed');
    expect(() => ask({ ...extended([first]), rule: 'KN1-GQ' })).toThrow(/Đ\.28/);
  });
});

describe('a question', () => {
  it.each([
    ['unknown-rule', { rule: 'KN9', start: '2026-11-20' }],
    ['rule-not-in-force', { rule: 'TC-GQ', start: '2018-12-31' }],
    ['date-does-not-exist', { rule: 'TC-GQ', start: '2026-02-29' }],
    ['date-does-not-exist', { rule: 'TC-GQ', start: '0000-01-01' }],
    ['date-too-late', { rule: 'TC-GQ', start: '9999-12-31' }],
    ['date-too-late', { rule: 'TC-GQ', start: '2199-12-01', pauses: [['2199-12-02', '2200-01-01']] }],
    ['rule-not-in-force', { rule: 'TC-GQ', start: '0001-01-01' }],
    ['rule-not-in-force', { rule: 'TC-GQ', start: '1899-12-31', facts: { takenOver: '2026-01-05' } }],
    ['date-does-not-exist', { rule: 'TC-GQ', start: '20/11/2026' }],
    ['date-does-not-exist', { rule: 'TC-GQ', start: '2026-11-20', asOf: '2026-13-01' }],
    ['invalid-input', { rule: 'TC-GQ' }],
    ['invalid-input', { start: '2026-11-20' }],
    ['invalid-input', { rule: 'TC-GQ', start: '2026-11-20', pauzes: [] }],
    ['invalid-input', { rule: 'TC-GQ', start: '2026-11-20', facts: { vip: true } }],
    ['invalid-input', { rule: 'TC-GQ', start: '2026-11-20', facts: { remote: 'yes' } }],
    ['invalid-input', { rule: 'TC-GQ', start: '2026-11-20', facts: { criteria: ['z'] } }],
    ['invalid-input', []],
    ['invalid-input', null],
    ['invalid-input', 7],
  ])('is refused: %s', (code, question) => {
    expect(codeOf(question)).toBe(code);
  });
  it('may name constructor or __proto__ without harm', () => {
    expect(codeOf({ rule: 'constructor', start: '2026-11-20' })).toBe('unknown-rule');
    expect(codeOf(JSON.parse('{"rule":"TC-GQ","start":"2026-11-20","facts":{"__proto__":1}}'))).toBe('invalid-input');
  });
});
