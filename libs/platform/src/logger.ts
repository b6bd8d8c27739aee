import { pino } from 'pino';

type Fields = Readonly<Record<string, unknown>>;

/** JSON lines. An error goes in as `{ err }` and is written by an allow-list. */
export abstract class Logger {
  abstract debug(fields: Fields, message?: string): void;
  abstract info(fields: Fields, message?: string): void;
  abstract warn(fields: Fields, message?: string): void;
  abstract error(fields: Fields, message?: string): void;
}

/**
 * Returns the parts of an error that may be logged. Messages are left out, of the stack too: a driver's message quotes
 * values, and TypeORM's error carries the query with its parameters.
 */
export function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const driver = (error as { driverError?: unknown }).driverError;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 20);
  return {
    name: error.name,
    ...(isWord(code) && { code }),
    ...(isWord(constraint) && { constraint }),
    ...(driver instanceof Error && driver !== error && { driver: safeError(driver) }),
    ...(error.cause instanceof Error && { cause: safeError(error.cause) }),
    stack: frames.map((line) => line.trim()).join('\n'),
  };
}

const isWord = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && /^[\w.-]{1,100}$/.test(value));

/**
 * Written at once. pino's default holds lines back and, where the reader is gone, tries for ever to write them at exit:
 * the process would outlive its supervisor.
 */
const output = pino.destination({ dest: 1, sync: true });

/** Reads the level before the configuration has been checked, so that a wrong word can still be logged. */
export const knownLevel = (given: string | undefined): string =>
  given !== undefined && (given === 'silent' || given in pino.levels.values) ? given : 'info';

/** Returns the most verbose of several levels. */
export const mostTalkative = (levels: readonly string[]): string =>
  levels.reduce((most, level) => (rank(level) < rank(most) ? level : most), 'silent');

const rank = (level: string): number => pino.levels.values[level] ?? Infinity;

/** One logger per service; every line names it. */
export function createLogger(service: string, level: string): Logger {
  return pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: safeError },
    },
    output,
  );
}
