import { serverToday } from '../api/server-time.js';
import { lacksTime, parseDate, parseDateTime, type DayMeans } from '../formats/dates.js';
import type { WordKey } from '../words/words.js';

/** The day in a field, `YYYY-MM-DD`; null when it is none. */
export const dayIn = (text: string): string | null => parseDate(text, serverToday());

/** The instant in a field, ISO; null when it is none. */
export const instantIn = (text: string, dayMeans?: DayMeans): string | null =>
  parseDateTime(text, serverToday(), dayMeans);

/** What is wrong with an instant that was not understood: only its time, or all of it. */
export const wrongInstant = (text: string, today = serverToday()): WordKey =>
  lacksTime(text, today) ? 'form.no-time' : 'form.no-date';
