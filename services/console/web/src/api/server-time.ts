import { dayOf } from '../formats/dates.js';

let offsetMs = 0;

/** Remembers how far the PC's clock is from the server's; what an answer says (`Date` or an ISO instant). */
export function serverTimeIs(told: string | null | undefined): void {
  const at = told ? Date.parse(told) : Number.NaN;
  if (!Number.isNaN(at)) offsetMs = at - Date.now();
}

/** The server's time, for what is typed and announced; due dates never depend on it. */
export const serverNow = (): Date => new Date(Date.now() + offsetMs);

/** Today in the office's time, `YYYY-MM-DD`. */
export const serverToday = (): string => dayOf(serverNow());
