import offered from './offered.json';

const operations: Readonly<Record<string, readonly string[]>> = offered;

/**
 * Whether the API has this operation, and in it this query parameter or field. What it does not have yet is not shown:
 * no dead button, no field that goes nowhere.
 */
export const offers = (operation: string, field?: string): boolean =>
  Object.hasOwn(operations, operation) && (field === undefined || (operations[operation] ?? []).includes(field));
