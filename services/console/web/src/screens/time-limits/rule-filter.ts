import type { Text } from '../../api/answers.js';
import { holds } from '../../formats/text.js';

/** What a reader looks for among the rules; empty fields look for nothing. */
export type RuleFilter = { words: string; article: string; kind: string; confidence: string; version: string };

export const noFilter: RuleFilter = { words: '', article: '', kind: '', confidence: '', version: '' };

/** What the filter looks at of a version of a rule, or of a rule without a number. */
export type Searched = {
  id: string;
  name: Text;
  more?: readonly Text[];
  kinds?: readonly string[];
  article: string;
  confidence: string;
  version?: string;
};

/** Tone marks count only where they were typed; an article is found by its number, with or without “Đ.”. */
export function isWanted({ words, article, kind, confidence, version }: RuleFilter, rule: Searched): boolean {
  const texts = [rule.id, rule.name.vi, rule.name.en, ...(rule.more ?? []).flatMap(({ vi, en }) => [vi, en])];
  return (
    (words.trim() === '' || texts.some((text) => holds(text, words))) &&
    (article.trim() === '' || holds(plain(rule.article), plain(article))) &&
    (kind === '' || (rule.kinds?.includes(kind) ?? true)) &&
    (confidence === '' || rule.confidence === confidence) &&
    (version === '' || rule.version === version)
  );
}

/** “Điều 28”, “Đ. 28” and “Đ.28” are one. */
const plain = (article: string): string => article.replace(/(điều|đ|d|dieu)\s*\.?\s*(?=\d)/giu, 'đ.');
