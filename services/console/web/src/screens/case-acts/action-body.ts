import { dayIn, instantIn } from '../../ui/forms/typed-dates.js';
import { wholeNumberIn } from '../../formats/numbers.js';
import type { Input, Values } from './action-form.js';

/**
 * The body of a command out of what was typed: each value at the place its input is named by. What was left empty is not
 * there; an object of which nothing was typed is there and empty, so that its owner says what is missing.
 */
export function bodyOf(inputs: readonly Input[], values: Values): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const input of inputs) {
    const typed = values[input.name] ?? '';
    const [field = '', inner] = input.name.split('.');
    const place =
      inner === undefined || (typed.length === 0 && input.paper !== undefined) ? body : objectIn(body, field);
    if (typed.length > 0) place[inner ?? field] = valueOf(input, typed);
  }
  return body;
}

function objectIn(body: Record<string, unknown>, field: string): Record<string, unknown> {
  const inner = (body[field] ?? {}) as Record<string, unknown>;
  body[field] = inner;
  return inner;
}

function valueOf({ as }: Input, typed: Values[string]): unknown {
  if (typeof typed !== 'string') return [...typed];
  switch (as) {
    case 'number':
      return wholeNumberIn(typed) ?? 0;
    case 'day':
      return dayIn(typed) ?? '';
    case 'instant':
      return instantIn(typed) ?? '';
    case 'due':
      return instantIn(typed, 'end') ?? '';
    case 'yes-no':
      return typed === 'yes';
    default:
      return typed;
  }
}

/** The input for a field of the body that the server names: `criteria.0` → `criteria`. */
export const inputOf = (path: string): string => path.replace(/\.\d+$/, '');
