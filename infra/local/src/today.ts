import { PlainProblem } from './plain-problem.mjs';
import { shiftMs } from './shifted-time.ts';

/** Days on which something is different: ends of years, a leap day, Tết, years without a notice of holidays, a Saturday. */
export const tellingInstants = [
  '2026-12-31T23:58:00+07:00',
  '2027-02-09T08:00:00+07:00',
  '2028-02-29T23:30:00+07:00',
  '2030-07-01T09:00:00+07:00',
  '2026-12-05T10:00:00+07:00',
] as const;

/** Another one each day of the year (of the machine, in UTC), so that within days all have been. */
export function tellingInstantOf(wall: Date): string {
  const day = Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000);
  return tellingInstants[day % tellingInstants.length] ?? tellingInstants[0];
}

/** Returns the instant of `--today INSTANT`, and the arguments without it. */
export function takeToday(args: readonly string[]): { today: string | undefined; rest: string[] } {
  const at = args.findIndex((arg) => arg === '--today' || arg.startsWith('--today='));
  if (at < 0) return { today: undefined, rest: [...args] };
  const isGlued = args[at]?.includes('=') ?? false;
  const given = isGlued ? args[at]?.slice('--today='.length) : args[at + 1];
  const today = instantOf(given ?? '');
  return { today, rest: args.toSpliced(at, isGlued ? 1 : 2) };
}

/** An instant with its zone; a day alone is meant as its morning in Hà Nội. */
function instantOf(given: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(given);
  const instant = day && day[1] === undefined ? `${given}T08:00:00+07:00` : given;
  if (!day || Number.isNaN(Date.parse(instant)) || !isRealDay(given.slice(0, 10)))
    throw new PlainProblem(
      `--today cần một thời điểm như 2028-02-29T23:30:00+07:00 hoặc một ngày như 2028-02-29.`,
      `--today takes an instant like 2028-02-29T23:30:00+07:00 or a day like 2028-02-29.`,
    );
  return instant;
}

/** The parser takes 30 February for the first of March. */
const isRealDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** The environment that moves the wall clock of a process, and of all that it starts, to an instant. */
export function shiftedTo(today: string, options = ''): Record<string, string> {
  const preload = new URL('./preload-shift.ts', import.meta.url).href;
  return {
    NODE_OPTIONS: `${options} --import=${preload}`.trim(),
    CAU_NOI_TIME_SHIFT_MS: String(Date.parse(today) - (Date.now() - shiftMs)), // ours may be moved already
  };
}
