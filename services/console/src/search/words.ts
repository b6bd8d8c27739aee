import { withoutInvisible } from '@cau-noi/rules';
import { subjects } from '@cau-noi/vocabulary';

/** Marks of vowels (not of tones) that a reader may leave out too; `đ` has no decomposition. */
const plainOf = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Old and new places of a tone mark (hoà, hòa) are one spelling: the mark goes to the end of the word. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
function markedOf(word: string): string {
  const letters = word.normalize('NFD');
  const tone = letters.match(tones)?.[0] ?? '';
  return (letters.replaceAll(tones, '') + tone).normalize('NFC');
}

const wordsOf = (text: string): string[] =>
  withoutInvisible(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ðɖ]/gu, 'đ') // eth and African d: what old fonts and other keyboards make of đ
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** What a text can be found by: each word as it is written, and without any mark. */
export const lexemesOf = (text: string): string[] => [
  ...new Set(wordsOf(text).flatMap((word) => [plainOf(word), markedOf(word)])),
];

/** Marks count where they are typed: `dat` finds `đất` and `đạt`, `đất` finds `đất` alone. The last word may be unfinished. */
export function searchOf(text: string): string | null {
  const words = wordsOf(text).map((word) => (plainOf(word) === word ? word : markedOf(word)));
  if (words.length === 0) return null;
  return words.map((word, index) => `'${word}'${index === words.length - 1 ? ':*' : ''}`).join(' & ');
}

/** The word by which the cases of a unit are found; nobody can type it. */
const unitLexeme = (unitId: string): string => `unit:${unitId}`;

/** What a case is found by: where it is, the officer's line (never that of a denunciation) and its subject in words. */
export function caseLexemes(found: { unitId: string; summary: string | null; subject: string | null }): string[] {
  const label = Object.entries(subjects).find(([code]) => code === found.subject)?.[1].vi ?? '';
  return [unitLexeme(found.unitId), ...lexemesOf(`${found.summary ?? ''} ${label}`)];
}

/** Cases of any of these units. */
export const inUnits = (unitIds: readonly string[]): string =>
  `(${unitIds.map((unitId) => `'${unitLexeme(unitId)}'`).join(' | ')})`;
