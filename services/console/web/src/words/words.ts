import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Text } from '../api/answers.js';
import { codeWords, type CodeWordKey } from './code-words.js';
import vi from './vi.json';

export type Language = 'vi' | 'en';

type Plain<Key extends string> = Key extends `${infer Stem}_other` | `${infer Stem}_one` ? Stem : Key;
/** Every word of the app; `_one` and `_other` are forms of one key. */
export type WordKey = Plain<keyof typeof vi> | CodeWordKey;
export type Values = Readonly<Record<string, string | number>>;
/** A word with the values for its braces: what pure code returns instead of text. */
export type Said = { key: WordKey; values?: Values };
export type Translate = (key: WordKey, values?: Values) => string;

const storeKey = 'cau-noi-language';
const remembered = (): Language => (localStorage.getItem(storeKey) === 'en' ? 'en' : 'vi');

/** Vietnamese comes with the app; English is fetched when somebody wants it. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: false,
    resources: { vi: { translation: { ...codeWords('vi'), ...vi } } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(remembered());
}

/** Changes the language of everything on the page, and remembers it. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { default: english } = await import('./en.json');
    i18next.addResourceBundle('en', 'translation', { ...codeWords('en'), ...english });
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(storeKey, language);
}

/** The language of the page. */
export const spoken = (): Language => (i18next.language === 'en' ? 'en' : 'vi');

/** Words for components; they change with the language. */
export function useWords(): {
  t: Translate;
  say: (said: Said) => string;
  text: (text: Text | null | undefined) => string;
} {
  const { t } = useTranslation();
  const translate: Translate = (key, values) => t(key, values ?? {});
  return {
    t: translate,
    say: ({ key, values }) => translate(key, values),
    text: (text) => (text ? text[spoken()] : '–'),
  };
}
