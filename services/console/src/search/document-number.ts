import { withoutInvisible } from '@cau-noi/rules';

const longest = 60;

/**
 * The number of a paper as it is compared, `15/TB-UBND`: without spaces and with one kind of dash, whatever was typed. Null where
 * what was typed is no such number: it has a figure and a slash.
 */
export function documentNumberOf(text: string): string | null {
  const folded = withoutInvisible(text)
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-');
  const isNumber = folded.length <= longest && /\d/u.test(folded) && /^[\p{L}\d.-]+\/[\p{L}\d./&-]+$/u.test(folded);
  return isNumber ? folded : null;
}
