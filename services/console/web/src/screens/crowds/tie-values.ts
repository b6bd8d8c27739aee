import type { FormError } from '../../ui/forms/error-summary.js';

/** A reason is understood by somebody who reads it a year later; the server asks for no less. */
const leastReason = 10;
export const mostReason = 300;

/** What is wrong with a form that ties cases: `numbers`, by the ids of their inputs, and the reason. */
export function wrongTie(numbers: Readonly<Record<string, string>>, reason: string): FormError[] {
  const missing = Object.entries(numbers)
    .filter(([, typed]) => typed.trim().length < 3)
    .map(([field]): FormError => ({ field, said: { key: 'crowds.number.missing' } }));
  const isShort = [...reason.trim()].length < leastReason;
  return isShort
    ? [...missing, { field: 'tie-reason', said: { key: 'crowds.why.missing', values: { least: leastReason } } }]
    : missing;
}
