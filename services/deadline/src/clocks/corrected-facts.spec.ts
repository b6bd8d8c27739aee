import {
  aClassification,
  aCorrection,
  aDecision,
  aFact,
  aMark,
  anAcceptance,
  anExtension,
  aPaper,
  aRegistration,
  aTakeOver,
} from '../../test/facts.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf } from '../calendars/calendar.js';
import type { Fact } from '../facts/facts.js';
import { derive } from './case-clocks.js';

const calendar = calendarOf(officialCalendars);

describe('facts that a paper corrected', () => {
  const received = [aRegistration('2026-10-01', { kind: 'TC' }), anAcceptance('2026-10-05', { kind: 'TC' })];
  const of = (family: string, ...facts: Fact[]) => derive(facts, calendar).find((clock) => clock.family === family);

  it('move what runs from the receipt when the petition came in earlier', () => {
    const earlier = aCorrection('2026-10-08', { receivedAt: '2026-09-24T02:00:00.000Z' });
    expect(of('TC-XLBD', ...received, earlier)).toMatchObject({
      start: '2026-09-24',
      due: '2026-10-05',
      status: 'met',
    });
    expect(of('TCD-45', ...received, earlier)).toMatchObject({ start: '2026-09-24' });
    expect(of('TC-GQ', ...received, earlier)).toMatchObject({ start: '2026-10-05' });
  });
  it('move what runs from the acceptance, and what the acceptance ends', () => {
    const later = aCorrection('2026-10-20', { acceptedAt: '2026-10-14T02:00:00.000Z' });
    expect(of('TC-GQ', ...received, later)).toMatchObject({ start: '2026-10-14', due: '2026-11-13' });
    expect(of('TC-TLTB', ...received, later)).toMatchObject({ start: '2026-10-14' });
    expect(of('TC-XLBD', ...received, later)).toMatchObject({ status: 'late' });
  });
  it('correct the acceptance that stood then, not the one of a superior after it', () => {
    const anew = anAcceptance('2026-10-26', { kind: 'TC', version: 9 });
    const facts = [...received, aCorrection('2026-10-07', { acceptedAt: '2026-10-06T02:00:00.000Z' }, 5)];
    expect(of('TC-GQ', ...facts, aTakeOver('2026-10-22', 'superior', 8), anew)).toMatchObject({ start: '2026-10-26' });
  });
  it('leave an earlier acceptance alone once another one stands', () => {
    const anew = anAcceptance('2026-10-26', { kind: 'TC', version: 9 });
    const facts = [
      ...received,
      aTakeOver('2026-10-22', 'superior', 8),
      anew,
      aCorrection('2026-10-29', { acceptedAt: '2026-10-28T02:00:00.000Z' }, 10),
    ];
    expect(of('TC-GQ', ...facts)).toMatchObject({ start: '2026-10-28' });
    expect(of('TC-TLTB', ...facts)).toMatchObject({ start: '2026-10-05' });
  });
  it('move nothing else that happened', () => {
    const earlier = aCorrection('2026-10-08', { receivedAt: '2026-09-24T02:00:00.000Z' });
    const decision = aDecision('2026-11-02');
    expect(of('TC-GQ', ...received, earlier, decision)?.stoppedBy).toMatchObject({ id: decision.id, at: decision.at });
  });
  it.each([{ severalPlaces: true }, { delegated: true }])('lengthen the screening of a denunciation: %o', (facts) => {
    expect(of('TC-XLBD', received[0]!, aCorrection('2026-10-02', facts))).toMatchObject({
      rule: 'TC-XLBD-NN',
      due: '2026-10-15',
      traits: facts,
    });
  });
  it('stand with the clock as far as they were said, and not further', () => {
    expect(of('TC-XLBD', received[0]!)?.traits).toEqual({});
    const facts = { remote: false, severalPlaces: false, delegated: false, dismissal: true };
    expect(of('TC-XLBD', received[0]!, aCorrection('2026-10-02', facts))?.traits).toMatchObject(facts);
  });
  it('are those entered last, whatever order they arrive in', () => {
    const [first, second] = [
      aCorrection('2026-10-08', { receivedAt: '2026-09-24T02:00:00.000Z' }, 7),
      aCorrection('2026-10-09', { receivedAt: '2026-09-28T02:00:00.000Z' }, 8),
    ];
    expect(of('TC-XLBD', second, ...received, first)).toMatchObject({ start: '2026-09-28' });
  });
});

describe('a denunciation', () => {
  const received = aRegistration('2026-10-01', { kind: 'TC' });
  const of = (family: string, ...facts: Fact[]) =>
    derive([received, ...facts], calendar).find((clock) => clock.family === family);

  it('of another body is forwarded within five working days', () => {
    const foreign = aCorrection('2026-10-02', { otherBody: true });
    expect(of('TC-CHUYEN')).toBeUndefined();
    expect(of('TC-CHUYEN', foreign)).toMatchObject({ start: '2026-10-01', due: '2026-10-08', status: 'running' });
    expect(of('TC-CHUYEN', foreign, aPaper('2026-10-08', 'transfer-notice'))).toMatchObject({ status: 'met' });
    expect(of('TC-CHUYEN', aPaper('2026-10-09', 'transfer-notice'))).toMatchObject({ status: 'late' });
  });
  it('whose delay was complained of has a report demanded within five working days, and given within five more', () => {
    const told = aCorrection('2026-11-10', { delayReportedOn: '2026-11-09' });
    const demand = aPaper('2026-11-16', 'delay-report-demand');
    expect(of('TC-QH1', told)).toMatchObject({ start: '2026-11-09', due: '2026-11-16', status: 'running' });
    expect(of('TC-QH1', told, demand)).toMatchObject({ status: 'met' });
    expect(of('TC-QH2', told, demand)).toMatchObject({ start: '2026-11-16', due: '2026-11-23', status: 'running' });
  });
  it('that is made once more is reviewed within twenty days, also after it was closed', () => {
    const asked = aCorrection('2026-12-02', { reviewAskedOn: '2026-12-01' }, 12);
    expect(of('TC-TIEP', aDecision('2026-11-02'), asked)).toMatchObject({ due: '2026-12-21', status: 'running' });
    expect(of('TC-TIEP', asked, aPaper('2026-12-21', 'review-decision'))).toMatchObject({ status: 'met' });
  });
  it('that was forwarded has its result reported within seven working days, and told within five more', () => {
    const forwarded = [aCorrection('2026-10-02', { forwarded: true }), aDecision('2026-11-02')];
    expect(of('TCD-KQ', aDecision('2026-11-02'))).toBeUndefined();
    expect(of('TCD-KQ', ...forwarded)).toMatchObject({ start: '2026-11-02', due: '2026-11-11', status: 'running' });
    const reported = [...forwarded, aPaper('2026-11-11', 'result-report')];
    expect(of('TCD-KQ', ...reported)).toMatchObject({ status: 'met' });
    expect(of('TCD-BAO', ...reported)).toMatchObject({ start: '2026-11-11', due: '2026-11-18', status: 'running' });
    expect(of('TCD-BAO', ...reported, aPaper('2026-11-18', 'result-notice'))).toMatchObject({ status: 'met' });
  });
});

describe('a dialogue', () => {
  const accepted = [aRegistration('2026-10-14'), anAcceptance('2026-10-15')];
  const notice = (...facts: Fact[]) =>
    derive([...accepted, ...facts], calendar).find(({ family }) => family === 'KN-DT');

  it('is announced five days before it, also where that is a day off: nothing moves an end back', () => {
    expect(notice()).toBeUndefined();
    expect(notice(aCorrection('2026-10-20', { dialogueOn: '2026-11-12' }))).toMatchObject({
      start: '2026-11-12',
      due: '2026-11-07', // a Saturday
      status: 'running',
      lateFrom: new Date('2026-11-07T17:00:00.000Z'),
    });
  });
  it('has its notice in time on the last day, and late after it', () => {
    const day = aCorrection('2026-10-20', { dialogueOn: '2026-11-12' });
    expect(notice(day, aPaper('2026-11-07', 'dialogue-notice'))).toMatchObject({ status: 'met' });
    expect(notice(day, aPaper('2026-11-08', 'dialogue-notice'))).toMatchObject({ status: 'late' });
  });
  it('is warned about from the day it was set', () => {
    expect(notice(aCorrection('2026-10-20', { dialogueOn: '2026-11-12' }))?.warnings.map(({ code }) => code)).toEqual([
      'two-working-days-left',
      'last-working-day',
    ]);
  });
  it('moves when another day is set for it', () => {
    const days = [
      aCorrection('2026-10-20', { dialogueOn: '2026-11-12' }, 7),
      aCorrection('2026-10-30', { dialogueOn: '2026-11-19' }, 8),
    ];
    expect(notice(...days)).toMatchObject({ start: '2026-11-19', due: '2026-11-14' });
  });
});

describe('what is entered twice', () => {
  const received = aRegistration('2026-10-01', { kind: 'TC' });
  const of = (family: string, ...facts: Fact[]) =>
    derive([received, ...facts], calendar).find((clock) => clock.family === family);

  it('is the first acceptance, as long as no superior took the case over', () => {
    const [first, again] = [
      anAcceptance('2026-10-05', { kind: 'TC', version: 3 }),
      anAcceptance('2026-10-09', { kind: 'TC', version: 4 }),
    ];
    expect(of('TC-GQ', first, again)).toMatchObject({ start: '2026-10-05' });
    expect(of('TC-GQ', first, again, aTakeOver('2026-10-12', 'superior', 5))).toMatchObject({ start: '2026-10-05' });
    const anew = [6, 7].map((version) => anAcceptance(`2026-10-${version + 8}`, { kind: 'TC', version }));
    expect(of('TC-GQ', first, again, aTakeOver('2026-10-12', 'superior', 5), ...anew)).toMatchObject({
      start: '2026-10-14',
    });
  });
  it('is the criteria of a complex case that were entered last', () => {
    const accepted = anAcceptance('2026-10-05', { kind: 'TC' });
    const marks = [aMark('2026-10-09', ['a'], 5), aMark('2026-10-07', ['a', 'g'], 6)];
    expect(of('TC-GQ', accepted, ...marks)?.traits).toMatchObject({ criteria: ['a', 'g'] });
    expect(of('TC-GQ', accepted, ...marks.toReversed())?.traits).toMatchObject({ criteria: ['a', 'g'] });
  });
  it('is settled by ids where nothing else tells two facts of one instant apart', () => {
    const two = [aRegistration('2026-10-01', { kind: 'KN' }), aRegistration('2026-10-01', { kind: 'TC' })];
    const rules = (facts: Fact[]) => derive(facts, calendar).map(({ rule }) => rule);
    expect(rules(two)).toEqual(rules(two.toReversed()));
    expect(rules(two)).toContain('KN1-TL');
  });
  it('is the kind of the last classification, whatever happens afterwards', () => {
    const facts = [
      aClassification('2026-10-02', 'KN'),
      anAcceptance('2026-10-05', { kind: 'KN' }),
      aFact('case-suspended', '2026-10-06'),
    ];
    expect(of('KN1-GQ', ...facts)).toMatchObject({ status: 'paused' });
    expect(of('TC-GQ', ...facts)).toBeUndefined();
  });
});

describe('each paper', () => {
  const statusOf = (family: string, ...facts: Fact[]) =>
    derive(facts, calendar).find((clock) => clock.family === family)?.status;
  const denounced = [
    aRegistration('2026-10-01', { kind: 'TC' }),
    anAcceptance('2026-10-05', { kind: 'TC' }),
    aCorrection('2026-10-06', { forwarded: true }),
    aDecision('2026-10-20'),
  ];

  it.each([
    ['TC-BAO', 'forwarder-reply'],
    ['TC-CK', 'conclusion-published'],
    ['TC-XL', 'conclusion-action'],
    ['TC-KL', 'conclusion-sent'],
    ['TCD-KQ', 'result-report'],
  ] as const)('%s is ended by %s and by nothing else', (family, paper) => {
    expect(statusOf(family, ...denounced, aPaper('2026-10-21', 'meeting-notice'))).toBe('running');
    expect(statusOf(family, ...denounced, aPaper('2026-10-21', paper))).toBe('met');
  });
  it('ends what an earlier paper began', () => {
    const acted = [...denounced, aPaper('2026-10-22', 'conclusion-action')];
    expect(statusOf('TC-XLTB', ...acted)).toBe('running');
    expect(statusOf('TC-XLTB', ...acted, aPaper('2026-10-26', 'conclusion-action-report'))).toBe('met');
    const demanded = [denounced[0]!, aPaper('2026-10-22', 'delay-report-demand')];
    expect(statusOf('TC-QH2', ...demanded, aPaper('2026-10-26', 'delay-report'))).toBe('met');
  });
  it('publishes a second decision', () => {
    const second = [
      aRegistration('2026-10-01'),
      anAcceptance('2026-10-05'),
      aCorrection('2026-10-06', { secondLevel: true }),
      aDecision('2026-10-20'),
    ];
    expect(statusOf('KN2-CK', ...second)).toBe('running');
    expect(statusOf('KN2-CK', ...second, aPaper('2026-10-30', 'decision-published'))).toBe('met');
  });
  it('sends one decision to suspend or to go on, the next one the next', () => {
    const facts = [
      aRegistration('2026-10-01'),
      anAcceptance('2026-10-05'),
      aFact('case-suspended', '2026-10-12'),
      aFact('case-resumed', '2026-10-13', 6),
    ];
    const sent = (...days: string[]) =>
      derive([...facts, ...days.map((day) => aPaper(day, 'suspension-notice'))], calendar)
        .filter(({ rule }) => rule === 'KN-TDC')
        .map(({ stoppedBy }) => stoppedBy?.at.toISOString().slice(0, 10) ?? null);
    expect(sent('2026-10-14')).toEqual(['2026-10-14', null]);
    expect(sent('2026-10-14', '2026-10-15')).toEqual(['2026-10-14', '2026-10-15']);
    expect(sent('2026-10-12')).toEqual(['2026-10-12', null]);
  });
  it('of an extension without a number, or longer than the law knows, does not count', () => {
    const due = (over: object) =>
      derive([...denounced.slice(0, 2), anExtension('2026-10-20', over)], calendar).find(
        ({ family }) => family === 'TC-GQ',
      )?.due;
    expect([due({}), due({ document: ' ' }), due({ days: 31 })]).toEqual(['2026-12-04', '2026-11-04', '2026-11-04']);
  });
});
