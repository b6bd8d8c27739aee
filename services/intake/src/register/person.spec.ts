import { aPerson } from '../../test/a-person.js';
import { refuseFutureDates, refuseTwice } from './person.js';

describe('a list of people', () => {
  it('is taken when the numbers differ or are missing', () => {
    expect(() =>
      refuseTwice([aPerson({ idNumber: '000000000001' }), aPerson({ idNumber: '000000000002' }), aPerson(), aPerson()]),
    ).not.toThrow();
  });
  it('is refused when one number stands there twice', () => {
    const twice = [
      aPerson({ idKind: 'citizen-card', idNumber: '000000000001' }),
      aPerson({ idKind: 'personal-number', idNumber: '000 000 000 001' }),
    ];
    expect(() => refuseTwice(twice)).toThrow(expect.objectContaining({ code: 'person-twice' }));
  });
  it('is taken with one number of a household for two people', () => {
    const household = { idKind: 'other', idNumber: 'SHK 123456' } as const;
    expect(() =>
      refuseTwice([
        aPerson({ ...household, name: 'Người Thử Cha', birthDate: '1950' }),
        aPerson({ ...household, name: 'Người Thử Con', birthDate: '1980-02-01' }),
        aPerson({ ...household, name: 'Người Thử Cháu' }),
        aPerson({ ...household, name: 'Người Thử Cháu' }),
      ]),
    ).not.toThrow();
  });
  it('is taken with dates up to today', () => {
    expect(() =>
      refuseFutureDates([aPerson({ birthDate: '2026-03-02', idIssuedOn: '2020-01-01' })], '2026-03-02'),
    ).not.toThrow();
  });
  it.each([{ birthDate: '2026-03-03' }, { birthDate: '2027' }, { idIssuedOn: '2026-03-03' }])(
    'is refused with %j, which is tomorrow',
    (dates) => {
      expect(() => refuseFutureDates([aPerson(dates)], '2026-03-02')).toThrow(
        expect.objectContaining({ code: 'date-in-future' }),
      );
    },
  );
});
