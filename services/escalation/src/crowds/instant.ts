import { isDay } from '@cau-noi/calendar';
import type { Instant } from './facts.js';

const written =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/** Why a text is no instant: not written as one, or on a day that does not exist. */
export type NoInstant = 'not-an-instant' | 'no-such-day';

/**
 * Reads an instant of ISO 8601 with its zone: `2026-11-02T08:00:00+07:00`, `2026-11-02T01:00Z`. What is finer than a
 * millisecond is dropped.
 */
export function instantFrom(text: string): Instant | NoInstant {
  const found = written.exec(text);
  if (!found) return 'not-an-instant';
  const [, day = '', hour, minute, second = '0', fraction = '', sign, aheadHours = '0', aheadMinutes = '0'] = found;
  if (!isDay(day)) return 'no-such-day';
  const millisecond = Number(fraction.padEnd(3, '0').slice(0, 3));
  const clock = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + millisecond;
  const ahead = (Number(aheadHours) * 60 + Number(aheadMinutes)) * 60_000;
  return Date.parse(`${day}T00:00:00.000Z`) + clock - (sign === '-' ? -ahead : ahead);
}

/** An instant in UTC, to the millisecond. */
export const instantText = (at: Instant): string => new Date(at).toISOString();
