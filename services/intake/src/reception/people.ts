import { idNumberOf, kindOfNumber, tidy } from '@cau-noi/rules';
import type { Ids } from '../register/derived-ids.js';
import type { Identity, KeyedPerson, PersonToKeep } from '../register/person.js';
import type { PersonInput } from './person.input.js';

/** Somebody as typed, in the form that is kept; not on any paper yet. */
export type TypedPerson = { identity: Identity; representative: boolean };

/** Somebody on a paper, for the vault. */
export type Person = PersonToKeep & { representative: boolean };

/** People in the form that is kept: composed Unicode, single spaces, empty text as nothing. */
export const readPeople = (inputs: readonly PersonInput[]): TypedPerson[] =>
  inputs.map((input) => ({ identity: identityOf(input), representative: input.representative === true }));

/**
 * People of a paper: their refs are the ids that the command gives to their places in `list`. `apart`: the paper is a
 * denunciation, whose people share nobody else's key.
 */
export const onPaper = (
  people: readonly TypedPerson[],
  ids: Ids,
  { list, apart }: { list: string; apart: boolean },
): Person[] => people.map((person, index) => ({ ...person, ref: ids(`${list}-${index}`), apart }));

/** Nobody twice: one person without an id number may be named on the visit and on its petitions. */
export const distinct = (people: readonly Person[]): Person[] => [
  ...new Map(people.map((person) => [person.ref, person])).values(),
];

/** The people of a paper under the keys that the vault gave to their refs. */
export const keyed = (people: readonly Person[], keys: ReadonlyMap<string, string>): KeyedPerson[] =>
  people.map(({ ref, representative, apart }) => ({ personKey: keys.get(ref)!, representative, apart }));

function identityOf(input: PersonInput): Identity {
  const typed = tidied(input.idNumber);
  const idKind = typed ? (input.idKind ?? kindOfNumber(typed)) : null;
  return {
    name: tidy(input.name),
    idKind,
    idNumber: typed ? idNumberOf(idKind, typed) : null,
    idIssuedOn: input.idIssuedOn ?? null,
    idIssuedAt: tidied(input.idIssuedAt),
    phone: tidied(input.phone),
    address: tidied(input.address),
    birthDate: input.birthDate ?? null,
    sex: input.sex ?? null,
    ethnicGroup: tidied(input.ethnicGroup),
    occupation: tidied(input.occupation),
    nationality: tidied(input.nationality),
  };
}

/** One line; null when it is empty. Signs alone are kept as they were stated. */
const tidied = (value: string | null | undefined): string | null => (value ? tidy(value) || null : null);
