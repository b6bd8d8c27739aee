const isFixed = (day: string): boolean =>
  ['01-01', '04-30', '05-01', '09-02'].includes(day.slice(5)) || (day.slice(5) === '11-24' && day >= '2026');

const weekday = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString().slice(0, 3);
const isRest = (day: string): boolean => ['Sat', 'Sun'].includes(weekday(day));

/**
 * The days a wall calendar has in red without any notice: the fixed holidays, and for each of them that falls on a rest
 * day the next ordinary day (24/11 excepted). Goes through the year day by day; shares no code with the engine.
 */
function redDaysOf(year: number): string[] {
  const red: string[] = [];
  let owed = 0;
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (isFixed(day)) red.push(day);
    if (isFixed(day) && isRest(day) && !day.endsWith('11-24')) owed += 1;
    if (owed > 0 && !isFixed(day) && !isRest(day)) {
      red.push(day);
      owed -= 1;
    }
  }
  return red;
}

type Notices = { off: ReadonlySet<string>; worked: ReadonlySet<string> };

/** What notices have off, and what is red without one, from 2024 to 2036; a notice that has it worked goes before. */
export const withRedDays = ({ off, worked }: Notices): ReadonlySet<string> =>
  new Set([...off, ...red.filter((day) => !worked.has(day))]);

const red = Array.from({ length: 13 }, (_, i) => redDaysOf(2024 + i)).flat();
