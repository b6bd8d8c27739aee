import { firstTwice, fold, type IdKind, isLaterThan, RuleBroken } from '@cau-noi/rules';
import type { Sex } from '@cau-noi/vocabulary';

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
  /** `YYYY-MM-DD`, or `YYYY` where no more is known. */
  birthDate: string | null;
  sex: Sex | null;
  ethnicGroup: string | null;
  occupation: string | null;
  nationality: string | null;
};

/**
 * A person to keep in the vault. `ref` is an id derived from the command; it becomes the person key of someone not yet
 * known. Somebody `apart` (a denouncer) is known by nothing: no number, phone or name leads to them, and the ref is
 * always the key.
 */
export type PersonToKeep = { ref: string; identity: Identity; apart: boolean };

/** A person of a paper as the register keeps it. */
export type KeyedPerson = { personKey: string; representative: boolean; apart: boolean };

/** The name as it is looked up: without tone marks, case and punctuation. */
export const nameForLookUp = (name: string): string => fold(name);

/** Refuses the same person twice in one list (`person-twice`): the group would be counted too large. */
export function refuseTwice(people: readonly Identity[]): void {
  if (firstTwice(people) === -1) return;
  throw new RuleBroken('person-twice', {
    vi: 'Hai người trong danh sách có cùng số giấy tờ. Kiểm tra lại số hoặc bỏ dòng trùng.',
    en: 'Two people of the list carry the same id number. Check the numbers or remove the double.',
  });
}

/** How many people are behind a paper: as stated, at least those typed; one for an anonymous paper. */
export function groupSizeOf(stated: number | null, typed: number): number {
  const groupSize = stated ?? Math.max(typed, 1);
  if (groupSize >= typed) return groupSize;
  throw new RuleBroken('group-smaller-than-list', {
    vi: 'Số người ít hơn số người đã ghi tên. Sửa số người hoặc danh sách.',
    en: 'The number of people is smaller than the list of names. Correct the number or the list.',
  });
}

/** Refuses a birth date or a date of issue after `today` (`YYYY-MM-DD`): `date-in-future`. */
export function refuseFutureDates(people: readonly Identity[], today: string): void {
  const isLater = (day: string | null): boolean => day !== null && isLaterThan(day, today);
  if (!people.some(({ birthDate, idIssuedOn }) => isLater(birthDate) || isLater(idIssuedOn))) return;
  throw new RuleBroken('date-in-future', {
    vi: 'Ngày sinh hoặc ngày cấp giấy tờ nằm ở tương lai. Kiểm tra lại ngày.',
    en: 'A date of birth or of issue lies in the future. Check the dates.',
  });
}
