import { aCase, types } from '../../test/a-case.js';
import {
  aClosing,
  aCorrection,
  aDecision,
  aFact,
  aMark,
  anAcceptance,
  anExtension,
  aPaper,
  aRegistration,
  caseId,
} from '../../test/facts.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf } from '../calendars/calendar.js';
import { doubtsOfClock } from '../clock-view/clock-account.js';
import { explain } from '../explain/explain.js';
import type { Fact } from '../facts/facts.js';
import { derive } from './case-clocks.js';

const calendar = calendarOf(officialCalendars);
const clocksOf = (...facts: Fact[]) => derive(facts, calendar);
const families = (...facts: Fact[]) => clocksOf(...facts).map(({ family }) => family);
const of = (family: string, ...facts: Fact[]) => clocksOf(...facts).find((clock) => clock.family === family);

describe('the dialogue in a complaint against discipline', () => {
  const accepted = [aRegistration('2026-10-12', { kind: 'KL' }), anAcceptance('2026-10-14', { kind: 'KL' })];

  it.each([false, true])('is announced before it, at the second level: %s', (secondLevel) => {
    const set = aCorrection('2026-10-20', { dialogueOn: '2026-11-12', secondLevel });
    expect(of('KN-DT', ...accepted, set)).toMatchObject({ due: '2026-11-07', warnBy: '2026-11-06', status: 'running' });
    expect(of('KN-DT', ...accepted, set, aPaper('2026-11-07', 'dialogue-notice'))).toMatchObject({ status: 'met' });
    expect(of('KN-DT', ...accepted)).toBeUndefined();
  });
  it('is none of a denunciation', () => {
    const denounced = [aRegistration('2026-10-12', { kind: 'TC' }), anAcceptance('2026-10-14', { kind: 'TC' })];
    expect(families(...denounced, aCorrection('2026-10-20', { dialogueOn: '2026-11-12' }))).not.toContain('KN-DT');
  });
});

describe('publication in a denunciation', () => {
  const concluded = [
    aRegistration('2026-09-07', { kind: 'TC' }),
    anAcceptance('2026-09-08', { kind: 'TC' }),
    aDecision('2026-10-05'),
  ];
  const sanction = aPaper('2026-10-12', 'conclusion-action');

  it('is asked of the conclusion, and once more of the decision on the violation', () => {
    expect(of('TC-CK', ...concluded, sanction)).toMatchObject({ start: '2026-10-05', due: '2026-10-14' });
    expect(of('TC-CK-2', ...concluded, sanction)).toMatchObject({
      rule: 'TC-CK',
      start: '2026-10-12',
      due: '2026-10-21',
      status: 'running',
    });
    expect(of('TC-CK-2', ...concluded)).toBeUndefined();
  });
  it('of the conclusion alone leaves that of the decision open; a later one ends it, the closing does not', () => {
    const early = aPaper('2026-10-09', 'conclusion-published');
    expect(of('TC-CK', ...concluded, early, sanction)).toMatchObject({ status: 'met' });
    expect(of('TC-CK-2', ...concluded, early, sanction)).toMatchObject({ status: 'running' });
    const later = aPaper('2026-10-21', 'conclusion-published', 12);
    expect(of('TC-CK-2', ...concluded, early, sanction, later)).toMatchObject({ status: 'met' });
    expect(of('TC-CK-2', ...concluded, sanction, aClosing('2026-10-22'))).toMatchObject({ status: 'running' });
  });
});

describe('who forwarded a petition', () => {
  const forwarders = ['deputy', 'reception-board', 'front', 'press', 'agency'] as const;
  const owed = (kind: 'KN' | 'TC' | 'KL' | 'KNPA', facts: Parameters<typeof aCorrection>[1]) =>
    families(
      aRegistration('2026-09-07', { kind }),
      anAcceptance('2026-09-08', { kind }),
      aDecision('2026-10-05'),
      aCorrection('2026-09-09', facts),
    ).filter((family) => ['TCD-KQ', 'TC-BAO', 'KN-MTTQ'].includes(family));

  it.each([
    ['KN', [['TCD-KQ'], ['TCD-KQ'], ['KN-MTTQ'], [], []]],
    ['KL', [['TCD-KQ'], ['TCD-KQ'], ['KN-MTTQ'], [], []]],
    ['TC', [['TC-BAO', 'TCD-KQ'], ['TC-BAO', 'TCD-KQ'], ['TC-BAO'], ['TC-BAO'], ['TC-BAO']]],
    ['KNPA', [[], [], [], [], []]],
  ] as const)('says what they are owed of a %s', (kind, answers) => {
    expect(forwarders.map((forwardedBy) => owed(kind, { forwarded: true, forwardedBy }))).toEqual(answers);
    expect(forwarders.map((forwardedBy) => owed(kind, { forwardedBy }))).toEqual(answers);
    expect(forwarders.flatMap((forwardedBy) => owed(kind, { forwarded: false, forwardedBy }))).toEqual([]);
  });
  it('is taken for one of reception where it is not known', () => {
    expect(owed('KN', { forwarded: true })).toEqual(['TCD-KQ']);
    expect(owed('TC', { forwarded: true })).toEqual(['TC-BAO', 'TCD-KQ']);
  });
  it('hears of the result of a complaint within seven days, if it is the Front', () => {
    const facts = [
      aRegistration('2026-09-07'),
      anAcceptance('2026-09-08'),
      aCorrection('2026-09-09', { forwardedBy: 'front' }),
      aDecision('2026-10-05'),
    ];
    expect(of('KN-MTTQ', ...facts)).toMatchObject({ start: '2026-10-05', due: '2026-10-12', status: 'running' });
    expect(of('KN-MTTQ', ...facts, aPaper('2026-10-12', 'result-report'))).toMatchObject({ status: 'met' });
  });
});

describe('a suspension before the law knew one', () => {
  const suspended = () => {
    const one = aCase();
    one.learns(aRegistration('2026-05-29'), '2026-05-29T03:00:00Z');
    one.learns(anAcceptance('2026-06-01'), '2026-06-01T03:00:00Z');
    one.learns(aFact('case-suspended', '2026-06-05'), '2026-06-05T03:00:00Z');
    return one;
  };

  it('is warned about by the day it would end without it, and never late while it lasts', () => {
    const one = suspended();
    expect(one.clock('KN1-GQ')).toMatchObject({ status: 'paused', due: null, warnBy: '2026-07-01', lateFrom: null });
    expect(types(one.reaches('2026-06-24T02:00:00Z'))).toEqual([]);
    const told = one.reaches('2026-06-30T17:00:00Z').filter(({ data }) => 'rule' in data && data.rule === 'KN1-GQ');
    expect(told).toMatchObject([{ type: 'deadline.due-soon.v1', data: { due: '2026-07-01' } }]);
    expect(types(one.reaches('2030-01-01T00:00:00Z')).filter((type) => type === 'overdue')).toEqual([]);
    expect(one.clock('KN1-GQ').overdueAt).toBeNull();
  });
  it('that has ended is warned about by that day too, and late by the other reading', () => {
    const one = suspended();
    one.learns(aFact('case-resumed', '2026-06-20', 6), '2026-06-20T03:00:00Z');
    expect(one.clock('KN1-GQ')).toMatchObject({
      status: 'running',
      due: '2026-07-16',
      warnBy: '2026-07-01',
      overdueAfter: '2026-07-17',
      // Four fifths of the thirty days that were not suspended by that reading.
      warnings: [{ code: 'four-fifths-over', at: new Date('2026-06-24T17:00:00Z') }, { code: 'last-working-day' }],
    });
  });
});

describe('a suspension on the working day a period moved to', () => {
  it('stops the clock, which is not late while it lasts', () => {
    const one = aCase();
    one.learns(aRegistration('2026-09-01', { kind: 'TC' }), '2026-09-01T03:00:00Z');
    one.learns(anAcceptance('2026-09-04', { kind: 'TC' }), '2026-09-04T03:00:00Z');
    one.learns(aFact('case-suspended', '2026-10-05'), '2026-10-05T03:00:00Z');
    expect(one.clock('TC-GQ')).toMatchObject({ status: 'paused', pausedFrom: '2026-10-05', lateFrom: null });
    const late = one.reaches('2026-12-31T00:00:00Z').filter(({ data }) => 'rule' in data && data.rule === 'TC-GQ');
    expect(types(late)).toEqual([]);
    one.learns(aFact('case-resumed', '2026-10-12', 6), '2026-10-12T03:00:00Z');
    expect(one.clock('TC-GQ')).toMatchObject({ status: 'running', due: '2026-10-12', overdueAfter: '2026-10-13' });
  });
});

describe('a suspension on a day on which only another reading still runs', () => {
  it('stops the clock by that reading: it is not late while it lasts, and its due date stays said', () => {
    const one = aCase();
    one.learns(aRegistration('2026-09-01', { kind: 'TC' }), '2026-09-01T03:00:00Z');
    one.learns(anAcceptance('2026-09-07', { kind: 'TC' }), '2026-09-07T03:00:00Z');
    one.learns(aFact('case-suspended', '2026-09-10', 5), '2026-09-10T03:00:00Z');
    one.learns(aFact('case-resumed', '2026-09-15', 6), '2026-09-15T03:00:00Z');
    expect(one.clock('TC-GQ')).toMatchObject({ due: '2026-10-12', overdueAfter: '2026-10-13', pausedFrom: null });
    const told = one.learns(aFact('case-suspended', '2026-10-13', 7), '2026-10-13T03:00:00Z');
    expect(types(told.filter(({ data }) => 'rule' in data && data.rule === 'TC-GQ'))).toEqual(['clock-paused']);
    expect(one.clock('TC-GQ')).toMatchObject({
      status: 'paused',
      due: '2026-10-12',
      pausedFrom: '2026-10-13',
      lateFrom: null,
    });
    one.learns(aFact('case-resumed', '2026-10-20', 8), '2026-10-20T03:00:00Z');
    expect(one.clock('TC-GQ')).toMatchObject({ status: 'running', due: '2026-10-12', overdueAfter: '2026-10-21' });
  });
});

describe('a live clock of each class', () => {
  const tc = { kind: 'TC' as const };
  const kl = { kind: 'KL' as const };
  const paused = (...pauses: (string | null)[][]) => ({ pauses });
  const stop = (from: string, to?: string): Fact[] => [
    aFact('case-suspended', from, 5),
    ...(to ? [aFact('case-resumed', to, 6)] : []),
  ];
  const cases: [string, Fact[], string, object, string?][] = [
    [
      'TC-GQ',
      [aRegistration('2026-09-01', tc), anAcceptance('2026-09-04', tc), ...stop('2026-10-05', '2026-10-12')],
      '2026-09-04',
      paused(['2026-10-05', '2026-10-12']),
    ],
    [
      'TC-GQ',
      [aRegistration('2026-09-01', tc), anAcceptance('2026-09-04', tc), ...stop('2026-10-05')],
      '2026-09-04',
      paused(['2026-10-05', null]),
    ],
    [
      'KN1-GQ',
      [aRegistration('2026-05-29'), anAcceptance('2026-06-01'), ...stop('2026-06-05', '2026-06-20')],
      '2026-06-01',
      paused(['2026-06-05', '2026-06-20']),
    ],
    [
      'KN1-GQ',
      [aRegistration('2026-05-29'), anAcceptance('2026-06-01'), ...stop('2026-06-05')],
      '2026-06-01',
      paused(['2026-06-05', null]),
    ],
    ['KN1-GQ', [aRegistration('2028-03-30'), anAcceptance('2028-03-31')], '2028-03-31', {}],
    [
      'KL1-GQ',
      [aRegistration('2026-09-01', kl), anAcceptance('2026-09-07', kl), ...stop('2026-09-10', '2026-09-14')],
      '2026-09-07',
      paused(['2026-09-10', '2026-09-14']),
    ],
    [
      'KN-DT',
      [
        aRegistration('2026-09-01', kl),
        anAcceptance('2026-09-07', kl),
        aCorrection('2026-09-20', { dialogueOn: '2026-10-16' }),
      ],
      '2026-10-16',
      {},
    ],
    ['TCD-45', [aRegistration('2026-10-10')], '2026-10-10', {}],
    ['KN1-TL', [aRegistration('2026-11-20')], '2026-11-20', {}],
    [
      'TC-GQ',
      [
        aRegistration('2026-09-01', tc),
        anAcceptance('2026-09-04', tc),
        aMark('2026-09-05', ['a', 'g']),
        anExtension('2026-10-05'),
      ],
      '2026-09-04',
      { extensions: [{ days: 30, document: '12/QĐ', decided: '2026-10-05' }], facts: { criteria: ['a', 'g'] } },
    ],
    [
      'TC-CK',
      [
        aRegistration('2026-09-01', tc),
        anAcceptance('2026-09-04', tc),
        aDecision('2026-09-25'),
        aPaper('2026-10-12', 'conclusion-action'),
      ],
      '2026-10-12',
      {},
      'TC-CK-2',
    ],
    [
      'KN-MTTQ',
      [
        aRegistration('2026-09-01'),
        anAcceptance('2026-09-04'),
        aCorrection('2026-09-05', { forwardedBy: 'front' }),
        aDecision('2026-10-05'),
      ],
      '2026-10-05',
      {},
    ],
  ];
  it.each(cases)('says of %s what explain says', (rule, facts, start, question, family = rule) => {
    const live = of(family, ...facts)!;
    const clock = { ...live, id: 'x', caseId, warned: [], overdueAt: null };
    const { due, warnBy, overdueAfter, doubts, article } = explain({ rule, start, ...question }, officialCalendars);
    expect({ ...pick(live), doubts: doubtsOfClock(clock, calendar) }).toEqual({
      due,
      warnBy,
      overdueAfter,
      article,
      doubts,
    });
  });
  const pick = ({ due, warnBy, overdueAfter, article }: NonNullable<ReturnType<typeof of>>) => ({
    due,
    warnBy,
    overdueAfter,
    article,
  });
});
