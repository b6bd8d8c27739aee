import { readFileSync } from 'node:fs';
import { codeWords } from './code-words.js';
import type { Language, Said } from './words.js';

const read = new Map<Language, Record<string, string>>();

/** The words of a language as a spec reads them: by plain key, `_other` where a word has forms. */
export function wordsIn(language: Language): Record<string, string> {
  const words = read.get(language) ?? readWords(language);
  read.set(language, words);
  return words;
}

function readWords(language: Language): Record<string, string> {
  const words = JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
  const plain = Object.entries(words).map(([key, text]) => [key.replace(/_other$/, ''), text] as const);
  return { ...codeWords(language), ...words, ...Object.fromEntries(plain) };
}

/** What somebody would read. */
export function fill(language: Language, { key, values = {} }: Said): string {
  const words = wordsIn(language);
  const form = values['count'] === 1 ? (words[`${key}_one`] ?? words[key]) : words[key];
  return (form ?? `?${key}`).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? `?${name}`));
}
