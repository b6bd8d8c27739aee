import { fold, tidy } from './vietnamese-text.js';

/** A reason is at least this long, and holds so many different words. */
export const reasonFrom = 15;
const wordsFrom = 3;

/** A word as Vietnamese writes its syllables, without marks: a start, vowels, an end. */
const syllable = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** A word of another language: both vowels and consonants, and no letter three times in a row. */
const foreign = /^(?=.*[aeiouy])(?=.*[bcdfghjklmnpqrstvwxz])(?!.*(.)\1\1)[a-z]{4,20}$/;

/**
 * Whether a reason is useful to a later reader of the log: fifteen characters and three different words that can be
 * words. `aaaaaaaaaaaaaaa`, `...............`, `asdf asdf asdf` and `123456789012345` are not.
 */
export function saysWhy(reason: string | null | undefined): boolean {
  const said = tidy(reason ?? '');
  if ([...said].length < reasonFrom) return false;
  const words = fold(said).split(' ');
  const real = new Set(words.filter((word) => word.length > 1 && (syllable.test(word) || foreign.test(word))));
  return real.size >= wordsFrom && real.size * 4 >= words.length;
}
