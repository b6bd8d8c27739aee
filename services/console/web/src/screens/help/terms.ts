import { indexed, matchesOf } from '../../ui/forms/matches.js';
import { compareVietnamese } from '../../formats/text.js';
import english from '../../words/terms-en.json' with { type: 'json' };
import vietnamese from '../../words/terms-vi.json' with { type: 'json' };
import type { Language } from '../../words/words.js';

type Explained = { term: string; means: string; law?: string };

/** A word of the field in both languages, with what it means. */
export type Term = { key: string } & Record<Language, Explained>;

const inEnglish: Readonly<Record<string, Explained | undefined>> = english;

export const terms: readonly Term[] = Object.entries<Explained>(vietnamese).flatMap(([key, vi]) => {
  const en = inEnglish[key];
  return en ? [{ key, vi, en }] : [];
});

/** Those that hold every word that was typed, named ones before explained ones; all of them, in order, while nothing is typed. */
export function termsThatFit(typed: string, language: Language): Term[] {
  const ordered = terms.toSorted((a, b) => compareVietnamese(a[language].term, b[language].term));
  const byKey = new Map(ordered.map((term) => [term.key, term]));
  const options = ordered.map(({ key, vi, en }) => ({
    value: key,
    label: language === 'vi' ? `${vi.term} ${en.term}` : `${en.term} ${vi.term}`,
    also: language === 'vi' ? vi.means : en.means,
  }));
  return matchesOf(indexed(options), typed).flatMap(({ value }) => byKey.get(value) ?? []);
}
