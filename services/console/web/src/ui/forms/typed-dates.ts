import { serverToday } from '../../api/server-time.js';
import { lacksTime, parseDate, parseDateTime, type DayMeans } from '../../formats/dates.js';
import type { Said, WordKey } from '../../words/words.js';

/** The day in a field, `YYYY-MM-DD`; null when it is none. */
export const dayIn = (text: string): string | null => parseDate(text, serverToday());

/** What is wrong with a day that has to be given; null: nothing. `field`: what it is called on the page. */
export const wrongDay = (text: string, field: string): Said | null => {
  if (text.trim() === '') return { key: 'form.missing', values: { field } };
  return dayIn(text) === null ? { key: 'form.no-date' } : null;
};

/** The instant in a field, ISO; null when it is none. */
export const instantIn = (text: string, dayMeans?: DayMeans): string | null =>
  parseDateTime(text, serverToday(), dayMeans);

/** What is wrong with an instant that was not understood: only its time, or all of it. */
export const wrongInstant = (text: string, today = serverToday()): WordKey =>
  lacksTime(text, today) ? 'form.no-time' : 'form.no-date';
