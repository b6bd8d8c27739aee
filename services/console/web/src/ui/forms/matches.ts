import { fold, holds } from '../../formats/text.js';
import type { Option } from './controls.js';

/** An option with what it is compared by, made once and not at every letter. */
export type Indexed = Option & { folded: string };

export const indexed = (options: readonly Option[]): Indexed[] =>
  options.map((option) => ({ ...option, folded: fold(spaced(textOf(option))) }));

const textOf = ({ label, also = '' }: Option): string => `${label} ${also}`;

/** Nobody types the comma before a province. */
const spaced = (text: string): string => text.replace(/[,;–-]/g, ' ');

/**
 * The options that hold every word that was typed, in any order; tone marks count only where they were typed. Those that begin
 * with what was typed come first, then those that hold it as it is; else the order stays.
 */
export function matchesOf(options: readonly Indexed[], typed: string): Indexed[] {
  const words = spaced(typed).trim().split(/\s+/).filter(Boolean);
  const folded = words.map(fold);
  const found = options.filter(
    (one) => folded.every((word) => one.folded.includes(word)) && words.every((word) => holds(textOf(one), word)),
  );
  const phrase = folded.join(' ');
  const rank = ({ folded: own }: Indexed): number => (own.startsWith(phrase) ? 0 : own.includes(phrase) ? 1 : 2);
  return [0, 1, 2].flatMap((place) => found.filter((one) => rank(one) === place));
}
