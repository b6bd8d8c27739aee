/** Days that differ from an ordinary week. */
export type WorkingCalendar = { off: ReadonlySet<string>; worked: ReadonlySet<string> };
export type CalendarDay = { date: string; kind: string; status: string };

export const weekendsOnly: WorkingCalendar = { off: new Set(), worked: new Set() };

/** Official days alone: a proposal moves nothing until it is confirmed. */
export function calendarOf(days: readonly CalendarDay[]): WorkingCalendar {
  const official = days.filter(({ status }) => status === 'official');
  const dates = (isWorked: boolean): Set<string> =>
    new Set(official.filter(({ kind }) => (kind === 'swap-work') === isWorked).map(({ date }) => date));
  return { off: dates(false), worked: dates(true) };
}

const dayMs = 86_400_000;
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

function isWorked({ off, worked }: WorkingCalendar, at: Date): boolean {
  const day = at.toISOString().slice(0, 10);
  return !off.has(day) && (worked.has(day) || ![0, 6].includes(at.getUTCDay()));
}

/** Longer ways are told in calendar days: nobody counts working days over years. */
const mostDays = 1_000;

/** A list asks the same few spans again and again; a calendar that changed is another object. */
const spans = new WeakMap<WorkingCalendar, Map<string, number | null>>();
const mostSpans = 5_000;

/** Working days after `from` up to `to`; as many with a minus when `to` lies before `from`; null when that is too far away. */
export function workingDaysLeft(from: string, to: string, calendar: WorkingCalendar): number | null {
  let known = spans.get(calendar);
  if (!known || known.size >= mostSpans) spans.set(calendar, (known = new Map<string, number | null>()));
  const span = `${from} ${to}`;
  const left = known.get(span);
  if (left !== undefined) return left;
  const counted = count(from, to, calendar);
  known.set(span, counted);
  return counted;
}

function count(from: string, to: string, calendar: WorkingCalendar): number | null {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  if (noon(last) - noon(first) > mostDays * dayMs) return null;
  let days = 0;
  for (let at = noon(first) + dayMs; at <= noon(last); at += dayMs) if (isWorked(calendar, new Date(at))) days += 1;
  return days === 0 ? 0 : sign * days;
}
