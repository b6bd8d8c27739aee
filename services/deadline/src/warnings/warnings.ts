import { addDays, addWorkingDays, dayOf, startOf, type Day } from '@cau-noi/calendar';
import type { WorkingCalendar } from '../calendars/calendar.js';
import { isWithinWorkingDays, workingDayUpTo } from '../period/counting.js';
import type { Pause } from '../period/pauses.js';
import type { WarningPolicy } from './warning-policies.js';

/** A warning is given once, from `at` on, while the clock runs and is not late. */
export type Warning = { code: string; at: Date };

/** A period as warnings see it: `from` the instant it began, `end` its last day, `lateFrom` the instant after it. */
export type Span = { from: Date; start: Day; end: Day; lateFrom: Date; pauses: readonly Pause[] };

/** The warnings of a period in order, those that fall within it; a period too short for one has none. */
export function warningsFor(span: Span, policy: WarningPolicy, calendar: WorkingCalendar): Warning[] {
  const { code, day } = firstWarning(span, policy, calendar);
  const lastDay = workingDayUpTo(span.end, calendar);
  const warnings = [
    { code, at: startOf(day) },
    ...(policy.lastDay ? [{ code: 'last-working-day', at: startOf(lastDay) }] : []),
  ];
  return warnings.filter(({ at }) => at > span.from && at < span.lateFrom);
}

function firstWarning(span: Span, policy: WarningPolicy, calendar: WorkingCalendar): { code: string; day: Day } {
  if (policy.afterDays !== undefined) return { code: 'day-reached', day: addDays(span.start, policy.afterDays) };
  return isWithinWorkingDays(policy.shortUpTo, span.start, span.end, calendar)
    ? { code: 'two-working-days-left', day: addWorkingDays(span.end, -policy.daysAhead, calendar) }
    : { code: 'four-fifths-over', day: dayOf(shareOver(span, policy.share)) };
}

/** The instant at which a share of the time that counts is over. */
function shareOver({ from, lateFrom, pauses }: Span, share: number): Date {
  const lengths = pauses.flatMap(({ from: day, to }) =>
    to === null ? [] : [{ at: startOf(day).getTime(), ms: startOf(to).getTime() - startOf(day).getTime() }],
  );
  const paused = lengths.reduce((sum, { ms }) => sum + ms, 0);
  let at = from.getTime() + share * (lateFrom.getTime() - from.getTime() - paused);
  for (const pause of lengths) if (pause.at <= at) at += pause.ms;
  return new Date(at);
}
