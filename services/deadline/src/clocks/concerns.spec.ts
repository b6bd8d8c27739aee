import { aCorrection, aFact, anAcceptance, anExtension, aPaper, aRegistration, aTakeOver } from '../../test/facts.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf } from '../calendars/calendar.js';
import type { Fact } from '../facts/facts.js';
import { undisturbed } from '../period/period.js';
import { derive } from './case-clocks.js';

const calendar = calendarOf(officialCalendars);
const clock = (family: string, ...facts: Fact[]) => derive(facts, calendar).find((each) => each.family === family);
const denounced = [aRegistration('2026-10-01', { kind: 'TC' }), anAcceptance('2026-10-05', { kind: 'TC' })];

describe('what concerns a clock of a case', () => {
  it('is an extension and a take-over where its rule knows them', () => {
    const facts = [
      ...denounced,
      anExtension('2026-10-08', { version: 6 }),
      aTakeOver('2026-10-12', 'superior', 7),
      anAcceptance('2026-10-14', { kind: 'TC', version: 8 }),
      anExtension('2026-10-20', { document: '19/QĐ', version: 9 }),
    ];
    expect(clock('TC-GQ', ...facts)).toMatchObject({
      start: '2026-10-14',
      due: '2026-12-14',
      course: { takenOver: '2026-10-12', extensions: [{ document: '19/QĐ' }] },
    });
    for (const other of ['TC-TLTB', 'TC-XLBD', 'TCD-45']) expect(clock(other, ...facts)?.course).toEqual(undisturbed);
  });
  it('is one pause at a time', () => {
    const stopped = [
      ...denounced,
      aFact('case-suspended', '2026-10-12'),
      aFact('examination-started', '2026-10-14', 6),
      aFact('examination-ended', '2026-10-16', 7),
    ];
    expect(clock('TC-GQ', ...stopped)?.course.pauses).toEqual([{ from: '2026-10-12', to: null, ground: 'suspension' }]);
  });
  it('is a dialogue where a complaint is settled, and not a denunciation', () => {
    const day = aCorrection('2026-10-20', { dialogueOn: '2026-11-12' });
    expect(clock('KN-DT', aRegistration('2026-10-01'), anAcceptance('2026-10-05'), day)).toBeDefined();
    expect(clock('KN-DT', ...denounced, day)).toBeUndefined();
  });
  it('is the paper that sends a decision to suspend, and no other one', () => {
    const facts = [aRegistration('2026-10-01'), anAcceptance('2026-10-05'), aFact('case-suspended', '2026-10-12')];
    expect(clock('KN-TDC', ...facts, aPaper('2026-10-13', 'decision-sent'))?.status).toBe('running');
    expect(clock('KN-TDC', ...facts, aPaper('2026-10-13', 'suspension-notice'))?.status).toBe('met');
  });
  it('is a corrected acceptance by the order of entry, whatever order it arrives in', () => {
    const facts = [
      aRegistration('2026-10-01', { kind: 'TC' }),
      anAcceptance('2026-10-05', { kind: 'TC', version: 3 }),
      aCorrection('2026-10-06', { acceptedAt: '2026-10-04T02:00:00.000Z' }, 4),
      aTakeOver('2026-10-12', 'superior', 5),
      anAcceptance('2026-10-14', { kind: 'TC', version: 6 }),
      aCorrection('2026-10-15', { acceptedAt: '2026-10-13T02:00:00.000Z' }, 7),
    ];
    for (const order of [facts, facts.toReversed()]) {
      expect(clock('TC-GQ', ...order)).toMatchObject({ start: '2026-10-13' });
      expect(clock('TC-TLTB', ...order)).toMatchObject({ start: '2026-10-04' });
    }
  });
  it('is the same whatever order facts of one instant arrive in', () => {
    const many = [1, 2, 3, 4, 5].map((i) => aRegistration('2026-10-01', { kind: i === 1 ? 'KN' : 'TC' }));
    const rules = (facts: Fact[]) => derive(facts, calendar).map(({ rule }) => rule);
    for (let turn = 0; turn < many.length; turn += 1) {
      const turned = [...many.slice(turn), ...many.slice(0, turn)];
      expect([rules(turned), rules(turned.toReversed())]).toEqual([rules(many), rules(many)]);
    }
  });
});
