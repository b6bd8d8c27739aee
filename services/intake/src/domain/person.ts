import { RuleBroken } from '@cau-noi/rules';
import { compact, digits, fold } from './vietnamese-text.js';

/** Papers that prove identity (NĐ 154/2026 Đ.12); the first three carry the same 12-digit number. */
export const idKinds = ['citizen-card', 'personal-number', 'identity-certificate', 'passport', 'other'] as const;
/** Kind of paper. */
export type IdKind = (typeof idKinds)[number];

/** As the person states it. */
export const sexes = ['male', 'female', 'other'] as const;
export type Sex = (typeof sexes)[number];

/** What was typed about one person. It exists in memory and in the vault, nowhere else. */
export type Identity = {
  name: string;
  idKind: IdKind | null;
  idNumber: string | null;
  /** `YYYY-MM-DD`. */
  idIssuedOn: string | null;
  idIssuedAt: string | null;
  phone: string | null;
  address: string | null;
  /** `YYYY-MM-DD`. */
  birthDate: string | null;
  sex: Sex | null;
  ethnicGroup: string | null;
  occupation: string | null;
  nationality: string | null;
};

/** The name as it is looked up: without tone marks, case and punctuation. */
export const nameForLookUp = (name: string): string => fold(name);

/** A Vietnamese number without trunk prefix or country code: `+84 912…`, `0912…` → `912…`; null when too short to tell people apart. */
export function phoneForLookUp(phone: string): string | null {
  const national = digits(phone).replace(/^(?:0084|84|0)/, '');
  return national.length >= 6 ? national : null;
}

/**
 * The id number as it is looked up. Citizen card, personal number and identity certificate are one number, so one
 * space of numbers; a passport and other papers have their own. Null when there is nothing to compare.
 */
export function idForLookUp(idKind: IdKind | null, idNumber: string): string | null {
  const number = compact(idNumber);
  if (number.length === 0) return null;
  if (/^\d{12}$/.test(number)) return `citizen:${number}`;
  return `${idKind === 'passport' ? 'passport' : 'other'}:${number}`;
}

/** Refuses the same person twice in one list (`person-twice`): the group would be counted too large. */
export function refuseTwice(people: readonly Identity[]): void {
  const numbers = people.flatMap((person) => (person.idNumber ? [idForLookUp(person.idKind, person.idNumber)] : []));
  if (new Set(numbers).size === numbers.length) return;
  throw new RuleBroken('person-twice', {
    vi: 'Hai người trong danh sách có cùng số giấy tờ. Kiểm tra lại số hoặc bỏ dòng trùng.',
    en: 'Two people of the list carry the same id number. Check the numbers or remove the double.',
  });
}

/** Refuses a birth date or a date of issue after `today` (`YYYY-MM-DD`): `date-in-future`. */
export function refuseFutureDates(people: readonly Identity[], today: string): void {
  const isLater = (day: string | null): boolean => day !== null && day > today;
  if (!people.some(({ birthDate, idIssuedOn }) => isLater(birthDate) || isLater(idIssuedOn))) return;
  throw new RuleBroken('date-in-future', {
    vi: 'Ngày sinh hoặc ngày cấp giấy tờ nằm ở tương lai. Kiểm tra lại ngày.',
    en: 'A date of birth or of issue lies in the future. Check the dates.',
  });
}
