import fc from 'fast-check';
import { addDays } from '@cau-noi/calendar';
import { somePauses } from '../../test/arbitraries.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf, type CalendarDay } from '../calendars/calendar.js';
import { versionOn } from '../law/rule.js';
import { ruleById, rules } from '../law/rules.js';
import { chooseVersion } from '../law/version-choice.js';
import { ordered, type Pause } from '../period/pauses.js';
import { derivePeriod } from './derive-period.js';
import { doubtsOf } from './doubts.js';

const calendar = calendarOf(officialCalendars);
const codes = ['swap-2026-11-23', 'tet-2027', 'national-day-2027-09-01', 'national-day-2027-09-03'];
/** The calendars as they would be published if a proposal had been decided. */
const decided = (code: string) =>
  calendarOf(
    officialCalendars.map((year) => ({
      ...year,
      days: year.days.map((day): CalendarDay => (day.proposal === code ? { ...day, status: 'official' } : day)),
    })),
  );
/** Days from which some periods reach a proposal, and some do not. */
const nearProposals = fc
  .tuple(fc.constantFrom('2026-11-28', '2027-02-11', '2027-09-03'), fc.integer({ min: 0, max: 100 }))
  .map(([day, before]) => addDays(day, -before));

describe('a doubt about the calendar', () => {
  it('is shown when, and only when, the proposal would change the due date, and says to which', () => {
    const anyRule = fc.constantFrom(...rules.filter(({ versions }) => versions.some(({ until }) => until === null)));
    fc.assert(
      fc.property(anyRule, nearProposals, fc.constantFrom(...codes), somePauses, (rule, start, code, pauses) => {
        fc.pre(versionOn(rule, start) !== undefined);
        const course = { pauses: ordered(pauses(start)), extensions: [] };
        const derive = (under: typeof calendar) => derivePeriod(chooseVersion(rule, start), start, course, under);
        const [now, then] = [derive(calendar), derive(decided(code))];
        const shown = doubtsOf(now, calendar).find(({ proposal }) => proposal === code);
        expect(shown?.due).toBe(now.due === then.due ? undefined : then.due);
      }),
      { numRuns: 600 },
    );
  });
});

describe('what is in doubt about a period', () => {
  const under = (rule: string, start: string, pauses: Pause[] = [], using = calendar) => {
    const derivation = derivePeriod(chooseVersion(ruleById(rule)!, start), start, { pauses, extensions: [] }, using);
    const { due, warnBy, overdueAfter } = derivation;
    return { due, warnBy, overdueAfter, doubts: doubtsOf(derivation, using).map((each) => [each.code, each.due]) };
  };
  const stop = (from: string, to: string | null, ground: Pause['ground'] = 'suspension'): Pause => ({
    from,
    to,
    ground,
  });
  /** The official calendar of 2026 with more rows. */
  const with2026 = (...more: Partial<CalendarDay>[]) =>
    calendarOf(
      officialCalendars.map((year) => ({
        ...year,
        days: [
          ...year.days,
          ...(year.year === 2026 ? more : []).map((row) => ({
            date: '',
            kind: 'holiday' as const,
            status: 'official' as const,
            source: 'synthetic',
            knownAt: '2026-01-01',
            ...row,
          })),
        ],
      })),
    );

  it('is no reading where both end on one day; that the text was not read stays', () => {
    expect(under('KN1-TL', '2026-10-08')).toEqual({
      due: '2026-10-19',
      warnBy: '2026-10-19',
      overdueAfter: '2026-10-19',
      doubts: [['text-not-read', null]],
    });
  });
  it('is the Culture Day made up for, also where only the first of the years touched has it on a rest day', () => {
    const rule = ruleById('DANG-TC')!; // 90 working days: 24/11/2030 is a Sunday, 24/11/2031 a Monday
    const derivation = derivePeriod(
      chooseVersion(rule, '2030-11-18'),
      '2030-11-18',
      { pauses: [], extensions: [] },
      calendar,
    );
    const other = doubtsOf(derivation, calendar).filter(({ code }) => code === 'other-reading');
    expect([derivation.due, other.map(({ due }) => due)]).toEqual(['2031-03-25', ['2031-03-26']]);
  });
  it('is nothing where working days end on a Saturday that is worked: they never move', () => {
    expect(under('TC-XLBD', '2026-08-13')).toMatchObject({ due: '2026-08-22', overdueAfter: '2026-08-22', doubts: [] });
  });
  it('leaves the latest end open while one reading stands still, and is warned about by the earliest known', () => {
    expect(under('KN1-TL', '2026-11-20', [stop('2026-12-01', null)])).toMatchObject({
      due: null,
      warnBy: '2026-11-30',
      overdueAfter: null,
    });
    expect(under('KN1-TL-old', '2026-11-20', [stop('2026-12-01', null)])).toMatchObject({
      due: '2026-11-30',
      warnBy: '2026-11-30',
      overdueAfter: null,
    });
  });
  it('is a pause of a ground that the law did not know then, and no other one', () => {
    const ofTC = (...pauses: Pause[]) => under('TC-GQ', '2019-02-20', pauses).doubts.map(([code]) => code);
    expect(ofTC(stop('2019-03-01', '2019-03-05'))).not.toContain('pause-without-basis');
    expect(ofTC(stop('2019-03-01', '2019-03-05', 'examination'))).toContain('pause-without-basis');
    expect(ofTC(stop('2019-03-01', '2019-07-05'), stop('2019-07-08', '2019-07-10', 'examination'))).not.toContain(
      'pause-without-basis',
    );
  });
  it('is of that pause alone: a later one of the same ground, which the law knew by then, still counts', () => {
    const { due, doubts } = under('KN1-GQ', '2026-06-01', [
      stop('2026-06-05', '2026-06-10'),
      stop('2026-07-01', '2026-07-03'),
    ]);
    expect(due).toBe('2026-07-08');
    expect(doubts).toContainEqual(['pause-without-basis', '2026-07-03']);
  });
  it('names the article of that ground, or of the period where the law knows none', () => {
    const articleOf = (rule: string, start: string, ...pauses: Pause[]) =>
      doubtsOf(
        derivePeriod(chooseVersion(ruleById(rule)!, start), start, { pauses, extensions: [] }, calendar),
        calendar,
      ).find(({ code }) => code === 'pause-without-basis')?.article;
    expect(articleOf('TC-GQ', '2019-02-20', stop('2019-03-01', '2019-03-05', 'examination'))).toMatch(/Đ\.15\(4\)$/);
    expect(articleOf('KN1-TL', '2026-11-20', stop('2026-11-25', '2026-11-26'))).toMatch(/Đ\.16\(1\)$/);
  });
  it('is a proposal that moves a period running backwards, also by its last day', () => {
    expect(under('TCD-LICH', '2026-12-01')).toMatchObject({
      due: '2026-11-23',
      doubts: [['calendar-proposal', '2026-11-25']],
    });
    expect(under('TCD-LICH', '2027-02-18')).toMatchObject({
      due: '2027-02-11',
      doubts: [['calendar-proposal', '2027-02-04']],
    });
  });
  it('is no proposal that moves only another reading: the due date would stay', () => {
    const later = with2026(
      { date: '2026-10-12' },
      { date: '2026-10-13' },
      { date: '2026-10-20', status: 'proposed', proposal: 'p' },
    );
    expect(under('KN1-TL-old', '2026-10-07', [], later)).toEqual({
      due: '2026-10-19',
      warnBy: '2026-10-19',
      overdueAfter: '2026-10-20',
      doubts: [
        ['other-reading', '2026-10-20'],
        ['text-not-read', null],
      ],
    });
  });
  it('is no proposal that only another view of exchanged days would feel, and none while the period stands still', () => {
    const after = with2026({ date: '2026-08-24', status: 'proposed', proposal: 'p' });
    expect(under('TC-GQ', '2026-07-23', [], after).doubts).toEqual([['other-reading', '2026-08-24']]);
    expect(under('KN1-TL', '2026-11-13', [stop('2026-11-24', null)]).doubts.map(([code]) => code)).not.toContain(
      'calendar-proposal',
    );
  });
  it('says in words what would come of it', () => {
    const texts = (rule: string, start: string) =>
      doubtsOf(
        derivePeriod(chooseVersion(ruleById(rule)!, start), start, { pauses: [], extensions: [] }, calendar),
        calendar,
      ).map(({ vi, en }) => [vi, en]);
    expect(texts('TC-GQ', '2026-10-24')).toEqual([
      [
        'Lịch chưa chính thức (synthetic): nếu được quyết định, hạn là 25/11/2026.',
        'Calendar not decided (swap-2026-11-23): if it takes effect, due 2026-11-25.',
      ],
    ]);
  });
});
