import { longest } from '@cau-noi/rules';
import { parseDate } from '../../formats/dates.js';
import type { FormError } from '../../ui/forms/error-summary.js';
import { needsDate, type Answer } from '../alerts/alert-words.js';

/** An acknowledgement as it is typed; the day as typed. */
export type AnswerValues = { answer: Answer | ''; on: string; note: string };

/** The most letters of a note. */
export const longestNote = longest.alertNote;

/** Builds the request body; fields not typed, or of another choice, are left out. `today`: `YYYY-MM-DD`. */
export function answerBody({ answer, on, note }: AnswerValues, today: string) {
  const [returnOn, said] = [needsDate(answer) ? parseDate(on, today) : null, note.trim()];
  return {
    ...(answer !== '' && { word: answer }),
    ...(returnOn !== null && { returnOn }),
    ...(said !== '' && { note: said }),
  };
}

/** Returns what is wrong with the form, in the order of its fields. */
export function wrongInAnswer({ answer, on, note }: AnswerValues, today: string): FormError[] {
  const errors: FormError[] = [];
  if (answer === '') errors.push({ field: 'answer', said: { key: 'alert.answer.missing' } });
  const day = parseDate(on, today);
  if (needsDate(answer) && (day === null || day < today))
    errors.push({ field: 'answer-on', said: { key: 'alert.day.wrong' } });
  if (answer === 'not-mine' && note.trim() === '')
    errors.push({ field: 'answer-note', said: { key: 'alert.note.missing' } });
  if (note.trim().length > longestNote)
    errors.push({ field: 'answer-note', said: { key: 'form.too-long', values: { most: longestNote } } });
  return errors;
}
