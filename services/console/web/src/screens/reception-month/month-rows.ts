import { formatDate } from '../../formats/dates.js';
import type { FormError } from '../../ui/forms/error-summary.js';
import { dayIn } from '../../ui/forms/typed-dates.js';
import type { WordKey } from '../../words/words.js';
import type { ReceptionMonth } from './month-queries.js';

type Receiver = ReceptionMonth['held'][number]['by'];
export const receivers: readonly Receiver[] = ['head', 'acting', 'deputy'];

/** A row as typed; `key` identifies it while rows are edited. */
export type PlannedRow = { key: string; on: string; postedOn: string };
export type HeldRow = { key: string; on: string; by: Receiver; document: string };
export type MonthRows = { planned: PlannedRow[]; held: HeldRow[] };

export const isMonth = (text: string | undefined): text is string => /^(20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text ?? '');

/** What was recorded, as rows to go on with. */
export const rowsOf = ({ planned, held }: Pick<ReceptionMonth, 'planned' | 'held'>): MonthRows => ({
  planned: planned.map(({ on, postedOn }) => ({
    key: on,
    on: formatDate(on),
    postedOn: postedOn === null ? '' : formatDate(postedOn),
  })),
  held: held.map(({ on, by, document }) => ({ key: on, on: formatDate(on), by, document: document ?? '' })),
});

/** The request body for rows without a mistake; a row without a day is left out. */
export const bodyOf = ({ planned, held }: MonthRows) => ({
  planned: planned.flatMap(({ on, postedOn }) => {
    const day = dayIn(on);
    return day === null ? [] : [{ on: day, postedOn: dayIn(postedOn) }];
  }),
  held: held.flatMap(({ on, by, document }) => {
    const day = dayIn(on);
    return day === null ? [] : [{ on: day, by, document: by === 'acting' ? document.trim() : null }];
  }),
});

/** What is wrong with rows, each at its field; `today` is the last day that can have been held or posted. */
export function wrongIn({ planned, held }: MonthRows, month: string, today: string): FormError[] {
  const errors: FormError[] = [];
  const wrong = (field: string, key: WordKey): unknown => errors.push({ field, said: { key } });
  const checkDays = (rows: readonly { key: string; on: string }[], list: string, last: string): void => {
    const seen = new Set<string>();
    for (const { key, on } of rows.filter((row) => row.on.trim() !== '')) {
      const [field, day] = [`${list}-on-${key}`, dayIn(on)];
      if (day === null) wrong(field, 'form.no-date');
      else if (!day.startsWith(month)) wrong(field, 'month.day.outside');
      else if (seen.has(day)) wrong(field, 'month.day.twice');
      else if (day > last) wrong(field, 'month.day.future');
      seen.add(day ?? '');
    }
  };
  checkDays(planned, 'planned', '9999');
  checkDays(held, 'held', today);
  for (const { key, postedOn } of planned.filter((row) => row.postedOn.trim() !== '')) {
    const day = dayIn(postedOn);
    if (day === null) wrong(`planned-posted-${key}`, 'form.no-date');
    else if (day > today) wrong(`planned-posted-${key}`, 'month.day.future');
  }
  for (const { key, on, by, document } of held) {
    if (on.trim() !== '' && by === 'acting' && document.trim() === '')
      wrong(`held-document-${key}`, 'month.document.missing');
  }
  return errors;
}
