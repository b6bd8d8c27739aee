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

/** Working days after `from` up to `to`; as many with a minus when `to` lies before `from`; null when that is too far away. */
export function workingDaysLeft(from: string, to: string, calendar: WorkingCalendar): number | null {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  if (noon(last) - noon(first) > mostDays * dayMs) return null;
  let count = 0;
  for (let at = noon(first) + dayMs; at <= noon(last); at += dayMs) if (isWorked(calendar, new Date(at))) count += 1;
  return count === 0 ? 0 : sign * count;
}
