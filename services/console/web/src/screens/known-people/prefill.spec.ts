import { prefilled } from './prefill.js';
import { newPerson } from '../visit/visit-draft.js';

const recorded = {
  name: 'Người Thử Một',
  idKind: 'citizen-card' as const,
  idNumber: '001190009991',
  idIssuedOn: '2022-05-05',
  idIssuedAt: null,
  phone: null,
  address: 'Thôn Thử, xã A',
  birthDate: '1990-02-01',
  sex: 'female' as const,
  ethnicGroup: null,
  occupation: 'Làm ruộng',
  nationality: null,
};

describe('a person who was recorded before', () => {
  it('fills the fields as people type them, dates by day', () =>
    expect(prefilled(newPerson('x'), recorded)).toEqual({
      name: 'Người Thử Một',
      birthDate: '01/02/1990',
      sex: 'female',
      address: 'Thôn Thử, xã A',
      idIssuedOn: '05/05/2022',
      occupation: 'Làm ruộng',
    }));
  it('leaves what was typed, the number and the paper alone', () => {
    const typed = { ...newPerson('x'), idNumber: '001190009991', name: 'Người Thử Mới', address: 'Thôn Khác' };
    expect(Object.keys(prefilled(typed, recorded)).sort()).toEqual(['birthDate', 'idIssuedOn', 'occupation', 'sex']);
  });
  it('keeps a year of birth a year', () =>
    expect(prefilled(newPerson('x'), { ...recorded, birthDate: '1950' }).birthDate).toBe('1950'));
});
