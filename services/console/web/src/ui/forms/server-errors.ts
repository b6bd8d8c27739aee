import { ApiProblem, type FieldProblem } from '../../api/problem.js';
import { spoken } from '../../words/words.js';
import type { FormError } from './error-summary.js';

/**
 * What the server found wrong with single fields, each at its input; `fieldOf` maps a field of the body to its input.
 */
export const serverErrors = (error: unknown, fieldOf: (path: string) => string): FormError[] =>
  error instanceof ApiProblem ? fieldErrors(error.fields, fieldOf) : [];

/** The same, of a refusal that was kept. */
export const fieldErrors = (fields: readonly FieldProblem[], fieldOf: (path: string) => string): FormError[] =>
  fields.map(({ field, text }) => ({ field: fieldOf(field), text: text[spoken()] }));
