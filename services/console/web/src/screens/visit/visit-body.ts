import { parseBirthDate, parseDate, parseDateTime } from '../../formats/dates.js';
import { tidy } from '../../formats/text.js';
import { isBlank, isLate } from './visit-check.js';
import {
  petitionsOf,
  sizeOf,
  type PersonDraft,
  type PetitionDraft,
  type VisitBody,
  type VisitDraft,
} from './visit-draft.js';

type Person = NonNullable<VisitBody['people']>[number];
type Petition = NonNullable<VisitBody['petitions']>[number];

const given = <T extends object>(part: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  ) as Partial<T>;

/** The command of a visit; what was not typed is not sent. */
export function bodyOf(visit: VisitDraft, today: string): VisitBody {
  const people = visit.people.filter((person) => !isBlank(person)).map((person) => personOf(person, today));
  return {
    form: visit.form as VisitBody['form'],
    outcome: visit.outcome as VisitBody['outcome'],
    groupSize: sizeOf({ ...visit, people: visit.people.filter((person) => !isBlank(person)) }) || 1,
    people,
    petitions: petitionsOf(visit).map(petitionOf),
    ...given({
      receivedAt: parseDateTime(visit.receivedAt, today),
      matter: tidy(visit.matter),
      refusalGround: visit.outcome === 'refused' ? visit.refusalGround : '',
      lateReason: isLate(visit, today) ? visit.lateReason : '',
    }),
  } as VisitBody;
}

function personOf(person: PersonDraft, today: string): Person {
  const hasId = person.idKind !== 'none' && person.idNumber.trim() !== '';
  return {
    name: tidy(person.name),
    representative: person.isRepresentative,
    ...given({
      idKind: hasId ? person.idKind : '',
      idNumber: hasId ? person.idNumber.trim() : '',
      idIssuedOn: hasId ? parseDate(person.idIssuedOn, today) : null,
      idIssuedAt: hasId ? tidy(person.idIssuedAt) : '',
      birthDate: parseBirthDate(person.birthDate, today),
      sex: person.sex,
      phone: person.phone.trim(),
      address: tidy(person.address),
      occupation: tidy(person.occupation),
      ethnicGroup: tidy(person.ethnicGroup),
    }),
  } as Person;
}

function petitionOf(petition: PetitionDraft): Petition {
  const { respondentKind: kind, respondentUnitId, respondentName } = petition;
  const respondent =
    kind === 'unit'
      ? respondentUnitId && { kind, unitId: respondentUnitId }
      : respondentName.trim() && { kind, name: tidy(respondentName) };
  const papers = petition.papers.map(({ name, pages, condition }) => ({
    name: tidy(name),
    pages: Number(pages),
    condition,
  }));
  return {
    kind: petition.kind as Petition['kind'],
    subject: petition.subject,
    ...(petition.addressedTo.length > 0 && { addressedTo: [...petition.addressedTo] }),
    ...(petition.kind !== 'KNPA' && respondent && { respondent }),
    ...(papers.length > 0 && { papers }),
    ...(petition.joinCaseId !== '' && { joinCaseId: petition.joinCaseId }),
    ...given({
      content: tidy(petition.content),
      request: tidy(petition.request),
      summary: petition.kind === 'TC' ? '' : tidy(petition.summary),
    }),
  } as Petition;
}

/** The page's field for a field the server names: `people.0.idNumber` → `person-0-id`. */
export function fieldIdOf(path: string): string {
  const [, person, personName] = /^people\.(\d+)\.(\w+)/.exec(path) ?? [];
  if (person !== undefined) return `person-${person}-${personName === 'idNumber' ? 'id' : personName}`;
  const [, petition, petitionName] = /^petitions\.(\d+)\.(\w+)/.exec(path) ?? [];
  if (petition !== undefined) return `petition-${petition}-${petitionName}`;
  return visitFields[path] ?? 'visit-form';
}

const visitFields: Readonly<Record<string, string>> = {
  groupSize: 'visit-size',
  receivedAt: 'visit-received',
  refusalGround: 'visit-ground',
  lateReason: 'visit-late',
  matter: 'visit-matter',
};
