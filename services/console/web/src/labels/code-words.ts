import { useWords, type WordKey } from '../words/words.js';
import { codeLists, type CodeGroup } from './code-lists.js';

/** Words of a code; one from a newer service is shown as it is. */
export function useCodeWords(): (group: CodeGroup, code: string) => string {
  const { t } = useWords();
  return (group, code) => {
    const known: readonly string[] = codeLists[group];
    return known.includes(code) ? t(`${group}.${code}` as WordKey) : code;
  };
}
