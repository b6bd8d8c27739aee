import fc from 'fast-check';
import { addDays, isWeekend, isWorkingDay, officialYears } from '@cau-noi/calendar';
import { anyCalendar, anyDay, someExtensions, somePauses } from '../../test/arbitraries.js';
import { explain } from '../explain/explain.js';
import { ruleById } from '../law/rules.js';
import { chooseVersion } from '../law/version-choice.js';
import { derivePeriod } from './derive-period.js';
import { ledgerOf } from './ledger.js';

const told = (question: object): string[] =>
  explain(question, officialYears).ledger.map(
    ({ date, to, number, reason, source }) =>
      `${date}${to ? `–${to}` : ''} ${number ?? '-'} ${reason}${source ? ` [${source}]` : ''}`,
  );

describe('the ledger of days', () => {
  it('shows each day of working days, with the notice behind a day off', () => {
    expect(told({ rule: 'TC-CHUYEN', start: '2026-11-20' })).toEqual([
      '2026-11-20 - event',
      '2026-11-21 - weekend',
      '2026-11-22 - weekend',
      '2026-11-23 1 counted',
      '2026-11-24 - day-off [NQ 28/2026/QH16 Đ.2 (24/11)]',
      '2026-11-25 2 counted',
      '2026-11-26 3 counted',
      '2026-11-27 4 counted',
      '2026-11-28 - weekend',
      '2026-11-29 - weekend',
      '2026-11-30 5 counted',
    ]);
  });
  it('shows a Saturday worked in exchange, with its notice', () => {
    expect(told({ rule: 'TC-CHUYEN', start: '2026-08-19' })).toContain(
      '2026-08-22 3 worked-in-exchange [TB 9441/TB-BNV]',
    );
  });
  it('shows a suspension as one stretch, and the day a period moves to', () => {
    const days = told({ rule: 'TC-GQ', start: '2026-07-23', pauses: [['2026-07-25', '2026-08-03']] });
    expect(days.slice(0, 4)).toEqual([
      '2026-07-23 - event',
      '2026-07-24 1 counted',
      '2026-07-25–2026-08-02 - pause',
      '2026-08-03 2 counted',
    ]);
    expect(days.slice(-4)).toEqual([
      '2026-08-31 30 counted',
      '2026-09-01 - moved [TB 9441/TB-BNV]',
      '2026-09-02 - moved [TB 9441/TB-BNV]',
      '2026-09-03 - moved-to',
    ]);
  });
  it('ends where the time stands still', () => {
    expect(told({ rule: 'KN1-GQ', start: '2026-10-05', pauses: [['2026-10-07', null]] })).toEqual([
      '2026-10-05 - event',
      '2026-10-06 1 counted',
      '2026-10-07 - still-paused',
    ]);
  });
  it('goes back from the event of a period before it', () => {
    expect(told({ rule: 'TCD-TT-TB', start: '2026-11-26' })).toEqual([
      '2026-11-18 5 counted',
      '2026-11-19 4 counted',
      '2026-11-20 3 counted',
      '2026-11-21 - weekend',
      '2026-11-22 - weekend',
      '2026-11-23 2 counted',
      '2026-11-24 - day-off [NQ 28/2026/QH16 Đ.2 (24/11)]',
      '2026-11-25 1 counted',
      '2026-11-26 - event',
    ]);
  });
  it('is empty where no days are counted', () => {
    expect(told({ rule: 'TCD-NGAY-XA', start: '2026-11-20' })).toEqual([]);
    expect(told({ rule: 'TCD-TT-KN', start: '2026-11-20' })).toEqual([]);
  });
  it('says of every day in both languages why it counts or does not', () => {
    const { ledger } = explain({ rule: 'KN1-TL', start: '2026-11-20' }, officialYears);
    expect(ledger.every(({ vi, en }) => vi.length > 2 && en.length > 2)).toBe(true);
  });
  it('counts as many days as the period has, ends on its last day and leaves no day out, for any course', () => {
    const rules = ['TC-GQ', 'KN1-GQ', 'TC-XLBD', 'TC-CHUYEN', 'KN1-TL'] as const;
    const any = fc.tuple(fc.constantFrom(...rules), anyDay, anyCalendar, somePauses, someExtensions);
    fc.assert(
      fc.property(any, ([id, start, calendar, pauses, extensions]) => {
        const rule = ruleById(id)!;
        const version = rule.versions.at(-1)!;
        const course = { pauses: pauses(start), extensions: extensions(start) };
        const choice = { ...chooseVersion(rule, version.from), day: start };
        const derivation = derivePeriod(choice, start, course, calendar);
        const days = ledgerOf(derivation, calendar);
        const { run, due } = derivation;
        const counted = days.flatMap(({ number }) => number ?? []);
        expect(counted).toEqual(counted.map((_, i) => i + 1));
        const end = days.at(-1)!;
        if (due === null) return expect(end.reason).toBe('still-paused');
        expect(counted).toHaveLength(run.length.count);
        expect(end.to ?? end.date).toBe(due);
        days.slice(1).forEach(({ date }, i) => expect(date).toBe(addDays(days[i]!.to ?? days[i]!.date, 1)));
        for (const { date, reason } of days) {
          if (reason === 'weekend') expect(isWeekend(date)).toBe(true);
          if (reason === 'weekend' || reason === 'day-off') expect(isWorkingDay(calendar, date)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the notices of an answer', () => {
  it('are the decisions behind the days off that a date rests on', () => {
    const { notices } = explain({ rule: 'KN1-TL', start: '2026-08-21' }, officialYears);
    expect(notices).toEqual([
      { date: '2026-08-22', kind: 'swap-work', source: 'TB 9441/TB-BNV', knownAt: '2025-12-25' },
      { date: '2026-08-31', kind: 'swap-off', source: 'TB 9441/TB-BNV', knownAt: '2025-12-25' },
      { date: '2026-09-01', kind: 'holiday', source: 'TB 9441/TB-BNV', knownAt: '2025-12-25' },
      { date: '2026-09-02', kind: 'holiday', source: 'TB 9441/TB-BNV', knownAt: '2025-12-25' },
    ]);
  });
  it('are the articles of the law for a day that needs no notice', () => {
    expect(explain({ rule: 'KN1-GQ', start: '2028-03-31' }, officialYears).notices).toEqual([
      { date: '2028-05-01', kind: 'by-law', source: 'BLLĐ 2019 Đ.112(1)', knownAt: null },
      { date: '2028-05-02', kind: 'by-law', source: 'BLLĐ 2019 Đ.111(3)', knownAt: null },
    ]);
  });
  it('stand beside the step of the day too', () => {
    const { steps } = explain({ rule: 'TC-CHUYEN', start: '2026-11-20' }, officialYears);
    expect(steps.find(({ date }) => date === '2026-11-24')).toMatchObject({ source: 'NQ 28/2026/QH16 Đ.2 (24/11)' });
  });
  it('come with the name of the rule and how sure its text is', () => {
    expect(explain({ rule: 'KN2-CK', start: '2026-11-20' }, officialYears)).toMatchObject({
      name: { vi: 'Công khai quyết định giải quyết lần hai', en: 'Publishing the second decision' },
      confidence: 'B',
    });
  });
});
