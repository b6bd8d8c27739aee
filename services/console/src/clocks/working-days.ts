import { daysBetween, workingDaysBetween, type Day, type WorkingCalendar } from '@cau-noi/calendar';

/** Longer spans are not counted: over years, calendar days are shown instead. */
const mostDays = 1_000;

/** A list asks the same few spans again and again; a calendar that changed is another object. */
const spans = new WeakMap<WorkingCalendar, Map<string, number | null>>();
const mostSpans = 5_000;

/** Working days after `from` up to `to`; as many with a minus when `to` lies before `from`; null when that is too far away. */
export function workingDaysLeft(from: Day, to: Day, calendar: WorkingCalendar): number | null {
  let known = spans.get(calendar);
  if (!known || known.size >= mostSpans) spans.set(calendar, (known = new Map<string, number | null>()));
  const span = `${from} ${to}`;
  const left = known.get(span);
  if (left !== undefined) return left;
  const counted = Math.abs(daysBetween(from, to)) > mostDays ? null : workingDaysBetween(from, to, calendar);
  known.set(span, counted);
  return counted;
}
