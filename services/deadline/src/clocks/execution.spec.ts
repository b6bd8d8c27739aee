import { aClosing, aCorrection, aDecision, anAcceptance, anExecution, aRegistration } from '../../test/facts.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf } from '../calendars/calendar.js';
import { explain } from '../explain/explain.js';
import type { Fact } from '../facts/facts.js';
import { derive } from './case-clocks.js';

const calendar = calendarOf(officialCalendars);
type Kind = 'KN' | 'KL' | 'TC' | 'KNPA';
const decided = (kind: Kind): Fact[] => [
  aRegistration('2026-09-01', { kind }),
  anAcceptance('2026-09-03', { kind }),
  aDecision('2026-09-28'),
];
const named = aCorrection('2026-09-29', { executeBy: '2026-11-20' });
const clock = (kind: Kind, ...facts: Fact[]) =>
  derive([...decided(kind), ...facts], calendar).filter(({ family }) => family === `${kind}-THI-HANH`);

describe('the execution of a decision', () => {
  it.each(['KN', 'KL', 'TC'] as const)(
    'of a %s is followed to the day that a paper named, and met by a whole one',
    (kind) => {
      expect(clock(kind, named)).toMatchObject([
        {
          due: '2026-11-20',
          status: 'running',
          lateFrom: new Date('2026-11-21T00:00:00+07:00'),
          startedBy: { id: named.id },
        },
      ]);
      const [met] = clock(kind, named, anExecution('2026-11-20'));
      expect(met).toMatchObject({ status: 'met', stoppedBy: { type: 'execution-recorded' } });
      expect(clock(kind, named, anExecution('2026-11-23'))).toMatchObject([{ status: 'late' }]);
    },
  );

  it('has no clock where no paper named a day: the law says no number of days', () => {
    for (const kind of ['KN', 'KL', 'TC', 'KNPA'] as const) {
      expect(clock(kind)).toEqual([]);
      expect(clock(kind, aClosing('2026-10-09'))).toEqual([]);
      expect(clock(kind, anExecution('2026-10-09'))).toEqual([]);
    }
    expect(clock('KNPA', named)).toEqual([]);
  });

  it('has none before the decision', () => {
    expect(derive([aRegistration('2026-09-01'), named], calendar).map(({ family }) => family)).not.toContain(
      'KN-THI-HANH',
    );
  });

  it('in part does not end it, nor does the closing of the file', () => {
    expect(clock('KN', named, anExecution('2026-10-20', false), aClosing('2026-10-21'))).toMatchObject([
      { status: 'running', stoppedBy: null },
    ]);
  });

  it('that was recorded as whole by mistake goes on with the next record, until a whole one again', () => {
    const mistaken = anExecution('2026-11-10', true, 10);
    // Recorded later, of an earlier day.
    const corrected = anExecution('2026-11-05', false, 11);
    expect(clock('KN', named, mistaken, corrected)).toMatchObject([{ status: 'running', stoppedBy: null }]);
    expect(clock('KN', corrected, mistaken, named)).toMatchObject([{ status: 'running', stoppedBy: null }]);
    const done = anExecution('2026-11-24', true, 12);
    expect(clock('KN', named, mistaken, corrected, done)).toMatchObject([
      { status: 'late', stoppedBy: { id: done.id } },
    ]);
  });

  it('moves with the day, in the order of entry, and whatever the order of arrival', () => {
    const later = aCorrection('2026-10-05', { executeBy: '2026-12-15' }, 11);
    expect(clock('KN', later, named)).toMatchObject([{ due: '2026-12-15', startedBy: { id: later.id } }]);
  });

  it('warns before the day, and keeps a day off as the paper has it', () => {
    const [weekday] = clock('KN', named);
    expect(weekday?.warnings.map(({ code }) => code)).toEqual(['two-working-days-left', 'last-working-day']);
    expect(clock('KN', aCorrection('2026-09-29', { executeBy: '2026-11-21' }))).toMatchObject([{ due: '2026-11-21' }]);
  });

  it('is explained in both languages, with its article', () => {
    const { due, steps } = explain({ rule: 'KN-THI-HANH', start: '2026-11-20' }, officialCalendars);
    expect(due).toBe('2026-11-20');
    const told = steps.map(({ vi, en, article }) => `${vi} / ${en} [${article}]`);
    expect(told[0]).toBe(
      'Sự kiện: ngày phải thi hành xong. / The event: day by which it is to be executed. [Luật Khiếu nại 02/2011/QH13 Đ.44(4), Đ.46(1)]',
    );
    expect(told).toContain(
      'Yêu cầu: chậm nhất trong ngày đó. / Asked for: on that day at the latest. [Luật Khiếu nại 02/2011/QH13 Đ.44(4), Đ.46(1)]',
    );
  });
});
