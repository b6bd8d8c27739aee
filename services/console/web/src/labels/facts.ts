import { codesOf, historyEntries } from '@cau-noi/vocabulary';
import type { WordKey } from '../words/words.js';

type Typed = { type: string };

/** The fact without publisher and version: `routing.case-assigned.v1` → `case-assigned`. */
export const factOf = ({ type }: Typed): string => type.replace(/^\w+\./, '').replace(/\.v\d+$/, '');

export const facts = codesOf(historyEntries);

/** What happened, in words; a fact this page does not know yet is called a change. */
export function factWord(item: Typed): WordKey {
  const fact = facts.find((one) => one === factOf(item));
  return fact === undefined ? 'fact.other' : `fact.${fact}`;
}
