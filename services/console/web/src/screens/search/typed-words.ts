import { readRecordNumber } from '@cau-noi/rules';
import { looksPersonal } from '../../formats/text.js';

/** What somebody typed to search by: a number of ours, words, the number of a person (never searched), or too little. */
type TypedWords = 'number' | 'words' | 'personal' | 'short';

export function typedWords(text: string): TypedWords {
  if (readRecordNumber(text) !== null) return 'number';
  if (looksPersonal(text)) return 'personal';
  return text.trim().length < 2 ? 'short' : 'words';
}

/** Whether it may be sent while it is still being typed. */
export const maySuggest = (text: string): boolean => ['number', 'words'].includes(typedWords(text));
