/** PostgreSQL cannot store NUL, and a half of a surrogate pair is no character: neither ever comes from a person typing. */
export const isCleanText = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/** Path of the first text (key or value) that is not clean, or undefined. */
export function uncleanPath(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return isCleanText(value) ? undefined : path;
  if (value === null || typeof value !== 'object') return undefined;
  for (const [key, part] of Object.entries(value)) {
    if (!isCleanText(key)) return path;
    const found = uncleanPath(part, path === '' ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
