import { written, type Day } from '@cau-noi/calendar';
import type { Criterion, Text } from '@cau-noi/vocabulary';
import { law } from '../law/laws.js';
import type { Rule, Variant } from '../law/rule.js';
import { criteria, recordable, type TraitRecord, type Traits } from '../law/traits.js';
import type { Derivation } from './derivation.js';
import type { Step } from './step.js';

/** Why this variant of the rule, or this number of extensions: each fact that chose it, by which record. */
export const variantSteps = ({ choice: { rule, version }, start, run }: Derivation, traits: Traits): Step[] =>
  keysOf(rule, traits, run.extensions.length).map((key) => {
    const found = recordOf(key, traits);
    const { vi, en } = key === 'complex' ? complexText(traits) : factTexts[key](traits);
    const [by, byEn] = found ? [recordText(found).vi, recordText(found).en] : ['', ''];
    return {
      date: found?.date ?? start,
      vi: `${vi}${by}.`,
      en: `${en}${byEn}.`,
      article: key === 'complex' ? complexArticle(rule, found?.date ?? start, version.article) : version.article,
    };
  });

type Key = keyof Variant;

/** What the rule is a variant for; a denunciation is extended for being complex. */
function keysOf(rule: Rule, { complex, criteria: ticked }: Traits, extensions: number): Key[] {
  const keys = recordable.filter((key): key is Key => key in rule.variant);
  const isForComplex = rule.extension?.ceilings.some(({ criteria: least }) => least > 0) ?? false;
  const isExtended = rule.presumes > 0 || (isForComplex && extensions > 0);
  const isSaid = complex !== undefined || ticked !== undefined;
  return isExtended && isSaid && !keys.includes('complex') ? ['complex', ...keys] : keys;
}

const recordOf = (key: Key, { records = {}, severalPlaces }: Traits): TraitRecord | undefined =>
  key === 'severalPlaces' && !severalPlaces ? records.delegated : records[key];

function complexText({ complex, criteria: ticked = [] }: Traits): Text {
  const letters = [...new Set(ticked)];
  if (letters.length > 0) {
    const named = (language: keyof Text): string =>
      letters.map((letter) => `${letterOf(letter)} (${criteria[letter][language]})`).join(', ');
    return { vi: `Vụ việc phức tạp theo tiêu chí ${named('vi')}`, en: `Complex by criterion ${named('en')}` };
  }
  return complex
    ? { vi: 'Vụ việc phức tạp, không nêu tiêu chí', en: 'Complex, no criterion was named' }
    : { vi: 'Áp dụng cho vụ việc phức tạp', en: 'For complex cases' };
}

const letterOf = (letter: Criterion): string => (letter === 'dd' ? 'đ' : letter);

const factTexts: Record<Exclude<Key, 'complex'>, (traits: Traits) => Text> = {
  remote: () => ({ vi: 'Vùng sâu, vùng xa đi lại khó khăn', en: 'Remote area that is hard to reach' }),
  severalPlaces: ({ severalPlaces, delegated }) =>
    delegated && !severalPlaces
      ? { vi: 'Ủy quyền xác minh', en: 'The verification was delegated' }
      : { vi: 'Phải xác minh tại nhiều nơi', en: 'To be verified in several places' },
  dismissal: () => ({ vi: 'Bị kỷ luật buộc thôi việc', en: 'Dismissed from service' }),
};

const recordText = ({ date, document }: TraitRecord): Text =>
  document === undefined
    ? { vi: `, ghi nhận ngày ${written(date)}`, en: `, recorded on ${date}` }
    : { vi: `, ghi nhận tại văn bản ${document} ngày ${written(date)}`, en: `, recorded in ${document} of ${date}` };

/** The seven criteria are in the decrees; before them only the statute spoke of complex cases. */
function complexArticle({ kinds }: Rule, day: Day, statute: string): string {
  if (kinds.includes('TC')) return day < law.denunciations31.from ? statute : `${law.denunciations31.name} Đ.3`;
  return day < law.complaints155.from ? statute : `${law.complaints155.name} Đ.3a`;
}
