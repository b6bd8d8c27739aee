import {
  workingCalendar,
  yearOf,
  type Day,
  type LawDays,
  type OfficialDay,
  type WorkingCalendar as PlainCalendar,
} from '@cau-noi/calendar';

export type CalendarDay = Omit<OfficialDay, 'excludes'>;

/** One version of the civil-service calendar of one year. `former`: rows that later ones replaced, oldest first. */
export type CalendarYear = {
  year: number;
  version: number;
  days: readonly CalendarDay[];
  former?: readonly CalendarDay[];
};

/** The version of a year's calendar a result rests on. */
export type CalendarVersion = { year: number; version: number };

/** Days that nobody has decided on yet; they take effect together or not at all. */
export type Proposal = { code: string; source: string; days: readonly CalendarDay[]; first: Day; last: Day };

/** The working calendar, with what an explanation shows of it. A year without a calendar has no version. */
export type WorkingCalendar = PlainCalendar & {
  /** Those of `off` that are public holidays by the Labour Code itself (Đ.112), not exchanged or compensatory ones. */
  holidays: ReadonlySet<Day>;
  /** The notice behind each of these days. */
  notices: ReadonlyMap<Day, CalendarDay>;
  versions: ReadonlyMap<number, number>;
  proposals: readonly Proposal[];
};

/**
 * Builds the calendar from rows; of several versions of a year the highest counts. With `asOf`, only what was known by
 * the end of that day counts. A year of which nothing official is known has no calendar.
 */
export function calendarOf(years: readonly CalendarYear[], asOf?: Day): WorkingCalendar {
  const newest = new Map<number, CalendarYear>();
  for (const each of years) {
    if (each.version >= (newest.get(each.year)?.version ?? 0)) newest.set(each.year, each);
  }
  const known = [...newest.values()].map((year) => ({ ...year, rows: rowsKnown(year, asOf) }));
  const rows = known.flatMap((each) => each.rows);
  return {
    ...workingCalendar(rows),
    ...noticesOf(rows.filter(isOfficial)),
    versions: new Map(
      known.filter(({ rows: all }) => all.some(isOfficial)).map(({ year, version }) => [year, version]),
    ),
    proposals: proposalsOf(rows.filter(({ status }) => status === 'proposed')),
    ...(asOf !== undefined && { asOf }),
  };
}

const isOfficial = ({ status }: CalendarDay): boolean => status === 'official';

/** Of all rows about one date and proposal, the one that was known last. */
function rowsKnown({ days, former = [] }: CalendarYear, asOf: Day | undefined): CalendarDay[] {
  const latest = new Map<string, CalendarDay>();
  for (const row of [...former, ...days]) {
    if (asOf !== undefined && row.knownAt > asOf) continue;
    const key = `${row.date} ${row.proposal ?? ''}`;
    if (row.knownAt >= (latest.get(key)?.knownAt ?? '')) latest.set(key, row);
  }
  return [...latest.values()];
}

const noticesOf = (rows: readonly CalendarDay[]): Pick<WorkingCalendar, 'holidays' | 'notices'> => ({
  holidays: new Set(rows.filter(({ kind }) => kind === 'holiday').map(({ date }) => date)),
  notices: new Map(rows.map((row) => [row.date, row])),
});

function proposalsOf(rows: readonly CalendarDay[]): Proposal[] {
  const codes = [...new Set(rows.map(({ date, proposal }) => proposal ?? date))].sort();
  return codes.map((code) => {
    const days = rows.filter(({ date, proposal }) => (proposal ?? date) === code);
    const dates = days.map(({ date }) => date).sort();
    return { code, source: days[0]?.source ?? '', days, first: dates[0] ?? '', last: dates.at(-1) ?? '' };
  });
}

/** The calendar as it would be if a proposal took effect, as a whole. */
export function withProposal(calendar: WorkingCalendar, { days }: Proposal): WorkingCalendar {
  const { off, worked } = workingCalendar(days.map((day) => ({ ...day, status: 'official' })));
  const { holidays, notices } = noticesOf(days);
  return {
    ...calendar,
    off: new Set([...calendar.off, ...off].filter((day) => !worked.has(day))),
    worked: new Set([...calendar.worked, ...worked].filter((day) => !off.has(day))),
    holidays: new Set([...calendar.holidays, ...holidays]),
    notices: new Map([...calendar.notices, ...notices]),
  };
}

/** The calendar of exactly these versions, out of more. */
export const calendarUnder = (versions: readonly CalendarVersion[], years: readonly CalendarYear[]): WorkingCalendar =>
  calendarOf(
    years.filter(({ year, version }) => versions.some((each) => each.year === year && each.version === version)),
  );

/** The calendar with other days off by the law itself. */
export const withLawDays = (calendar: WorkingCalendar, lawDays: LawDays): WorkingCalendar => ({ ...calendar, lawDays });

/** The calendar of one for whom only holidays let a period move, not the days that make up or are exchanged for others. */
export const holidaysAlone = (calendar: WorkingCalendar): WorkingCalendar => ({
  ...calendar,
  off: calendar.holidays,
  worked: new Set(),
  lawDays: calendar.lawDays === 'none' ? 'none' : 'holidays',
});

/** The calendar versions of these years, and whether one of them has none (then weekends alone counted there). */
export function basisOf(
  calendar: WorkingCalendar,
  years: readonly number[],
): { calendar: CalendarVersion[]; weekendsOnly: boolean } {
  const known = years.flatMap((year) => {
    const version = calendar.versions.get(year);
    return version === undefined ? [] : [{ year, version }];
  });
  return { calendar: known, weekendsOnly: known.length < years.length };
}

/** Every year from the first to the last of these days. */
export function yearsOf(from: Day, to: Day): number[] {
  const [first, last] = from <= to ? [yearOf(from), yearOf(to)] : [yearOf(to), yearOf(from)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
