import { marksOf, openProposals, wrongDays, type DaysValues } from './calendar-values.js';

const t = (key: string): string => key;
const day = (date: string, status: 'official' | 'proposed' | 'withdrawn', proposal?: string) => ({
  date,
  kind: 'swap-off' as const,
  status,
  source: 'TB 1',
  knownAt: '2026-11-01',
  ...(proposal && { proposal }),
});

describe('the days of a calendar', () => {
  it('are marked in the grid; one in force stands over a proposal, one taken back is none', () => {
    const marks = marksOf(
      { days: [day('2026-11-23', 'proposed', 'a'), day('2026-11-23', 'official'), day('2026-11-24', 'withdrawn')] },
      t,
    );
    expect([...marks.keys()]).toEqual(['2026-11-23']);
    expect(marks.get('2026-11-23')).toEqual({ className: 'year-swap-off ', words: 'calendar.kind.swap-off' });
  });
  it('of a proposal are decided on together', () => {
    const days = [
      day('2026-11-23', 'proposed', 'a'),
      day('2026-11-28', 'proposed', 'a'),
      day('2026-12-31', 'official'),
    ];
    expect(openProposals({ days }).map(({ code, days: all }) => [code, all.length])).toEqual([['a', 2]]);
  });
});

describe('days that are entered', () => {
  const values: DaysValues = {
    rows: [{ key: 'x', on: '23/11/2026', kind: 'swap-off' }],
    status: 'official',
    proposal: '',
    source: 'TB 1',
    knownAt: '20/11/2026',
  };
  const found = (over: Partial<DaysValues>): string[] =>
    wrongDays({ ...values, ...over }, 2026, '2026-11-25', t).map(({ field, said }) => `${field} ${said?.key}`);
  it('are right', () => expect(found({})).toEqual([]));
  it.each<[string, Partial<DaysValues>]>([
    ['calendar-day-x form.missing', { rows: [{ key: 'x', on: '', kind: 'holiday' }] }],
    ['calendar-day-x calendar.other-year', { rows: [{ key: 'x', on: '1/1/2027', kind: 'holiday' }] }],
    ['calendar-day-x calendar.worked-anyway', { rows: [{ key: 'x', on: '23/11/2026', kind: 'swap-work' }] }],
    ['calendar-day-x calendar.off-anyway', { rows: [{ key: 'x', on: '28/11/2026', kind: 'swap-off' }] }],
    ['calendar-proposal calendar.proposal.wrong', { status: 'proposed', proposal: 'Hoán đổi' }],
    ['calendar-source form.missing', { source: ' ' }],
    ['calendar-known form.future', { knownAt: '26/11/2026' }],
  ])('are wrong: %s', (wrong, over) => expect(found(over)).toEqual([wrong]));
});
