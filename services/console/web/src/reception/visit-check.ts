import { lacksTime, parseDate, parseDateTime } from '../formats/dates.js';
import { fold } from '../formats/text.js';
import type { WordKey } from '../words/words.js';
import { petitionsOf, sizeOf, type PersonDraft, type PetitionDraft, type VisitDraft } from './visit-draft.js';

/** What is wrong, and at which field. */
export type Wrong = { field: string; said: { key: WordKey; values?: Record<string, string | number> } };

const wrong = (field: string, key: WordKey, values?: Record<string, string | number>): Wrong => ({
  field,
  said: { key, ...(values && { values }) },
});
const isEmpty = (text: string): boolean => text.trim() === '';

/** Id of a person's, a petition's field on the page. */
export const personField = (index: number, name: string): string => `person-${index}-${name}`;
export const petitionField = (index: number, name: string): string => `petition-${index}-${name}`;

/** Everything that would be refused or is missing by law; the rest may follow. */
export function wrongIn(visit: VisitDraft, today: string): Wrong[] {
  const people = visit.people.flatMap((person, index) => wrongInPerson(person, index, { visit, today }));
  const petitions = petitionsOf(visit).flatMap((petition, index) => wrongInPetition(petition, index, visit));
  return [...wrongInVisit(visit, today), ...people, ...petitions];
}

function wrongInVisit(visit: VisitDraft, today: string): Wrong[] {
  const found: Wrong[] = [];
  if (!isEmpty(visit.receivedAt) && parseDateTime(visit.receivedAt, today) === null)
    found.push(wrong('visit-received', lacksTime(visit.receivedAt, today) ? 'form.no-time' : 'form.no-date'));
  if (visit.groupSize !== '' && !/^[1-9]\d{0,4}$/.test(visit.groupSize.trim()))
    found.push(wrong('visit-size', 'visit.size.wrong'));
  else if (visit.groupSize !== '' && Number(visit.groupSize) < visit.people.length)
    found.push(wrong('visit-size', 'visit.size.small', { count: visit.people.length }));
  if (visit.outcome === 'refused' && visit.refusalGround === '')
    found.push(wrong('visit-ground', 'visit.ground.missing'));
  return found;
}

function wrongInPerson(
  person: PersonDraft,
  index: number,
  { visit, today }: { visit: VisitDraft; today: string },
): Wrong[] {
  const found: Wrong[] = [];
  const at = (name: string): string => personField(index, name);
  const needsName =
    index > 0 || petitionsOf(visit).some(({ kind }) => kind === 'KN' || kind === 'KL') || !isBlank(person);
  if (needsName && isEmpty(person.name)) found.push(wrong(at('name'), 'person.name.missing'));
  else if (/\d/.test(person.name)) found.push(wrong(at('name'), 'person.name.digits'));
  if (!fitsKind(person)) found.push(wrong(at('id'), 'person.id.wrong', { count: person.idNumber.trim().length }));
  for (const name of ['birthDate', 'idIssuedOn'] as const) {
    if (isEmpty(person[name])) continue;
    const day = parseDate(person[name], today);
    if (day === null) found.push(wrong(at(name), 'form.no-date'));
    else if (day > today) found.push(wrong(at(name), 'form.future'));
  }
  if (!isEmpty(person.phone) && !/^(0\d{9}|\+84\d{9})$/.test(person.phone.replace(/[ .()-]/g, '')))
    found.push(wrong(at('phone'), 'person.phone.wrong'));
  const isTwice =
    person.idNumber.trim() !== '' &&
    visit.people.slice(0, index).some(({ idNumber }) => idNumber.trim() === person.idNumber.trim());
  return isTwice ? [...found, wrong(at('id'), 'person.twice')] : found;
}

function fitsKind({ idKind, idNumber }: PersonDraft): boolean {
  const number = idNumber.trim();
  if (number === '' || idKind === 'none') return true;
  if (idKind === 'passport') return /^[A-Za-z0-9]{6,12}$/.test(number);
  return idKind === 'other' ? number.length >= 3 && number.length <= 30 : /^\d{12}$/.test(number);
}

/** Nothing typed about this person: an anonymous paper, or a line not used. */
export const isBlank = ({ name, idNumber, phone, address, birthDate }: PersonDraft): boolean =>
  [name, idNumber, phone, address, birthDate].every(isEmpty);

function wrongInPetition(petition: PetitionDraft, index: number, visit: VisitDraft): Wrong[] {
  const found: Wrong[] = [];
  const at = (name: string): string => petitionField(index, name);
  if (petition.kind === '') found.push(wrong(at('kind'), 'petition.kind.missing'));
  if (petition.subject === '') found.push(wrong(at('subject'), 'petition.subject.missing'));
  const isAgainst = petition.kind === 'KN' || petition.kind === 'TC' || petition.kind === 'KL';
  if (isAgainst && !hasRespondent(petition)) found.push(wrong(at('respondent'), 'petition.respondent.missing'));
  const length = petition.content.trim().length;
  if (length < 20 && petition.papers.length === 0) found.push(wrong(at('content'), 'petition.content.short'));
  if (length > 10_000) found.push(wrong(at('content'), 'form.too-long', { most: 10_000 }));
  if (petition.kind !== 'TC' && namesSomebody(petition.summary, visit))
    found.push(wrong(at('summary'), 'petition.summary.names'));
  petition.papers.forEach(({ name, pages }, paper) => {
    if (isEmpty(name) || !/^[1-9]\d{0,3}$/.test(pages.trim()))
      found.push(wrong(at(`paper-${paper}`), 'petition.paper.wrong'));
  });
  return found;
}

const hasRespondent = ({ respondentKind, respondentUnitId, respondentName }: PetitionDraft): boolean =>
  respondentKind === 'unit' ? respondentUnitId !== '' : !isEmpty(respondentName);

/** Whether a summary holds a typed name, id number or phone: it would travel beyond the desk. */
export function namesSomebody(summary: string, { people }: Pick<VisitDraft, 'people'>): boolean {
  const said = ` ${fold(summary)} `;
  const digits = summary.replace(/\D/g, '');
  return people.some(({ name, idNumber, phone }) => {
    const words = fold(name);
    const numbers = [idNumber, phone].map((one) => one.replace(/\D/g, '')).filter((one) => one.length >= 8);
    return (words.includes(' ') && said.includes(` ${words} `)) || numbers.some((one) => digits.includes(one));
  });
}

/** Representatives a group sends (Luật Tiếp công dân Đ.29); a breach is told, the visit is recorded all the same. */
export function representativesDoubt(visit: VisitDraft): { n: number; a: number; b: number } | null {
  const n = sizeOf(visit);
  if (n < 5) return null;
  const marked = visit.people.filter(({ isRepresentative }) => isRepresentative).length;
  const b = n <= 10 ? 2 : 5;
  return marked >= 1 && marked <= b ? null : { n, a: 1, b };
}
