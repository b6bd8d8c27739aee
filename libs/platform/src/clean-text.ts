/** PostgreSQL cannot store NUL, and a half of a surrogate pair is no character: neither ever comes from a person typing. */
export const isCleanText = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/** Deeper than any form nests; whoever walks a body after this one may recurse. */
const deepest = 40;

/** Path of the first text (key or value) that is not clean, or of what is nested too deep; undefined when all is well. */
export function uncleanPath(value: unknown, path = '', depth = 0): string | undefined {
  if (typeof value === 'string') return isCleanText(value) ? undefined : path;
  if (value === null || typeof value !== 'object') return undefined;
  if (depth > deepest) return path;
  for (const [key, part] of Object.entries(value)) {
    if (!isCleanText(key)) return path;
    const found = uncleanPath(part, path === '' ? key : `${path}.${key}`, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
