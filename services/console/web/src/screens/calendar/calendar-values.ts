import { isWeekend } from '@cau-noi/calendar';
import type { DayMark } from '../../ui/calendar/year-grid.js';
import type { FormError } from '../../ui/forms/error-summary.js';
import { dayIn, wrongDay } from '../../ui/forms/typed-dates.js';
import type { Translate } from '../../words/words.js';
import type { Calendar, CalendarDay, DayKind } from './calendar-queries.js';

export const dayKinds: readonly DayKind[] = ['holiday', 'compensatory', 'swap-off', 'swap-work'];

/** A day as typed; `key` identifies its row. */
export type DayRow = { key: string; on: string; kind: DayKind };
/** What is entered at once: days of one notice, in force or proposed. */
export type DaysValues = {
  rows: DayRow[];
  status: 'official' | 'proposed';
  proposal: string;
  source: string;
  knownAt: string;
};

/** Marks for the grid: days in force, and those only proposed. */
export const marksOf = ({ days }: Pick<Calendar, 'days'>, t: Translate): ReadonlyMap<string, DayMark> =>
  new Map(
    [...days]
      .filter(({ status }) => status !== 'withdrawn')
      .sort((a, b) => a.status.localeCompare(b.status) * -1) // proposed first: what is in force is drawn over it
      .map(({ date, kind, status }) => [
        date,
        {
          className: `year-${kind} ${status === 'proposed' ? 'year-proposed' : ''}`,
          words:
            status === 'proposed'
              ? `${t(`calendar.kind.${kind}`)} (${t('calendar.proposed')})`
              : t(`calendar.kind.${kind}`),
        },
      ]),
  );

/** The proposals nobody has decided on, each with its days. */
export function openProposals({ days }: Pick<Calendar, 'days'>): { code: string; days: CalendarDay[] }[] {
  const open = days.filter(({ status, proposal }) => status === 'proposed' && proposal !== undefined);
  return [...Map.groupBy(open, ({ proposal }) => proposal ?? '')].map(([code, all]) => ({ code, days: all }));
}

/** A code for a proposal that begins on a day. */
export const proposalCodeFor = (day: string): string => `hoan-doi-${day}`;

const proposalShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with the notice of days or of a decision. */
export function wrongNotice(
  { source, knownAt }: Pick<DaysValues, 'source' | 'knownAt'>,
  today: string,
  t: Translate,
): FormError[] {
  const errors: FormError[] = [];
  if (source.trim() === '')
    errors.push({ field: 'calendar-source', said: { key: 'form.missing', values: { field: t('calendar.source') } } });
  const day = wrongDay(knownAt, t('calendar.known'));
  if (day) errors.push({ field: 'calendar-known', said: day });
  else if ((dayIn(knownAt) ?? '') > today) errors.push({ field: 'calendar-known', said: { key: 'form.future' } });
  return errors;
}

/** What is wrong with days that are to be entered. */
export function wrongDays(values: DaysValues, year: number, today: string, t: Translate): FormError[] {
  const errors: FormError[] = [];
  const seen = new Set<string>();
  for (const { key, on, kind } of values.rows) {
    const field = `calendar-day-${key}`;
    const wrong = wrongDay(on, t('calendar.day'));
    const day = dayIn(on) ?? '';
    if (wrong) errors.push({ field, said: wrong });
    else if (!day.startsWith(String(year)))
      errors.push({ field, said: { key: 'calendar.other-year', values: { year } } });
    else if (seen.has(day)) errors.push({ field, said: { key: 'month.day.twice' } });
    else if (kind === 'swap-work' && !isWeekend(day)) errors.push({ field, said: { key: 'calendar.worked-anyway' } });
    else if ((kind === 'swap-off' || kind === 'compensatory') && isWeekend(day))
      errors.push({ field, said: { key: 'calendar.off-anyway' } });
    seen.add(day);
  }
  if (values.status === 'proposed' && !proposalShape.test(values.proposal.trim()))
    errors.push({ field: 'calendar-proposal', said: { key: 'calendar.proposal.wrong' } });
  return [...errors, ...wrongNotice(values, today, t)];
}

/** The days of rows without a mistake. */
export const daysOf = (rows: readonly DayRow[]): { date: string; kind: DayKind }[] =>
  rows.map(({ on, kind }) => ({ date: dayIn(on) ?? '', kind }));
