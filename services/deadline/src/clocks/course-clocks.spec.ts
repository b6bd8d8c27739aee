import {
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
/** The clocks of a case but the mark of 45 days, which every case has. */
const clocks = (...facts: Fact[]) => derive(facts, calendar).filter(({ rule }) => rule !== 'TCD-45');
const names = (...facts: Fact[]): string[] => clocks(...facts).map(({ rule }) => rule);

describe('a suspended case', () => {
  const accepted = [aRegistration('2026-10-14'), anAcceptance('2026-10-15')];
  const settled = (...facts: Fact[]) =>
    derive([...accepted, ...facts], calendar).find(({ family }) => family === 'KN1-GQ');

  it('stands still until it goes on, and its acceptance does not', () => {
    expect(settled(aFact('case-suspended', '2026-10-26'))).toMatchObject({
      status: 'paused',
      pausedFrom: '2026-10-26',
      due: null,
      lateFrom: null,
    });
    expect(settled(aFact('case-suspended', '2026-10-26'), aFact('case-resumed', '2026-11-09', 6))).toMatchObject({
      status: 'running',
      pausedFrom: null,
      due: '2026-11-30',
    });
  });
  it('may be decided while it stands still, which is in time', () => {
    expect(settled(aFact('case-suspended', '2026-10-26'), aDecision('2027-03-01'))?.status).toBe('met');
  });
  it('is late all the same when it was suspended after its end', () => {
    expect(settled(aFact('case-suspended', '2026-11-20'))).toMatchObject({ status: 'running', due: '2026-11-16' });
  });
  it('has each of its decisions sent within three working days', () => {
    const facts = [
      ...accepted,
      aFact('case-suspended', '2026-10-26'),
      aPaper('2026-10-28', 'suspension-notice'),
      aFact('case-resumed', '2026-11-09', 6),
    ];
    expect(derive(facts, calendar).filter(({ rule }) => rule === 'KN-TDC')).toMatchObject([
      { family: 'KN-TDC', due: '2026-10-29', status: 'met' },
      { family: 'KN-TDC-2', due: '2026-11-12', status: 'running' },
    ]);
  });
});

describe('a complex complaint', () => {
  const facts = [aRegistration('2026-10-01'), anAcceptance('2026-10-05')];
  const settled = (...more: Fact[]) => derive([...facts, ...more], calendar).find(({ family }) => family === 'KN1-GQ');

  it('has the longer ceiling when it was marked before the ordinary end', () => {
    expect(settled(aMark('2026-11-04', ['c']))).toMatchObject({ rule: 'KN1-GQ-PT', due: '2026-11-19' });
  });
  it('stays what it was when it was marked after', () => {
    expect(settled(aMark('2026-11-05', ['c']))).toMatchObject({ rule: 'KN1-GQ', due: '2026-11-04' });
  });
  it('may be remote as well, from the beginning, whenever that was put right', () => {
    expect(settled(aMark('2026-11-04', ['c']), aCorrection('2026-12-20', { remote: true }))?.rule).toBe('KN1-GQ-VX-PT');
  });
  it('follows the last correction entered, whatever days they are about', () => {
    const corrections = [
      aCorrection('2026-10-20', { remote: false }, 9),
      aCorrection('2026-10-25', { remote: true }, 8),
    ];
    expect(settled(...corrections)?.rule).toBe('KN1-GQ');
  });
  it('of the second level has the periods of that level', () => {
    expect(names(...facts, aCorrection('2026-10-06', { secondLevel: true }))).toEqual(['KN2-TL', 'KN2-GQ']);
  });
});

describe('a denunciation', () => {
  const facts = [aRegistration('2026-09-01', { kind: 'TC' }), anAcceptance('2026-09-07', { kind: 'TC' })];
  const settled = (...more: Fact[]) => derive([...facts, ...more], calendar).find(({ family }) => family === 'TC-GQ');
  const superior = '11111111-1111-4111-8111-111111111111';

  it('stands still for an expert examination', () => {
    expect(settled(aFact('examination-started', '2026-09-10'), aFact('examination-ended', '2026-09-20', 6))?.due).toBe(
      '2026-10-19',
    );
  });
  it('is extended once when it is complex, twice when it is especially so', () => {
    const twice = [anExtension('2026-10-05'), anExtension('2026-11-05', { document: '15/QĐ', version: 7 })];
    expect(settled(...twice, aMark('2026-09-08', ['a']))?.due).toBe('2026-11-06');
    expect(settled(...twice, aMark('2026-09-08', ['a', 'b']))?.due).toBe('2026-12-07');
  });
  it('is not extended after its end', () => {
    expect(settled(anExtension('2026-10-08'))?.due).toBe('2026-10-07');
  });
  it('ends when a superior takes it over, and begins anew with the acceptance there', () => {
    const before = [aFact('case-suspended', '2026-09-10'), aTakeOver('2026-10-01', superior)];
    expect(settled(...before)).toMatchObject({ status: 'cancelled', stoppedBy: { type: 'case-taken-over' } });
    expect(settled(...before, anAcceptance('2026-10-06', { kind: 'TC', version: 8 }))).toMatchObject({
      status: 'running',
      unitId: superior,
      start: '2026-10-06',
      due: '2026-11-05',
      course: { takenOver: '2026-10-01', pauses: [] },
    });
  });
  it('leaves to the unit below what was decided before it was taken over, also on that day', () => {
    const before = [aMark('2026-09-08', ['a']), anExtension('2026-10-01T08:00:00+07:00', { version: 6 })];
    const stop = aFact('case-suspended', '2026-10-01T08:30:00+07:00', 7);
    const taken = [
      aTakeOver('2026-10-01T09:00:00+07:00', superior, 8),
      anAcceptance('2026-10-01T10:00:00+07:00', { kind: 'TC', version: 9 }),
    ];
    expect(settled(...before, stop, ...taken)).toMatchObject({
      start: '2026-10-01',
      due: '2026-11-02',
      status: 'running',
      course: { pauses: [], extensions: [] },
    });
    expect(settled(...before, ...taken, anExtension('2026-10-20', { version: 10 }))?.due).toBe('2026-11-30');
  });
  it('leaves to the superior a suspension within an examination that began before', () => {
    const course = [aFact('examination-started', '2026-09-28'), aTakeOver('2026-10-01', superior)];
    const anew = anAcceptance('2026-10-06', { kind: 'TC', version: 8 });
    const stood = [aFact('case-suspended', '2026-10-12', 9), aFact('case-resumed', '2026-10-16', 10)];
    expect(settled(...course, anew, ...stood, aFact('examination-ended', '2026-10-20', 11))).toMatchObject({
      due: '2026-11-09',
      course: { pauses: [{ from: '2026-10-12', to: '2026-10-16', ground: 'suspension' }] },
    });
  });
  it('was late when it was taken over late', () => {
    expect(settled(aTakeOver('2026-10-08', superior))?.status).toBe('late');
  });
  it('is told, concluded, acted on and published, each in its time', () => {
    const all = derive(
      [
        ...facts,
        aPaper('2026-09-10', 'acceptance-notice'),
        aDecision('2026-10-01'),
        aPaper('2026-10-05', 'conclusion-sent'),
        aPaper('2026-10-20', 'conclusion-action'),
        aCorrection('2026-10-01', { forwarded: true }),
      ],
      calendar,
    );
    expect(all.map(({ rule, status }) => [rule, status])).toEqual([
      ['TC-XLBD', 'met'],
      ['TC-GQ', 'met'],
      ['TC-TLTB', 'met'],
      ['TC-BAO', 'running'],
      ['TC-KL', 'met'],
      ['TC-XL', 'late'],
      ['TC-CK', 'running'],
      ['TC-CK', 'running'], // of the decision on the violation
      ['TC-XLTB', 'running'],
      ['TCD-45', 'met'],
      ['TCD-KQ', 'running'],
    ]);
  });
  it('is cancelled when it is terminated', () => {
    expect(settled(aFact('case-terminated', '2026-09-20'))).toMatchObject({ status: 'cancelled' });
  });
});

describe('a decided complaint', () => {
  it('is sent within three working days, at the second level published too', () => {
    const facts = [aRegistration('2026-10-01'), anAcceptance('2026-10-05'), aDecision('2026-10-20')];
    expect(names(...facts)).toEqual(['KN1-TL', 'KN1-GQ', 'KN1-GUI']);
    expect(names(...facts, aCorrection('2026-10-06', { secondLevel: true }))).toEqual([
      'KN2-TL',
      'KN2-GQ',
      'KN2-GUI',
      'KN2-CK',
    ]);
    expect(clocks(...facts, aPaper('2026-10-23', 'decision-sent')).at(-1)).toMatchObject({
      rule: 'KN1-GUI',
      status: 'met',
    });
    expect(clocks(...facts, aPaper('2026-10-24', 'decision-sent')).at(-1)?.status).toBe('late');
  });
});

describe('a petition', () => {
  const redLine = (...facts: Fact[]) => derive(facts, calendar).find(({ rule }) => rule === 'TCD-45');

  it('is due on the 45th day, also a Sunday; as others read it, it is late from the working day after', () => {
    expect(redLine(aRegistration('2026-10-01'))).toMatchObject({
      due: '2026-11-15', // a Sunday
      lateFrom: new Date('2026-11-17T00:00:00+07:00'),
    });
    expect(redLine(aRegistration('2026-10-01'), aPaper('2026-10-05', 'transfer-notice'))?.status).toBe('met');
  });
  it('brought by a visitor is answered within ten working days', () => {
    expect(names(aRegistration('2026-11-20', { channel: 'visit' }))).toEqual(['KN1-TL', 'TCD-TL']);
    expect(clocks(aRegistration('2026-11-20', { kind: 'KNPA' }), aPaper('2026-12-07', 'visitor-reply'))).toMatchObject([
      { rule: 'TCD-TL', due: '2026-12-07', status: 'met' },
    ]);
  });
  it('at a Party committee is held to the rule of the Party alone', () => {
    const facts = [aRegistration('2026-11-20', { channel: 'visit' })];
    expect(derive(facts, calendar, { isParty: true })).toMatchObject([{ rule: 'DANG-TB', due: '2026-12-07' }]);
    const told = [...facts, aPaper('2026-12-01', 'party-notice')];
    expect(derive(told, calendar, { isParty: true })).toMatchObject([{ status: 'met' }]);
  });
});
