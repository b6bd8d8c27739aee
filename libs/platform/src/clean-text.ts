import { hasVisible, withoutInvisible } from '@cau-noi/rules';

/** PostgreSQL cannot store NUL, and a half of a surrogate pair is no character: neither ever comes from a person typing. */
export const isCleanText = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/**
 * A text as every door takes it: without characters that show nothing (zero-width, controls, fillers: they come from
 * pasting, or to deceive), and nothing at all where there is nothing to see. Line breaks and tabs stay.
 */
export function shownText(text: string): string {
  const shown = withoutInvisible(text);
  return hasVisible(shown) ? shown : '';
}

/** The name (or its value) in a path or query that is not clean; undefined when all is well. */
export function uncleanParameter(given: unknown): string | undefined {
  const found = Object.entries(given ?? {}).find(([name, value]) => ![name, value].flat().every(isClean));
  return found && (isCleanText(found[0]) ? found[0] : 'query');
}

const isClean = (value: unknown): boolean => typeof value !== 'string' || isCleanText(value);
