import { aPerson } from '../../test/a-person.js';
import { idForLookUp, nameForLookUp, phoneForLookUp, refuseFutureDates, refuseTwice } from './person.js';

describe('looking somebody up', () => {
  it('takes the three papers of the citizen number as one', () => {
    const numbers = (['citizen-card', 'personal-number', 'identity-certificate', 'other', null] as const).map((kind) =>
      idForLookUp(kind, '000 000 000 001'),
    );
    expect(new Set(numbers)).toEqual(new Set(['citizen:000000000001']));
  });
  it('keeps passports apart from other papers, without minding case and punctuation', () => {
    expect(idForLookUp('passport', 'b-1234567')).toBe('passport:b1234567');
    expect(idForLookUp('other', 'B1234567')).toBe('other:b1234567');
  });
  it('has nothing to compare in an empty number', () => {
    expect(idForLookUp(null, ' - ')).toBeNull();
  });
  it.each(['0912345678', '+84 912 345 678', '0084.912.345.678', '84912345678'])(
    'reads the phone %s as one number',
    (phone) => {
      expect(phoneForLookUp(phone)).toBe('912345678');
    },
  );
  it('does not tell people apart by a few digits', () => {
    expect(phoneForLookUp('113')).toBeNull();
  });
  it('finds a name whatever the tone marks', () => {
    expect(nameForLookUp('NGUYỄN THỊ THỬ')).toBe(nameForLookUp('Nguyen thi thu'));
  });
});

describe('a list of people', () => {
  it('is taken when the numbers differ or are missing', () => {
    expect(() =>
      refuseTwice([aPerson({ idNumber: '000000000001' }), aPerson({ idNumber: '000000000002' }), aPerson(), aPerson()]),
    ).not.toThrow();
  });
  it('is refused when one number stands there twice', () => {
    const twice = [
      aPerson({ idKind: 'citizen-card', idNumber: '000000000001' }),
      aPerson({ idKind: 'other', idNumber: '000 000 000 001' }),
    ];
    expect(() => refuseTwice(twice)).toThrow(expect.objectContaining({ code: 'person-twice' }));
  });
  it('is taken with dates up to today', () => {
    expect(() =>
      refuseFutureDates([aPerson({ birthDate: '2026-03-02', idIssuedOn: '2020-01-01' })], '2026-03-02'),
    ).not.toThrow();
  });
  it.each([{ birthDate: '2026-03-03' }, { idIssuedOn: '2026-03-03' }])(
    'is refused with %j, which is tomorrow',
    (dates) => {
      expect(() => refuseFutureDates([aPerson(dates)], '2026-03-02')).toThrow(
        expect.objectContaining({ code: 'date-in-future' }),
      );
    },
  );
});
