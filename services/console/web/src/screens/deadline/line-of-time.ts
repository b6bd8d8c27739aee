import { addDays, daysBetween } from '@cau-noi/calendar';
import type { Clock } from './clock-queries.js';

/** How days of a period are drawn: they count, are left out, stand still, come after its end. */
export const stretchKinds = ['counted', 'left-out', 'paused', 'late'] as const;
export type StretchKind = (typeof stretchKinds)[number];

/** Days in a row that are alike, `YYYY-MM-DD`; `at` and `wide` in days from the beginning of the line. */
export type Stretch = { kind: StretchKind; from: string; to: string; at: number; wide: number };

export type LineOfTime = {
  from: string;
  /** The last day that is drawn. */
  to: string;
  days: number;
  stretches: readonly Stretch[];
  /** Days of each kind, the late ones all of them, however few are drawn. */
  totals: Readonly<Record<StretchKind, number>>;
  /** Where the end is, in days from the beginning; null while it is not known. */
  dueAt: number | null;
  /** Where today is; null where the clock has ended or today is not on the line. */
  todayAt: number | null;
};

type Given = Pick<Clock, 'start' | 'due' | 'status'> & {
  ledger: readonly Pick<Clock['ledger'][number], 'date' | 'to' | 'number' | 'reason'>[];
};

const kindOf = ({ number, reason }: Given['ledger'][number]): StretchKind =>
  number !== null ? 'counted' : reason === 'pause' || reason === 'still-paused' ? 'paused' : 'left-out';

/**
 * Returns the period as stretches of days, from the day of its event to its end, and on to today where it is late; null
 * for a period that is not of days. `today`: `YYYY-MM-DD`.
 */
export function lineOfTime({ start, due, status, ledger }: Given, today: string): LineOfTime | null {
  const isOpen = status === 'running' || status === 'paused';
  const days = ledger.length > 0 ? ledger.map((line) => daysOfLine(line, today)) : wholePeriod(start, due);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const length = daysBetween(first.from, last.to) + 1;
  const late = isOpen && due !== null && today > due ? daysBetween(due, today) : 0;
  const drawn = Math.min(late, length); // however late: the period itself stays to be seen
  const all =
    drawn > 0 ? [...days, { kind: 'late' as const, from: addDays(last.to, 1), to: addDays(last.to, drawn) }] : days;
  const stretches = joined(all).map((stretch) => ({
    ...stretch,
    at: daysBetween(first.from, stretch.from),
    wide: daysBetween(stretch.from, stretch.to) + 1,
  }));
  const sum = (kind: StretchKind): number =>
    stretches.reduce((days, one) => (one.kind === kind ? days + one.wide : days), 0);
  const isOnLine = isOpen && today >= first.from;
  return {
    from: first.from,
    to: addDays(last.to, drawn),
    days: length + drawn,
    stretches,
    totals: { counted: sum('counted'), 'left-out': sum('left-out'), paused: sum('paused'), late },
    dueAt: due === null ? null : daysBetween(first.from, due) + 1,
    todayAt: isOnLine ? Math.min(daysBetween(first.from, today) + 0.5, length + drawn) : null,
  };
}

type Days = Pick<Stretch, 'kind' | 'from' | 'to'>;

/** A pause that lasts is drawn to today. */
function daysOfLine(line: Given['ledger'][number], today: string): Days {
  const open = line.reason === 'still-paused' && today > line.date ? today : line.date;
  return { kind: kindOf(line), from: line.date, to: line.to ?? open };
}

/** Of months and the like the single days are not said. */
const wholePeriod = (start: string, due: string | null): Days[] =>
  due === null || due <= start
    ? []
    : [
        { kind: 'left-out', from: start, to: start },
        { kind: 'counted', from: addDays(start, 1), to: due },
      ];

function joined(days: readonly Days[]): Days[] {
  const stretches: Days[] = [];
  for (const one of days) {
    const last = stretches.at(-1);
    if (last?.kind === one.kind) stretches[stretches.length - 1] = { ...last, to: one.to };
    else stretches.push(one);
  }
  return stretches;
}
