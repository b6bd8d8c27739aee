import { RuleBroken } from '@cau-noi/rules';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf } from '../calendars/calendar.js';
import { derivePeriod } from '../derivation/derive-period.js';
import { ruleById } from '../law/rules.js';
import { chooseVersion } from '../law/version-choice.js';
import { undisturbed } from '../period/period.js';
import { explain, type Explanation } from './explain.js';

const ask = (rule: string, start: string, more: object = {}): Explanation =>
  explain({ rule, start, ...more }, officialCalendars);
const codeOf = (rule: string, start: string, more: object = {}): string => {
  try {
    return ask(rule, start, more).due ?? 'open';
  } catch (error) {
    if (error instanceof RuleBroken) return error.code;
    throw error;
  }
};
const extension = (decided: string, days = 30) => ({ days, document: `QĐ ${decided}`, decided });

describe('what happened on the day of a take-over', () => {
  const taken = (more: object) => codeOf('TC-GQ', '2026-09-07', { facts: { takenOver: '2026-10-20' }, ...more });

  it('belongs to the period that begins with it, and need not fit the one before', () => {
    expect(taken({ pauses: [['2026-10-20', '2026-10-22']] })).toBe('2026-11-20');
    expect(taken({ pauses: [['2026-11-02', '2026-11-04']] })).toBe('2026-11-23');
    expect(taken({ extensions: [extension('2026-10-20')] })).toBe('2026-12-21');
    expect(taken({ extensions: [extension('2026-11-10')] })).toBe('2026-12-21');
  });
  it('leaves what came before to the period before', () => {
    expect(taken({ extensions: [extension('2026-09-06')] })).toBe('extension-before-start');
    expect(taken({ extensions: [extension('2026-10-05')] })).toBe('2026-11-19');
  });
});

describe('two pauses that overlap, of which a take-over leaves only the later one', () => {
  it('let that one count in full', () => {
    const facts = { examinations: [['2026-09-28', '2026-10-20']], takenOver: '2026-10-06' };
    expect(codeOf('TC-GQ', '2026-09-07', { facts, pauses: [['2026-10-12', '2026-10-16']] })).toBe('2026-11-09');
    expect(codeOf('TC-GQ', '2026-09-07', { facts })).toBe('2026-11-05');
  });
});

describe('a pause of no length', () => {
  it('is none, wherever it lies', () => {
    expect(codeOf('TC-GQ', '2026-09-07', { pauses: [['2027-01-04', '2027-01-04']] })).toBe('2026-10-07');
  });
});

describe('an extension on the day on which the period would end', () => {
  it('comes before a pause of that day', () => {
    const course = { pauses: [['2026-11-25', '2026-11-27']], extensions: [extension('2026-11-25')] };
    expect(codeOf('TC-GQ', '2026-10-25', course)).toBe('2026-12-28');
  });
});

describe('facts of a case', () => {
  const two = { extensions: [extension('2026-10-05'), extension('2026-11-04')] };

  it('said to be complex, without criteria, meet one', () => {
    expect(codeOf('TC-GQ', '2026-09-07', { ...two, facts: { complex: true } })).toBe('extension-over-cap');
    expect(codeOf('TC-GQ', '2026-09-07', { ...two, facts: {} })).toBe('2026-12-07');
  });
  it('that meet what a rule presumes agree with it', () => {
    expect(ask('TC-GH1', '2026-09-07', { facts: { criteria: ['a'] } })).toMatchObject({
      rule: 'TC-GH1',
      due: '2026-11-06',
    });
    expect(ask('TC-GH2', '2026-09-07', { facts: { criteria: ['a', 'b'] } })).toMatchObject({
      rule: 'TC-GH2',
      due: '2026-12-07',
    });
  });
  it('that deny the one of two grounds leave the other one open', () => {
    expect(ask('TC-XLBD', '2026-11-20', { facts: { delegated: false } }).rule).toBe('TC-XLBD');
    expect(ask('TC-XLBD', '2026-11-20', { facts: { severalPlaces: false } }).rule).toBe('TC-XLBD');
  });
  it.each(['KN1-GQ', 'KN2-GQ'])('choose of %s the variant that fits best', (rule) => {
    expect(ask(rule, '2026-11-20', { facts: { complex: true, remote: true } }).rule).toBe(`${rule}-VX-PT`);
    expect(ask(rule, '2026-11-20', { facts: { complex: true, remote: false } }).rule).toBe(`${rule}-PT`);
  });
});

describe('the settlement of a denunciation in the Party', () => {
  it('is extended once by thirty days', () => {
    expect(codeOf('DANG-TC', '2026-01-05', { extensions: [extension('2026-03-02')] })).toBe('2026-07-01');
    const simple = { extensions: [extension('2026-03-02')], facts: { complex: false } };
    expect(codeOf('DANG-TC', '2026-01-05', simple)).toBe('2026-07-01');
    expect(codeOf('DANG-TC', '2026-01-05', { extensions: [extension('2026-03-02', 31)] })).toBe('extension-over-cap');
    expect(codeOf('DANG-TC', '2026-01-05', { extensions: [extension('2026-03-02'), extension('2026-03-03')] })).toBe(
      'extension-over-cap',
    );
  });
  it('by a central body is in doubt: 180 days, or by older guidance as many working days', () => {
    expect(ask('DANG-TC-TW', '2026-01-05')).toMatchObject({
      due: '2026-07-06',
      overdueAfter: '2026-09-25',
      doubts: [{ code: 'other-reading', due: '2026-09-25' }, { code: 'text-not-read' }],
    });
  });
});

describe('a transition between two laws', () => {
  const transitions = (rule: string, start: string, more: object = {}) =>
    ask(rule, start, more).steps.flatMap(({ date, article }) =>
      /Đ\.22\(1\)|Đ\.10\(1\)/.test(article) ? [`${date} ${article}`] : [],
    );

  it('concerns settlement that had begun and reached the new law, of either kind', () => {
    expect(transitions('KN1-GQ', '2026-06-15')).toEqual(['2026-07-01 NĐ 155/2026 Đ.22(1)']);
    expect(transitions('TC-GQ', '2026-06-15')).toEqual(['2026-07-01 NĐ 156/2026 Đ.10(1)']);
    expect(transitions('KL1-GQ', '2026-06-15')).toEqual(['2026-07-01 NĐ 155/2026 Đ.22(1)']);
  });
  it('concerns one that ended on its first day, or stood still over it', () => {
    expect(transitions('TC-GQ', '2026-06-01')).toEqual(['2026-07-01 NĐ 156/2026 Đ.10(1)']);
    expect(transitions('TC-GQ', '2026-05-29')).toEqual([]);
    expect(transitions('TC-GQ', '2026-05-29', { pauses: [['2026-06-10', null]] })).toHaveLength(1);
  });
  it('does not concern what began under the new law, nor what is no settlement', () => {
    expect(transitions('TC-GQ', '2026-07-01')).toEqual([]);
    expect(transitions('TC-GQ', '2026-06-30')).toHaveLength(1);
    expect(transitions('TC-XLBD', '2026-06-25')).toEqual([]);
    expect(transitions('KN1-TL-old', '2026-06-25')).toEqual([]);
  });
});

describe('days far away', () => {
  it('are counted to the last of them, and known whenever', () => {
    expect(codeOf('TC-GQ', '2199-12-31')).toBe('2200-01-30');
    expect(codeOf('TC-GQ', '2026-09-07', { pauses: [['2026-09-10', '2199-12-31']] })).toBe('2200-01-27');
    expect(codeOf('TC-GQ', '2026-09-07', { asOf: '9999-12-31' })).toBe('2026-10-07');
  });
});

describe('the calendar of two years', () => {
  it('names the years in their order, whichever reading asked for them', () => {
    const choice = chooseVersion(ruleById('KN1-TL-old')!, '2026-12-24');
    const { calendar } = derivePeriod(choice, '2026-12-24', undisturbed, calendarOf(officialCalendars));
    expect(calendar.map(({ year }) => year)).toEqual([2026, 2027]);
  });
});

describe('lists longer than any case has', () => {
  it.each(['pauses', 'extensions'])('of %s are refused before they are compared', (field) => {
    const many = Array.from({ length: 101 }, () =>
      field === 'pauses' ? ['2026-09-10', null] : extension('2026-09-10'),
    );
    expect(codeOf('TC-GQ', '2026-09-07', { [field]: many })).toBe('invalid-input');
  });
});
