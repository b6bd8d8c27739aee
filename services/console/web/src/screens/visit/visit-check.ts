import { dayOf, startOf } from '@cau-noi/calendar';
import {
  firstTwice,
  fitsIdNumber,
  fitsName,
  fitsPhone,
  hasVisible,
  idKinds,
  isEnteredLate,
  isLaterThan,
  lackingIn,
  leastContent,
  longest,
  mostIn,
  mostInGroup,
  namesSomebody,
  type AtDesk,
  type IdKind,
  type Known,
  type Secret,
} from '@cau-noi/rules';
import { lacksTime, parseBirthDate, parseDate, parseDateTime } from '../../formats/dates.js';
import type { WordKey } from '../../words/words.js';
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
  const receivedAt = parseDateTime(visit.receivedAt, today);
  if (!isEmpty(visit.receivedAt) && receivedAt === null)
    found.push(wrong('visit-received', lacksTime(visit.receivedAt, today) ? 'form.no-time' : 'form.no-date'));
  if (receivedAt !== null && dayOf(new Date(receivedAt)) > today) found.push(wrong('visit-received', 'form.future'));
  if (isLate(visit, today) && !visit.lateReason) found.push(wrong('visit-late', 'visit.late.missing'));
  if (visit.groupSize !== '' && !isGroupSize(visit.groupSize)) found.push(wrong('visit-size', 'visit.size.wrong'));
  else if (visit.groupSize !== '' && Number(visit.groupSize) < visit.people.length)
    found.push(wrong('visit-size', 'visit.size.small', { count: visit.people.length }));
  if (visit.outcome === 'refused' && visit.refusalGround === '')
    found.push(wrong('visit-ground', 'visit.ground.missing'));
  found.push(...tooLong(visit.matter, longest.content, 'visit-matter'));
  if (visit.people.length > mostIn.people) found.push(wrong('visit-size', 'form.too-many', { most: mostIn.people }));
  if (petitionsOf(visit).length > mostIn.petitions)
    found.push(wrong(petitionField(mostIn.petitions, 'kind'), 'form.too-many', { most: mostIn.petitions }));
  return found;
}

/** What the server would refuse for its length. */
const tooLong = (text: string, most: number, field: string): Wrong[] =>
  text.trim().length > most ? [wrong(field, 'form.too-long', { most })] : [];

/** Whether the visit was so many days ago that its entry needs a reason for coming only now. */
export function isLate({ receivedAt }: Pick<VisitDraft, 'receivedAt'>, today: string): boolean {
  const at = parseDateTime(receivedAt, today);
  return at !== null && isEnteredLate(new Date(at), startOf(today));
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
  else if (needsName && !fitsName(person.name)) found.push(wrong(at('name'), 'person.name.wrong'));
  if (!fitsKind(person)) found.push(wrong(at('id'), 'person.id.wrong', { count: person.idNumber.trim().length }));
  const born = isEmpty(person.birthDate) ? today : parseBirthDate(person.birthDate, today);
  if (born === null) found.push(wrong(at('birthDate'), 'form.no-date'));
  else if (isLaterThan(born, today)) found.push(wrong(at('birthDate'), 'form.future'));
  const issued = isEmpty(person.idIssuedOn) ? today : parseDate(person.idIssuedOn, today);
  if (issued === null) found.push(wrong(at('idIssuedOn'), 'form.no-date'));
  else if (issued > today) found.push(wrong(at('idIssuedOn'), 'form.future'));
  if (!isEmpty(person.phone) && !fitsPhone(person.phone)) found.push(wrong(at('phone'), 'person.phone.wrong'));
  for (const name of ['address', 'idIssuedAt', 'occupation', 'ethnicGroup'] as const)
    found.push(...tooLong(person[name], longest[name], at(name)));
  const before = visit.people.slice(0, index).map((one) => knownOf(one, today));
  return firstTwice([...before, knownOf(person, today)]) === index
    ? [...found, wrong(at('id'), 'person.twice')]
    : found;
}

/** A whole number as the server takes it. */
const isGroupSize = (typed: string): boolean => /^[1-9]\d{0,5}$/.test(typed.trim()) && Number(typed) <= mostInGroup;

const kindOf = (idKind: string): IdKind | null => idKinds.find((kind) => kind === idKind) ?? null;

const fitsKind = ({ idKind, idNumber }: PersonDraft): boolean =>
  isEmpty(idNumber) || idKind === 'none' || fitsIdNumber(kindOf(idKind), idNumber);

/** What identifies this person among the others, by the server's rule. */
const knownOf = ({ name, idKind, idNumber, birthDate }: PersonDraft, today: string): Known => ({
  name,
  idKind: kindOf(idKind),
  idNumber: idKind === 'none' || isEmpty(idNumber) ? null : idNumber,
  birthDate: parseBirthDate(birthDate, today),
});

/** Nothing typed about this person: an anonymous paper, or a line not used. */
export const isBlank = ({ name, idNumber, phone, address, birthDate }: PersonDraft): boolean =>
  [name, idNumber, phone, address, birthDate].every(isEmpty);

function wrongInPetition(petition: PetitionDraft, index: number, visit: VisitDraft): Wrong[] {
  const found: Wrong[] = [];
  const at = (name: string): string => petitionField(index, name);
  if (petition.kind === '') found.push(wrong(at('kind'), 'petition.kind.missing'));
  if (petition.subject === '') found.push(wrong(at('subject'), 'petition.subject.missing'));
  const lacking = lackingIn(toldBy(petition));
  if (lacking.includes('respondent-missing')) found.push(wrong(at('respondent'), 'petition.respondent.missing'));
  if (lacking.includes('content-missing'))
    found.push(wrong(at('content'), 'petition.content.short', { least: leastContent }));
  for (const name of ['content', 'request', 'summary'] as const)
    found.push(...tooLong(petition[name], longest[name], at(name)));
  if (petition.respondentKind !== 'unit')
    found.push(...tooLong(petition.respondentName, longest.respondent, at('respondent')));
  if (petition.addressedTo.length > mostIn.addressees)
    found.push(wrong(at('addressedTo'), 'form.too-many', { most: mostIn.addressees }));
  if (petition.papers.length > mostIn.papers)
    found.push(wrong(at(`paper-${mostIn.papers}`), 'form.too-many', { most: mostIn.papers }));
  if (petition.kind !== 'TC' && petition.isOwnSummary && isEmpty(petition.summary))
    found.push(wrong(at('summary'), 'petition.summary.missing'));
  if (petition.kind !== 'TC' && namesSomebody(petition.summary, secretsOf(visit)))
    found.push(wrong(at('summary'), 'petition.summary.names'));
  petition.papers.forEach(({ name, pages }, paper) => {
    if (!hasVisible(name) || !/^[1-9]\d{0,4}$/.test(pages.trim()) || Number(pages) > mostIn.pages)
      found.push(wrong(at(`paper-${paper}`), 'petition.paper.wrong'));
    found.push(...tooLong(name, longest.paperName, at(`paper-${paper}`)));
  });
  return found;
}

/** A petition as the server will judge it; of one without a kind only what every kind needs is missed. */
const toldBy = (petition: PetitionDraft): AtDesk => ({
  kind: petition.kind || 'KNPA',
  content: petition.content,
  hasRespondent: hasRespondent(petition),
  papers: petition.papers.length,
});

const hasRespondent = ({ respondentKind, respondentUnitId, respondentName }: PetitionDraft): boolean =>
  respondentKind === 'unit' ? respondentUnitId !== '' : !isEmpty(respondentName);

/** Everybody who is named anywhere in the form: a summary travels beyond the desk, identities never do. */
const secretsOf = ({ people, petitions }: Pick<VisitDraft, 'people' | 'petitions'>): Secret[] => [
  ...people.filter((person) => !isBlank(person)),
  ...petitions
    .filter(
      ({ kind, respondentKind, respondentName }) =>
        kind !== 'KNPA' && respondentKind !== 'unit' && !isEmpty(respondentName),
    )
    .map(({ respondentName }) => ({ name: respondentName })),
];

/** Representatives a group sends (Luật Tiếp công dân Đ.29); a breach is shown, the visit is recorded all the same. */
export function representativesDoubt(visit: VisitDraft): { n: number; a: number; b: number } | null {
  const n = sizeOf(visit);
  if (n < 5) return null;
  const marked = visit.people.filter(({ isRepresentative }) => isRepresentative).length;
  const b = n <= 10 ? 2 : 5;
  return marked >= 1 && marked <= b ? null : { n, a: 1, b };
}
