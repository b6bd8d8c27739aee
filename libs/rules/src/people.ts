import { isDay, yearOf } from '@cau-noi/calendar';
import { compact, digits, fold, tidy, withoutInvisible } from './vietnamese-text.js';

/** Papers that prove identity (NĐ 154/2026 Đ.12); the first three carry the same 12-digit number. */
export const idKinds = ['citizen-card', 'personal-number', 'identity-certificate', 'passport', 'other'] as const;
/** Kind of paper. */
export type IdKind = (typeof idKinds)[number];

/** Longest texts of a form about people; page and server read them here. */
export const longest = {
  name: 120,
  address: 300,
  content: 20_000,
  request: 5_000,
  summary: 300,
  respondent: 200,
  idIssuedAt: 200,
  ethnicGroup: 60,
  occupation: 120,
  paperName: 200,
  paperNumber: 60,
  note: 500,
  stepNote: 2_000,
  alertNote: 300,
} as const;

/** More than anybody types in one form. */
export const mostIn = { people: 500, petitions: 20, papers: 100, addressees: 50, pages: 10_000 } as const;

/** A larger crowd is no visit any more. */
export const mostInGroup = 100_000;

/** A name of a person or an organisation: two characters that are read, the first of them a letter somewhere in it. */
export const fitsName = (name: string): boolean =>
  /\p{L}.*[\p{L}\p{N}]/u.test(tidy(withoutInvisible(name))) && name.length <= longest.name;

/** The kind of a number that came without one: twelve digits are the citizen's. */
export const kindOfNumber = (idNumber: string): IdKind =>
  /^\d{12}$/.test(digits(idNumber)) && /^[\d .-]+$/.test(idNumber.normalize('NFKC').trim()) ? 'citizen-card' : 'other';

/** A number as it is kept: the citizen's as digits, a passport's in capitals, others as typed. */
export function idNumberOf(idKind: IdKind | null, typed: string): string {
  const number = tidy(withoutInvisible(typed).normalize('NFKC'));
  const kind = idKind ?? kindOfNumber(number);
  if (kind === 'other') return number;
  const plain = number.replace(/[ .-]/g, '');
  return kind === 'passport' ? plain.toUpperCase() : plain;
}

/** The number fits its kind: twelve digits for the citizen's, 6–12 letters and digits for a passport, 3–30 signs for others. */
export function fitsIdNumber(idKind: IdKind | null, typed: string): boolean {
  const kind = idKind ?? kindOfNumber(typed);
  const number = idNumberOf(kind, typed);
  if (kind === 'passport') return /^[A-Z0-9]{6,12}$/.test(number);
  return kind === 'other' ? /^[\p{L}\p{N}][\p{L}\p{N} ./-]{2,29}$/u.test(number) : /^\d{12}$/.test(number);
}

/** A mobile, a landline, a service number or one from abroad: 5–15 digits with the signs people put between them. */
export const fitsPhone = (typed: string): boolean => {
  const phone = tidy(withoutInvisible(typed).normalize('NFKC'));
  return /^\+?[\d .()/-]{5,25}$/.test(phone) && /^\d{5,15}$/.test(digits(phone));
};

/**
 * Returns a Vietnamese number without trunk prefix or country code: `+84 912…`, `0912…` → `912…`; null when too short
 * to identify anybody.
 */
export function phoneForLookUp(phone: string): string | null {
  const national = digits(phone).replace(/^(?:0084|84|0)/, '');
  return national.length >= 6 ? national : null;
}

/** Cards of older people name a year alone. */
const isBareYear = (birthDate: string): boolean => /^(?:19|20)\d{2}$/.test(birthDate);

/** A date of birth as it is kept: a day `YYYY-MM-DD` that there was, or the year alone. */
export function isBirthDate(birthDate: string): boolean {
  return isBareYear(birthDate) || (isDay(birthDate) && yearOf(birthDate) >= 1900 && yearOf(birthDate) <= 2200);
}

/** Whether a day or a year lies after `today` (`YYYY-MM-DD`). */
export const isLaterThan = (day: string, today: string): boolean => day > today.slice(0, day.length);

/** What distinguishes one person from another. */
export type Known = { name: string; idKind: IdKind | null; idNumber: string | null; birthDate: string | null };

/**
 * Returns the key by which two statements are the same person. Citizen card, personal number and identity certificate
 * are one space of numbers; a passport has its own. A number of another paper (of a household, a card of a poor family)
 * is shared by several people: it counts only together with name and date of birth. Null when nothing identifies the
 * person.
 */
export function idForLookUp({ name, idKind, idNumber, birthDate }: Known): string | null {
  const number = idNumber ? compact(idNumber) : '';
  if (number === '' || !idNumber) return null;
  const kind = idKind ?? kindOfNumber(idNumber);
  if (kind === 'passport') return `passport:${number}`;
  if (kind !== 'other') return `citizen:${number}`;
  return birthDate && name ? `other:${number}:${fold(name)}:${birthDate}` : null;
}

/** Returns the index of the first person who is in the list twice; -1 when everybody is there once. */
export function firstTwice(people: readonly Known[]): number {
  const seen = new Set<string>();
  return people.findIndex((person) => {
    const id = idForLookUp(person);
    if (id === null) return false;
    return seen.has(id) || !seen.add(id);
  });
}
