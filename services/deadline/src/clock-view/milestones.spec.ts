import { officialYears, startOf } from '@cau-noi/calendar';
import {
  aClosing,
  aCorrection,
  aDecision,
  aFact,
  anAcceptance,
  aPaper,
  aRegistration,
  aWithdrawal,
  caseId,
} from '../../test/facts.js';
import { calendarOf } from '../calendars/calendar.js';
import { derive } from '../clocks/case-clocks.js';
import { explain } from '../explain/explain.js';
import type { Fact } from '../facts/facts.js';
import { accountOf, doubtsOfClock } from './clock-account.js';
import { questionOfClock } from './clock-question.js';
import { milestonesOf } from './milestones.js';

const calendar = calendarOf(officialYears);
const state = { isParty: false };
const found = (today: string, facts: Fact[], office = state) =>
  milestonesOf(facts, derive(facts, calendar, office), calendar, office, startOf(today));
const told = (today: string, ...facts: Fact[]): string[] =>
  found(today, facts).map(({ rule, start, due, status }) => `${rule} ${start} → ${due} ${status}`);
const second = (at: string) => aCorrection(at, { secondLevel: true }, 4);
const settled = [aRegistration('2026-09-01'), anAcceptance('2026-09-07')];

describe('what holds for a case without being a duty', () => {
  it('is how long the complaint might be brought: in time, or not', () => {
    const known = (day: string) => aCorrection('2026-09-02', { decisionKnownOn: day });
    expect(told('2026-09-03', aRegistration('2026-09-01'), known('2026-06-15'))).toEqual([
      'KN-TH 2026-06-15 → 2026-09-14 met',
    ]);
    expect(told('2026-09-03', aRegistration('2026-09-01'), known('2026-05-01'))).toEqual([
      'KN-TH 2026-05-01 → 2026-07-30 late',
    ]);
    const official = aRegistration('2026-09-01', { kind: 'KL' });
    expect(told('2026-09-03', official, known('2026-08-20'))).toEqual(['KL1-TH 2026-08-20 → 2026-09-04 met']);
    expect(told('2026-09-03', official, known('2026-08-20'), second('2026-09-02'))).toEqual([
      'KL2-TH 2026-08-20 → 2026-09-03 met',
    ]);
    expect(told('2026-09-03', aRegistration('2026-09-01'), known('2026-08-10'), second('2026-09-02'))).toEqual([
      'KN2-TH 2026-08-10 → 2026-09-09 met',
    ]);
  });
  it('is the effect of a first decision, and what is open once it was sent', () => {
    const decided = [...settled, aDecision('2026-10-05')];
    expect(told('2026-10-06', ...decided)).toEqual(['KN1-HL 2026-10-05 → 2026-11-04 running']);
    const sent = [...decided, aPaper('2026-10-07', 'decision-sent')];
    expect(told('2026-10-08', ...sent)).toEqual([
      'KN2-TH 2026-10-07 → 2026-11-06 running',
      'TTHC-KK 2026-10-07 → 2027-10-07 running',
      'KN1-HL 2026-10-05 → 2026-11-04 running',
    ]);
    expect(told('2026-11-10', ...sent)).toEqual([
      'KN2-TH 2026-10-07 → 2026-11-06 cancelled',
      'TTHC-KK 2026-10-07 → 2027-10-07 running',
      'KN1-HL 2026-10-05 → 2026-11-04 met',
    ]);
  });
  it('takes the longer time of a remote area', () => {
    const remote = aCorrection('2026-09-02', { remote: true });
    expect(told('2026-10-06', ...settled, remote, aDecision('2026-10-05'))).toEqual([
      'KN1-HL-VX 2026-10-05 → 2026-11-19 running',
    ]);
  });
  it('is the effect and the display of a second decision', () => {
    const facts = [
      ...settled,
      second('2026-09-02'),
      aDecision('2026-10-05'),
      aPaper('2026-10-12', 'decision-published'),
    ];
    expect(told('2026-10-13', ...facts)).toEqual([
      'KN2-HL 2026-10-05 → 2026-11-04 running',
      'KN2-CK-NY 2026-10-12 → 2026-10-27 running',
    ]);
    expect(told('2026-10-28', ...facts)[1]).toBe('KN2-CK-NY 2026-10-12 → 2026-10-27 met');
  });
  it('is the second level and the court when a complaint was not decided in time, from that day on', () => {
    expect(told('2026-10-07', ...settled)).toEqual([]);
    expect(told('2026-10-08', ...settled)).toEqual([
      'KN2-TH 2026-10-07 → 2026-11-06 running',
      'TTHC-KK-QH 2026-10-07 → 2027-10-07 running',
    ]);
    expect(told('2026-10-20', ...settled, aDecision('2026-10-19'))).toEqual(['KN1-HL 2026-10-19 → 2026-11-18 running']);
    expect(told('2026-10-20', ...settled, aWithdrawal('2026-10-01'))).toEqual([]);
  });
  it('is how long a conclusion stays posted, and a petition is kept that was never accepted', () => {
    const denounced = [
      aRegistration('2026-09-01', { kind: 'TC' }),
      anAcceptance('2026-09-07', { kind: 'TC' }),
      aDecision('2026-10-05'),
      aPaper('2026-10-08', 'conclusion-published'),
    ];
    expect(told('2026-10-09', ...denounced)).toEqual(['TC-CK-NY 2026-10-08 → 2026-10-23 running']);
    expect(told('2026-10-09', aRegistration('2026-09-01'), aClosing('2026-09-04'))).toEqual([
      'LUU-DON 2026-09-04 → 2027-09-06 running',
    ]);
    expect(told('2026-10-09', ...settled, aDecision('2026-10-05'), aClosing('2026-10-06'))).toHaveLength(1);
  });
  it('is how long a complaint may go on after the notice that it was terminated', () => {
    const ended = [...settled, aFact('case-terminated', '2026-09-20', 6)];
    expect(told('2026-09-23', ...ended, aPaper('2026-09-15', 'suspension-notice'))).toEqual([]);
    expect(told('2026-09-23', ...ended, aPaper('2026-09-22', 'suspension-notice'))).toEqual([
      'KN-DC-TT 2026-09-22 → 2026-10-22 running',
    ]);
    expect(told('2026-10-23', ...ended, aPaper('2026-09-22', 'suspension-notice'))).toEqual([
      'KN-DC-TT 2026-09-22 → 2026-10-22 cancelled',
    ]);
  });
  it('of discipline leads to the court for a dismissal alone', () => {
    const facts = (dismissal: boolean): Fact[] => [
      aRegistration('2026-09-01', { kind: 'KL' }),
      aCorrection('2026-09-02', { secondLevel: true, dismissal }),
      anAcceptance('2026-09-07', { kind: 'KL' }),
      aDecision('2026-10-05'),
      aPaper('2026-10-07', 'decision-sent'),
    ];
    expect(told('2026-10-08', ...facts(false))).toEqual(['KL-HL 2026-10-05 → 2026-11-04 running']);
    expect(told('2026-10-08', ...facts(true))[0]).toBe('TTHC-KK 2026-10-07 → 2027-10-07 running');
  });
  it('is nothing for the Party, a reflection or a case that is not registered', () => {
    const facts = [...settled, aDecision('2026-10-05')];
    expect(found('2026-10-08', facts, { isParty: true })).toEqual([]);
    expect(told('2026-10-08', aDecision('2026-10-05'))).toEqual([]);
    expect(told('2026-10-08', aRegistration('2026-09-01', { kind: 'KNPA' }), aDecision('2026-10-05'))).toEqual([]);
  });
  it('never warns', () => {
    const facts = [...settled, aDecision('2026-10-05'), aPaper('2026-10-07', 'decision-sent')];
    expect(found('2026-10-08', facts).flatMap(({ warnings }) => warnings)).toEqual([]);
  });
  it('names the other date of an effect once the decision was sent, as explain does', () => {
    const decided = [...settled, aDecision('2026-10-05')];
    const doubts = (...facts: Fact[]) =>
      found('2026-10-08', facts)
        .filter(({ rule }) => rule === 'KN1-HL')
        .flatMap((each) => doubtsOfClock({ ...each, id: 'x', caseId, warned: [], overdueAt: null }, calendar))
        .map(({ code, due }) => `${code} ${due}`);
    expect(doubts(...decided)).toEqual(['other-reading null']);
    expect(doubts(...decided, aPaper('2026-10-07', 'decision-sent'))).toEqual(['other-reading 2026-11-06']);
    expect(doubts(...decided, aPaper('2026-10-05', 'decision-sent'))).toEqual([]);
  });
  it('says what explain says of the same rule and day', () => {
    const facts = [...settled, aDecision('2026-10-05'), aPaper('2026-10-07', 'decision-sent')];
    for (const milestone of found('2026-10-08', facts)) {
      const clock = { ...milestone, id: 'x', caseId, warned: [], overdueAt: null };
      const { due, doubts, steps, ledger, chain } = explain(questionOfClock(clock, calendar), officialYears);
      const account = accountOf(clock, calendar);
      expect([milestone.due, doubtsOfClock(clock, calendar), account.steps, account.ledger, account.chain]).toEqual([
        due,
        doubts,
        steps,
        ledger,
        chain,
      ]);
    }
  });
});

describe('new duties that facts start', () => {
  it('the meeting that makes a second decision public is announced before it', () => {
    const facts = [
      ...settled,
      second('2026-09-02'),
      aDecision('2026-10-01'),
      aCorrection('2026-10-02', { meetingOn: '2026-10-12' }),
    ];
    const notice = (...more: Fact[]) =>
      derive([...facts, ...more], calendar).find(({ family }) => family === 'KN2-CK-TB');
    expect(notice()).toMatchObject({ status: 'running', start: '2026-10-12', startedBy: { type: 'facts-corrected' } });
    expect(notice()?.due).toBe(explain({ rule: 'KN2-CK-TB', start: '2026-10-12' }, officialYears).due);
    expect(notice(aPaper('2026-10-05', 'meeting-notice'))?.status).toBe('met');
    expect(notice(aPaper('2026-10-12', 'meeting-notice'))?.status).toBe('late');
  });
  it('a Party denunciation is settled by the Party’s own period', () => {
    const facts = [aRegistration('2026-09-01', { kind: 'TC' }), anAcceptance('2026-09-07', { kind: 'TC' })];
    const clocks = (...more: Fact[]) => derive([...facts, ...more], calendar, { isParty: true });
    expect(clocks().map(({ rule }) => rule)).toEqual(['DANG-TB', 'DANG-TC']);
    expect(clocks()[1]?.due).toBe(explain({ rule: 'DANG-TC', start: '2026-09-07' }, officialYears).due);
    expect(clocks(aDecision('2026-10-05'))[1]?.status).toBe('met');
    expect(derive([aRegistration('2026-09-01'), anAcceptance('2026-09-07')], calendar, { isParty: true })).toHaveLength(
      1,
    );
  });
});
