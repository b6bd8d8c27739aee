import fc from 'fast-check';
import { aClosing, aCorrection, aDecision, aFact, anAcceptance, aPaper, aRegistration } from '../../test/facts.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf } from '../calendars/calendar.js';
import type { Fact } from '../facts/facts.js';
import { derive } from './case-clocks.js';

const calendar = calendarOf(officialCalendars);
const clock = (family: string, ...facts: Fact[]) => derive(facts, calendar).find((one) => one.family === family);

type Kind = 'KN' | 'TC' | 'KNPA';
const received = (kind: Kind, channel = 'post') => aRegistration('2026-09-01', { kind, channel });
const decided = (kind: Kind, ...more: Fact[]) => [
  received(kind),
  anAcceptance('2026-09-07', { kind }),
  ...more,
  aDecision('2026-09-28'),
];

describe('a duty to send, publish or report', () => {
  it.each([
    ['KN1-GUI', 'decision-sent', decided('KN')],
    ['KN2-GUI', 'decision-sent', decided('KN', aCorrection('2026-09-08', { secondLevel: true }, 4))],
    ['KN2-CK', 'decision-published', decided('KN', aCorrection('2026-09-08', { secondLevel: true }, 4))],
    ['TC-KL', 'conclusion-sent', decided('TC')],
    ['TC-XL', 'conclusion-action', decided('TC')],
    ['TC-CK', 'conclusion-published', decided('TC')],
    ['TC-TLTB', 'acceptance-notice', decided('TC')],
    ['TCD-KQ', 'result-report', decided('KN', aCorrection('2026-09-08', { forwarded: true }, 4))],
    ['TC-BAO', 'forwarder-reply', decided('TC', aCorrection('2026-09-08', { forwarded: true }, 4))],
  ] as const)(
    '%s ends with “%s” alone: neither the decision nor the closing of the file does it',
    (family, paper, facts) => {
      expect(clock(family, ...facts, aClosing('2026-09-28'))).toMatchObject({ status: 'running', stoppedBy: null });
      expect(clock(family, ...facts, aPaper('2026-09-28', paper), aClosing('2026-09-29'))).toMatchObject({
        stoppedBy: { type: 'paper-issued' },
      });
    },
  );

  it('to tell of a suspension ends with its notice alone', () => {
    const facts = [...decided('KN', aFact('case-suspended', '2026-09-10'), aFact('case-resumed', '2026-09-11', 6))];
    expect(clock('KN-TDC', ...facts, aClosing('2026-09-28'))).toMatchObject({ stoppedBy: null });
  });

  it('to answer who came in person is not met by filing the petition', () => {
    const closed = aClosing('2026-09-04');
    expect(clock('TCD-TL', received('KN', 'visit'), closed)).toMatchObject({ status: 'running' });
    expect(clock('TCD-TL', received('KNPA', 'box'), closed)).toMatchObject({ status: 'met' });
    const reply = aPaper('2026-09-03', 'visitor-reply');
    expect(clock('TCD-TL', received('KN', 'visit'), reply, closed)).toMatchObject({ status: 'met' });
  });
});

/** Suspended and resumed in turn since the acceptance; the days are those the owner of the case lets through. */
const aCourse = fc
  .record({
    kind: fc.constantFrom('KN' as const, 'TC' as const),
    gaps: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 7 }),
    hours: fc.array(fc.integer({ min: 0, max: 23 }), { minLength: 8, maxLength: 8 }),
    moved: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
  })
  .map(({ kind, gaps, hours, moved }) => {
    let day = 10;
    const at = (index: number): string =>
      `2026-09-${String(Math.min(day, 30)).padStart(2, '0')}T${String(hours[index] ?? 9).padStart(2, '0')}:00:00+07:00`;
    const stays = gaps.map((gap, index) => {
      day += gap;
      return aFact(index % 2 === 0 ? 'case-suspended' : 'case-resumed', at(index), 4 + index);
    });
    // Corrected to a day that lies before the first pause, as the owner of the case demands.
    const first =
      moved === null
        ? []
        : [aCorrection('2026-10-30', { acceptedAt: `2026-09-0${Math.max(1, moved)}T22:00:00+07:00` }, 90)];
    const facts = [received(kind), anAcceptance('2026-09-07', { kind }), ...stays, ...first];
    return { kind, facts, isSuspended: gaps.length % 2 === 1 };
  });

describe('state and clock', () => {
  it('never contradict: the settlement stands still exactly while the case is suspended, whatever the hours typed and dates corrected', () => {
    fc.assert(
      fc.property(aCourse, ({ kind, facts, isSuspended }) => {
        const settlement = clock(kind === 'KN' ? 'KN1-GQ' : 'TC-GQ', ...facts);
        expect(settlement?.status).toBe(isSuspended ? 'paused' : 'running');
        expect(settlement?.pausedFrom === null).toBe(!isSuspended);
        const lasting = facts.filter(({ type }) => type === 'case-suspended').length;
        expect(settlement!.course.pauses.length).toBeLessThanOrEqual(lasting);
      }),
    );
  });

  it('never contradict where an older correction moved the acceptance behind a suspension: it stands still from there', () => {
    const facts = [received('KN'), anAcceptance('2026-09-07'), aFact('case-suspended', '2026-09-10', 4)];
    const settlement = clock(
      'KN1-GQ',
      ...facts,
      aCorrection('2026-09-20', { acceptedAt: '2026-09-13T09:00:00+07:00' }, 5),
    );
    expect(settlement).toMatchObject({ status: 'paused', start: '2026-09-13', pausedFrom: '2026-09-13' });
    const resumed = [...facts, aFact('case-resumed', '2026-09-16', 6)];
    const after = clock(
      'KN1-GQ',
      ...resumed,
      aCorrection('2026-09-20', { acceptedAt: '2026-09-13T09:00:00+07:00' }, 7),
    );
    expect(after).toMatchObject({ status: 'running', course: { pauses: [{ from: '2026-09-13', to: '2026-09-16' }] } });
  });
});
