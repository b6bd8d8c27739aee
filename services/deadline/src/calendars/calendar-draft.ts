import type { Day } from '@cau-noi/calendar';
import type { CalendarDay, CalendarYear } from './calendar.js';

/** What an administrator is about to do to the calendar of a year: enter or take back days, or confirm a proposal. */
export type CalendarDraft = { year: number } & (
  | { days: readonly Pick<CalendarDay, 'date' | 'kind'>[]; status: 'official' | 'withdrawn' }
  | { proposal: string; status: 'official' | 'withdrawn' }
);

/** The calendars as they would be after the draft, told today. Of a proposal every year it has days in. */
export const drafted = (years: readonly CalendarYear[], draft: CalendarDraft, today: Day): CalendarYear[] => {
  const all = years.some(({ year }) => year === draft.year) ? years : [...years, emptyYear(draft.year)];
  return all.map((each) => {
    const fresh = rowsOf(each, draft, today);
    return fresh.length === 0 ? each : withRows(each, fresh);
  });
};

const emptyYear = (year: number): CalendarYear => ({ year, version: 0, days: [] });

function rowsOf({ year, days }: CalendarYear, draft: CalendarDraft, today: Day): CalendarDay[] {
  const { status } = draft;
  if ('proposal' in draft)
    return days
      .filter(({ proposal }) => proposal === draft.proposal)
      .map((row) => ({ ...row, status, knownAt: today }));
  if (year !== draft.year) return [];
  return draft.days.map((day) => ({ ...day, status, source: '', knownAt: today }));
}

function withRows(calendar: CalendarYear, fresh: readonly CalendarDay[]): CalendarYear {
  const keys = new Set(fresh.map(keyOf));
  const kept = calendar.days.filter((day) => !keys.has(keyOf(day)));
  return { ...calendar, version: calendar.version + 1, days: [...kept, ...fresh] };
}

const keyOf = ({ date, proposal = '' }: CalendarDay): string => `${date} ${proposal}`;
