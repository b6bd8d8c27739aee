import { aCase, official } from '../../test/a-case.js';
import {
  aDecision,
  aDocument,
  aFact,
  aMark,
  anAcceptance,
  anExtension,
  aRegistration,
  aTakeOver,
  aWithdrawal,
} from '../../test/facts.js';
import { causeText } from '../facts/cause.js';
import type { Fact } from '../facts/facts.js';
import { doubtsOfClock, stepsOfClock } from './clock-account.js';

/** The account of a clock of a case, in English, once all of this is known. */
function told(family: string, ...facts: Fact[]): string[] {
  const known = aCase();
  for (const fact of facts) known.learns(fact, '2026-10-06T00:00:00.000Z');
  return stepsOfClock(known.clock(family), official).map(({ date, en }) => `${date} ${en}`);
}
const denunciation = [aRegistration('2026-10-01', { kind: 'TC' }), anAcceptance('2026-10-05', { kind: 'TC' })];
const set = aRegistration('2026-10-01', { kind: 'KNPA', dueAt: '2026-10-20T10:00:00.000Z' });

describe('why a clock ends when it does', () => {
  it('names extensions beyond what the law allows, once, and those it counted as such', () => {
    const all = told(
      'TC-GQ',
      ...denunciation,
      aMark('2026-10-06', ['a']),
      anExtension('2026-10-20', { document: '1/QĐ', version: 6 }),
      anExtension('2026-11-20', { document: '2/QĐ', version: 7 }),
    );
    expect(all.filter((step) => step.includes('/QĐ'))).toEqual([
      '2026-10-20 Extended by 30 days, decision 1/QĐ: due 2026-12-04.',
      '2026-11-20 Extension 2/QĐ goes beyond what the law allows: not counted.',
    ]);
  });
  it('names what came when there was no period to touch', () => {
    const late = told('TC-GQ', ...denunciation, anExtension('2026-11-20', { document: '1/QĐ' }));
    expect(late.filter((step) => step.includes('1/QĐ'))).toEqual([
      '2026-11-20 Extension 1/QĐ was not decided within the period: not counted.',
    ]);
    expect(told('TC-GQ', ...denunciation, aFact('case-suspended', '2026-11-20')).at(-1)).toBe(
      '2026-11-20 This pause does not begin within the period: it changes nothing.',
    );
  });
  it('tells those beyond the law from pauses that came too late, with the article of the cap', () => {
    const known = aCase();
    const course = [
      aMark('2026-10-06', ['a', 'b']),
      ...['2026-10-20', '2026-11-20', '2026-12-20'].map((day, i) =>
        anExtension(day, { document: `${i + 1}/QĐ`, version: 6 + i }),
      ),
      aFact('case-suspended', '2027-02-01', 10),
      aFact('case-resumed', '2027-02-02', 11),
    ];
    for (const fact of [...denunciation, ...course]) known.learns(fact, '2026-10-06T00:00:00.000Z');
    const steps = stepsOfClock(known.clock('TC-GQ'), official).slice(-2);
    expect(steps.map(({ date, en, article }) => [date, en, article])).toEqual([
      [
        '2027-02-01',
        'This pause does not begin within the period: it changes nothing.',
        'Luật Tố cáo 25/2018/QH14 Đ.30(1)',
      ],
      [
        '2026-12-20',
        'Extension 3/QĐ goes beyond what the law allows: not counted.',
        'Luật Tố cáo 25/2018/QH14 Đ.30(3)',
      ],
    ]);
  });
  it('has words for whatever moved it', () => {
    expect(causeText('case-suspended')).toEqual({ vi: 'tạm đình chỉ', en: 'suspended' });
  });
  it('says in Vietnamese how it ended', () => {
    const end = (...facts: Fact[]) => {
      const known = aCase();
      for (const fact of [...denunciation, ...facts]) known.learns(fact, '2026-10-06T00:00:00.000Z');
      return stepsOfClock(known.clock('TC-GQ'), official).at(-1)?.vi;
    };
    expect(end(aDecision('2026-11-04'))).toBe('Dừng: ban hành quyết định, kết luận hoặc trả lời, đúng hạn.');
    expect(end(aDecision('2026-11-05'))).toBe('Dừng: ban hành quyết định, kết luận hoặc trả lời, quá hạn.');
    expect(end(aWithdrawal('2026-10-20'))).toBe('Dừng: rút đơn, không còn áp dụng.');
  });
  it('names the paper of each act, where it was kept', () => {
    const known = aCase();
    const course = [
      aFact('case-suspended', '2026-10-12', 6, '12/QĐ'),
      aFact('case-resumed', '2026-10-16', 7, '15/QĐ'),
      aFact('examination-started', '2026-10-20', 8),
      aFact('examination-ended', '2026-10-22', 9, '18/KL'),
      aFact('case-terminated', '2026-10-26', 10, '20/QĐ'),
    ];
    for (const fact of [...denunciation, ...course]) known.learns(fact, '2026-10-26T09:00:00.000Z');
    const { stoppedBy, course: kept } = known.clock('TC-GQ');
    const steps = stepsOfClock(known.clock('TC-GQ'), official);
    expect(steps.flatMap(({ date, document }) => (document ? [`${date} ${document.number}`] : []))).toEqual([
      '2026-10-12 12/QĐ',
      '2026-10-16 15/QĐ',
      '2026-10-22 18/KL',
      '2026-10-26 20/QĐ',
    ]);
    expect(stoppedBy?.document?.number).toBe('20/QĐ');
    expect(kept.pauses.map(({ document, endDocument }) => [document?.number, endDocument?.number])).toEqual([
      ['12/QĐ', '15/QĐ'],
      [undefined, '18/KL'],
    ]);
    expect(known.past.map(({ cause }) => cause.document?.number)).toEqual(['12/QĐ', '15/QĐ', undefined, '18/KL']);
  });
  it('names the paper of a pause that came too late, and of a take-over', () => {
    const late = aFact('case-suspended', '2026-11-20', 8, '30/QĐ');
    const taken = { ...aTakeOver('2026-10-12', 'superior', 6), document: aDocument('9/QĐ', '2026-10-12') };
    const known = aCase();
    for (const fact of [...denunciation, taken, anAcceptance('2026-10-14', { kind: 'TC', version: 7 }), late]) {
      known.learns(fact, '2026-11-20T09:00:00.000Z');
    }
    const steps = stepsOfClock(known.clock('TC-GQ'), official);
    expect([steps[0]?.document?.number, steps.at(-1)?.document?.number]).toEqual(['9/QĐ', '30/QĐ']);
  });
  it('says that a superior took it over, where that starts it again', () => {
    const taken = [
      ...denunciation,
      aTakeOver('2026-10-12', 'superior', 6),
      anAcceptance('2026-10-14', { kind: 'TC', version: 7 }),
    ];
    expect(told('TC-GQ', ...taken)[0]).toMatch(/^2026-10-12 The superior took it over/);
    expect(told('TC-XLBD', ...taken)[0]).toMatch(/^2026-10-01 Starts with/);
  });
  it('says how it ended', () => {
    const end = (...facts: Fact[]) => told('TC-GQ', ...denunciation, ...facts).at(-1);
    expect(end(aDecision('2026-11-04'))).toBe('2026-11-04 Stopped: decision, conclusion or answer, in time.');
    expect(end(aDecision('2026-11-05'))).toBe('2026-11-05 Stopped: decision, conclusion or answer, late.');
    expect(end(aWithdrawal('2026-10-20'))).toBe('2026-10-20 Stopped: petition withdrawn, no longer applies.');
    expect(end(aFact('case-suspended', '2026-10-20'), aDecision('2026-12-20'))).toBe(
      '2026-12-20 Stopped: decision, conclusion or answer, in time.',
    );
  });
  it('is late at the instant itself, not before', () => {
    const end = (at: string) => told('DON-VI', set, aDecision(at)).at(-1);
    expect(end('2026-10-20T10:00:00.000Z')).toMatch(/in time/);
    expect(end('2026-10-20T10:00:00.001Z')).toMatch(/late/);
  });
  it('is the word of the unit where it set the date', () => {
    expect(told('DON-VI', set)).toEqual([
      '2026-10-01 Starts with: petition received.',
      '2026-10-20 The unit set 2026-10-20T10:00:00.000Z; it never rolls and is late strictly after that instant.',
    ]);
  });
});

describe('what is not certain about a clock', () => {
  const doubts = (family: string, ...facts: Fact[]) => {
    const known = aCase();
    for (const fact of facts) known.learns(fact, '2026-11-20T00:00:00.000Z');
    return doubtsOfClock(known.clock(family), official).map(({ code }) => code);
  };

  it('is what is not certain about its period', () => {
    expect(doubts('KN1-TL', aRegistration('2026-11-20'))).toEqual(['other-reading', 'text-not-read']);
  });
  it('is nothing where the unit set the date, or where the rule is none of this catalogue', () => {
    expect(doubts('DON-VI', set)).toEqual([]);
    const known = aCase();
    known.learns(aRegistration('2026-11-20'), '2026-11-20T00:00:00.000Z');
    const stranger = { ...known.clock('KN1-TL'), rule: 'KN-CU' };
    expect([doubtsOfClock(stranger, official), stepsOfClock(stranger, official)]).toEqual([[], []]);
  });
});
