import type { Identity } from '../src/register/person.js';

/** A made-up person for specs. */
export const aPerson = (overrides: Partial<Identity> = {}): Identity => ({
  name: 'Người Thử A',
  idKind: null,
  idNumber: null,
  idIssuedOn: null,
  idIssuedAt: null,
  phone: null,
  address: null,
  birthDate: null,
  sex: null,
  ethnicGroup: null,
  occupation: null,
  nationality: null,
  ...overrides,
});
