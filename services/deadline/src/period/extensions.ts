import { RuleBroken } from '@cau-noi/rules';
import type { Rule } from '../law/rule.js';
import { criteriaMet, type Traits } from '../law/traits.js';
import type { Extension } from './period.js';

/** How often a period may be extended, by what is known of the case, and the article for it. */
export function ceilingFor({ extension, noExtension }: Rule, traits: Traits): { times: number; article: string } {
  if (!extension) return { times: 0, article: noExtension };
  // The criteria are unknown: the decision counts as written, up to what the law allows at most.
  const met = criteriaMet(traits) ?? Number.POSITIVE_INFINITY;
  return extension.ceilings.findLast(({ criteria }) => criteria <= met) ?? { times: 0, article: noExtension };
}

/** Those of a period's extensions that the law allows, the earliest first. */
export function withinCeiling(rule: Rule, traits: Traits, extensions: readonly Extension[]): Extension[] {
  const { times } = ceilingFor(rule, traits);
  return extensions
    .filter(({ days, document }) => document.trim() !== '' && days <= (rule.extension?.days ?? 0))
    .slice(0, times);
}

/**
 * Refuses extensions the rule does not know, each with its article. Codes: `extension-not-allowed`,
 * `extension-without-document`, `extension-over-cap`.
 */
export function checkExtensions(rule: Rule, traits: Traits, extensions: readonly Extension[]): void {
  if (extensions.length === 0) return;
  const { times, article } = ceilingFor(rule, traits);
  if (!rule.extension) throw notAllowed(rule, article);
  if (extensions.some(({ document }) => document.trim() === '')) throw withoutDocument(article);
  const most = rule.extension.days;
  if (extensions.length > times || extensions.some(({ days }) => days > most)) throw overCap(rule, times, article);
}

const notAllowed = ({ id }: Rule, article: string): RuleBroken =>
  new RuleBroken(
    'extension-not-allowed',
    {
      vi: `Thời hạn ${id} không được gia hạn (${article}); vụ việc phức tạp thì áp dụng trần dài hơn. Bỏ phần gia hạn.`,
      en: `Period ${id} knows no extension (${article}); a complex case has a longer ceiling. Leave the extension out.`,
    },
    { rule: id, article },
  );

const withoutDocument = (article: string): RuleBroken =>
  new RuleBroken(
    'extension-without-document',
    {
      vi: `Gia hạn phải có quyết định bằng văn bản (${article}). Ghi số quyết định.`,
      en: `An extension needs a written decision (${article}). Give its number.`,
    },
    { article },
  );

const overCap = ({ id, extension }: Rule, times: number, article: string): RuleBroken =>
  new RuleBroken(
    'extension-over-cap',
    {
      vi: `Thời hạn ${id} của vụ việc này được gia hạn ${times} lần, mỗi lần không quá ${extension?.days ?? 0} ngày (${article}).`,
      en: `For this case, period ${id} may be extended ${times} time(s) by at most ${extension?.days ?? 0} days each (${article}).`,
    },
    { rule: id, times, article },
  );
