import type { OpenedIdentity } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import type { PersonDraft } from '../visit/visit-draft.js';

type Recorded = OpenedIdentity['identity'];

/** A year alone stays one. */
const birth = (date: string): string => (/^\d{4}$/.test(date) ? date : formatDate(date));

/** What an earlier paper states of this person, into the fields that are still empty; what was typed stays. */
export function prefilled(person: PersonDraft, recorded: Recorded): Partial<PersonDraft> {
  const known: Partial<PersonDraft> = {
    name: recorded.name,
    birthDate: recorded.birthDate ? birth(recorded.birthDate) : '',
    sex: recorded.sex ?? '',
    phone: recorded.phone ?? '',
    address: recorded.address ?? '',
    idIssuedOn: recorded.idIssuedOn ? formatDate(recorded.idIssuedOn) : '',
    idIssuedAt: recorded.idIssuedAt ?? '',
    occupation: recorded.occupation ?? '',
    ethnicGroup: recorded.ethnicGroup ?? '',
  };
  const isLeft = ([name, value]: [string, unknown]): boolean =>
    value !== '' && person[name as keyof PersonDraft] === '';
  return Object.fromEntries(Object.entries(known).filter(isLeft)) as Partial<PersonDraft>;
}
