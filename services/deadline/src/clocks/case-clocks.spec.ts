import fc from 'fast-check';
import {
  aClassification,
  aClosing,
  aCorrection,
  aDecision,
  aFact,
  aMark,
  anAcceptance,
  aPaper,
  aRegistration,
  aWithdrawal,
} from '../../test/facts.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf } from '../calendars/calendar.js';
import type { Fact } from '../facts/facts.js';
import { derive } from './case-clocks.js';

const calendar = calendarOf(officialCalendars);
/** The clocks of a case but the mark of 45 days, which every case has. */
const clocks = (...facts: Fact[]) => derive(facts, calendar).filter(({ rule }) => rule !== 'TCD-45');
const only = (...facts: Fact[]) => clocks(...facts)[0];
const names = (...facts: Fact[]): string[] => clocks(...facts).map(({ rule }) => rule);

describe('a complaint received', () => {
  const received = aRegistration('2026-11-20');

  it('is to be accepted within seven working days', () => {
    expect(only(received)).toMatchObject({
      rule: 'KN1-TL',
      ruleVersion: 'nd-155-2026',
      start: '2026-11-20',
      due: '2026-12-02',
      status: 'running',
      weekendsOnly: false,
      calendar: [{ year: 2026, version: 1 }],
    });
  });
  it('is warned about by the earlier reading of the law and late by the later', () => {
    expect(only(received)).toMatchObject({
      warnBy: '2026-11-30',
      overdueAfter: '2026-12-02',
      lateFrom: new Date('2026-12-03T00:00:00+07:00'),
    });
  });
  it('is late by the ten days of the statute where these end later', () => {
    expect(only(aRegistration('2026-09-07'))).toMatchObject({
      due: '2026-09-16',
      overdueAfter: '2026-09-17',
      lateFrom: new Date('2026-09-18T00:00:00+07:00'),
    });
  });
  it('falls under the statute alone when it came before 01/07/2026', () => {
    expect(only(aRegistration('2026-06-30'))).toMatchObject({
      rule: 'KN1-TL-old',
      ruleVersion: 'luat-02-2011',
      due: '2026-07-10',
      overdueAfter: '2026-07-10',
    });
  });
  it('counts the day in Hà Nội and not the day in UTC', () => {
    expect(only(aRegistration('2026-11-19T18:00:00Z'))?.start).toBe('2026-11-20');
  });
  it('has met the acceptance and runs for settlement once it is accepted', () => {
    const accepted = anAcceptance('2026-11-25');
    expect(clocks(received, accepted)).toMatchObject([
      { rule: 'KN1-TL', status: 'met', stoppedBy: { type: 'case-accepted', id: accepted.id } },
      { rule: 'KN1-GQ', status: 'running', start: '2026-11-25', due: '2026-12-25' },
    ]);
  });
  it('knows nothing beyond the years of its calendar but weekends, and says so', () => {
    expect(only(aRegistration('2027-12-27'))).toMatchObject({
      weekendsOnly: true,
      calendar: [{ year: 2027, version: 1 }],
    });
  });
});

describe('the kind of a case', () => {
  it.each([
    ['KN', ['KN1-TL', 'KN1-GQ']],
    ['TC', ['TC-XLBD', 'TC-GQ', 'TC-TLTB']],
    ['KL', ['KL1-TL', 'KL1-GQ']],
    ['KNPA', ['TCD-TL']],
  ] as const)('%s has its own clocks', (kind, rules) => {
    expect(names(aRegistration('2026-11-20', { kind }), anAcceptance('2026-11-25', { kind }))).toEqual(rules);
  });
  it('is that of the last classification', () => {
    expect(
      names(
        aRegistration('2026-11-20'),
        aClassification('2026-11-21', 'KNPA', 2),
        aClassification('2026-11-22', 'TC', 3),
      ),
    ).toEqual(['TC-XLBD']);
  });
  it('settles by the version of the case at one instant', () => {
    expect(
      names(
        aRegistration('2026-11-20'),
        aClassification('2026-11-21', 'TC', 3),
        aClassification('2026-11-21', 'KNPA', 2),
      ),
    ).toEqual(['TC-XLBD']);
  });
});

describe('a date set by the unit', () => {
  const dueAt = '2026-12-05T09:15:00.020Z';

  it('stands beside the legal clocks of a reflection, and is late strictly after that instant, even on a Saturday', () => {
    const all = derive([aRegistration('2026-11-20', { kind: 'KNPA', dueAt })], calendar);
    expect(all).toMatchObject([
      {
        rule: 'DON-VI',
        due: '2026-12-05',
        dueAt: new Date(dueAt),
        lateFrom: new Date('2026-12-05T09:15:00.021Z'),
        unitOfCount: 'instant',
      },
      { rule: 'TCD-TL', due: '2026-12-07' },
      { rule: 'TCD-45', due: '2027-01-04' },
    ]);
  });
  it.each(['KN', 'TC', 'KL'] as const)('never replaces the legal clocks of a %s, and does not run there', (kind) => {
    const legal = clocks(aRegistration('2026-11-20', { kind }), anAcceptance('2026-11-25', { kind }));
    const far = '2099-01-01T00:00:00.000Z';
    const dated = clocks(
      aRegistration('2026-11-20', { kind, dueAt: far }),
      anAcceptance('2026-11-25', { kind, dueAt: far }),
    );
    expect(dated.map(({ rule, due }) => [rule, due])).toEqual(legal.map(({ rule, due }) => [rule, due]));
    expect(dated.length).toBeGreaterThan(1);
  });
  it.each(['KN', 'TC', 'KL'] as const)('falls away when the reflection turns out to be a %s', (kind) => {
    const reflected = [aRegistration('2026-11-20', { kind: 'KNPA', dueAt })];
    expect(names(...reflected, aClassification('2026-11-21', kind))).toEqual(
      names(aRegistration('2026-11-20', { kind })),
    );
  });
  it('comes with the acceptance of a petition that has no period of its own', () => {
    expect(
      clocks(aRegistration('2026-11-20', { kind: 'KNPA' }), anAcceptance('2026-11-25', { kind: 'KNPA', dueAt })),
    ).toMatchObject([
      { rule: 'DON-VI', start: '2026-11-25', status: 'running' },
      { rule: 'TCD-TL', status: 'met' },
    ]);
  });
  it('is met at the instant itself', () => {
    expect(only(aRegistration('2026-11-20', { dueAt }), aDecision(dueAt))?.status).toBe('met');
  });
  it('is late one millisecond after it', () => {
    expect(only(aRegistration('2026-11-20', { dueAt }), aDecision('2026-12-05T09:15:00.021Z'))?.status).toBe('late');
  });
  it('may be decided before it was received', () => {
    expect(only(aRegistration('2026-11-20', { dueAt }), aDecision('2026-11-19'))?.status).toBe('met');
  });
  it('may lie before the receipt: then it is late from there', () => {
    expect(only(aRegistration('2026-12-20', { dueAt }))).toMatchObject({
      status: 'running',
      lateFrom: new Date('2026-12-05T09:15:00.021Z'),
      warnings: [],
    });
  });
});

describe('the clocks of a case', () => {
  it('say how they are counted', () => {
    const all = derive([aRegistration('2026-10-01'), anAcceptance('2026-10-05')], calendar);
    expect(all.map(({ rule, unitOfCount, length }) => [rule, unitOfCount, length])).toEqual([
      ['KN1-TL', 'working-days', 7],
      ['KN1-GQ', 'calendar-days', 30],
      ['TCD-45', 'calendar-days', 45],
    ]);
  });
  it('have one of the unit where registration and acceptance both name a date, and end with the decision before the closing', () => {
    const registered = aRegistration('2026-10-01', { kind: 'KNPA', dueAt: '2026-10-20T10:00:00.000Z' });
    const accepted = anAcceptance('2026-10-05', { kind: 'KNPA', dueAt: '2026-10-30T10:00:00.000Z' });
    const all = derive([registered, accepted, aDecision('2026-10-19'), aClosing('2026-11-19')], calendar);
    expect(all.filter(({ rule }) => rule === 'DON-VI')).toMatchObject([
      { rule: 'DON-VI', due: '2026-10-20', status: 'met', stoppedBy: { type: 'case-decided' } },
    ]);
  });
});

describe('the end of a case', () => {
  const received = aRegistration('2026-11-20');

  it('is its decision, whenever the file was closed', () => {
    expect(only(received, aClosing('2026-12-10'), aDecision('2026-12-01'))).toMatchObject({
      status: 'met',
      stoppedBy: { type: 'case-decided' },
    });
  });
  it('cancels what was not late when every petition is withdrawn', () => {
    expect(only(received, aWithdrawal('2026-12-01'))).toMatchObject({
      status: 'cancelled',
      stoppedBy: { type: 'petition-withdrawn' },
    });
  });
  it('does not make undone that it was late', () => {
    expect(only(received, aWithdrawal('2026-12-03'))?.status).toBe('late');
  });
  it('has not come while a petition remains', () => {
    expect(only(received, aWithdrawal('2026-12-01', 1))?.status).toBe('running');
  });
  it('is the closing where nothing was decided', () => {
    expect(only(received, aClosing('2026-12-01'))).toMatchObject({ status: 'met', stoppedBy: { type: 'case-closed' } });
  });
});

describe('the facts of a case', () => {
  const all = [
    aRegistration('2026-11-20', { kind: 'KNPA' }),
    aClassification('2026-11-21', 'TC'),
    aClassification('2026-11-21', 'KN', 3),
    anAcceptance('2026-11-25', { version: 4 }),
    aWithdrawal('2026-11-26', 1),
    aFact('case-suspended', '2026-11-26'),
    aFact('case-resumed', '2026-11-28', 6),
    aFact('case-suspended', '2026-11-28', 7),
    aMark('2026-11-27', ['a'], 6),
    aMark('2026-11-27', ['a', 'b'], 7),
    aCorrection('2026-11-29', { remote: true }, 8),
    aDecision('2026-12-01'),
    aPaper('2026-12-02', 'decision-sent'),
    aClosing('2026-12-02'),
  ];

  it('give no clock without the registration', () => {
    expect(clocks(...all.slice(1))).toEqual([]);
  });
  it('give the same in any order and however often', () => {
    const once = clocks(...all);
    const shuffled = fc.shuffledSubarray([...all, ...all, ...all], { minLength: 3 * all.length });
    fc.assert(fc.property(shuffled, (facts) => expect(clocks(...facts)).toEqual(once)));
  });
});
