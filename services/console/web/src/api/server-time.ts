import { dayOf } from '@cau-noi/calendar';
import { createStore, useStore } from '../state/store.js';

/** The server's latest business time, whether its clock is stopped, and when it arrived (`performance.now()`). */
type Told = { at: number; isStill: boolean; arrived: number };

let told: Told | null = null;

/** No call waits longer; a response with an earlier time than the latest one was overtaken on its way. */
const longestWayMs = 30_000;

/**
 * Stores the business time from a response or the stream, `2026-11-25T02:00:00.000Z`, with `; still` of a steered
 * clock.
 */
export function serverTimeIs(said: unknown): void {
  const [instant = '', more = ''] = typeof said === 'string' ? said.split(';') : [];
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return;
  const arrived = performance.now();
  if (told !== null && at < told.at && arrived - told.arrived < longestWayMs) return;
  told = { at, isStill: more.trim() === 'still', arrived };
  day.set(serverToday());
}

/**
 * Returns the server's business time: its latest one, plus what has passed since by a clock that nobody can set. Until
 * the first response, which comes before the first page, only the PC's time is known.
 */
export function serverNow(): Date {
  if (told === null) return new Date();
  return new Date(told.isStill ? told.at : told.at + performance.now() - told.arrived);
}

/** Today in the office's time, `YYYY-MM-DD`. */
export const serverToday = (): string => dayOf(serverNow());

const day = createStore('');

/** Today, for a page that stays open when the day changes. */
export const useToday = (): string => useStore(day) || serverToday();
