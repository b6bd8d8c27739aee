import type { Text } from '../api/answers.js';
import { useWords, type WordKey } from '../words/words.js';
import { codeLists, type CodeGroup } from './code-lists.js';

/** Words of a code; one from a newer service is shown in its words, or as it is. */
export function useCodeWords(): (group: CodeGroup, code: string, label?: Text) => string {
  const { t, text } = useWords();
  return (group, code, label) => {
    const known: readonly string[] = codeLists[group];
    if (known.includes(code)) return t(`${group}.${code}` as WordKey);
    return label ? text(label) : code;
  };
}
