import fc from 'fast-check';
import { dayOf } from '@cau-noi/calendar';
import { caseNumber, inRegister, registerNumber, registerYear } from './case-number.js';

describe('the year of the register', () => {
  it('turns at midnight in Hà Nội, not in Greenwich', () => {
    expect(registerYear(new Date('2026-12-31T16:59:59.999Z'))).toBe(2026);
    expect(registerYear(new Date('2026-12-31T17:00:00.000Z'))).toBe(2027);
    expect(dayOf(new Date('2026-12-31T17:00:00.000Z'))).toBe('2027-01-01');
  });
  it.each(['1989-12-31T16:59:59Z', '2089-12-31T17:00:00Z'])(
    'is refused where two digits would be ambiguous: %s',
    (at) => {
      expect(() => registerYear(new Date(at))).toThrow(expect.objectContaining({ code: 'received-out-of-range' }));
    },
  );
  it.each(['1989-12-31T17:00:00Z', '2089-12-31T16:59:59Z'])('is taken to the last second: %s', (at) => {
    expect(() => registerYear(new Date(at))).not.toThrow();
  });
});

describe('a case number', () => {
  it('has the unit, two digits of the year and six of the series', () => {
    expect(caseNumber('XAA', 2026, 418)).toBe('XAA-26-000418');
    expect(caseNumber('H01.2', 2001, 1)).toBe('H01.2-01-000001');
  });
  it('keeps every digit of a very large register', () => {
    expect(caseNumber('XAA', 2026, 1_234_567)).toBe('XAA-26-1234567');
  });
  it('differs whenever year or serial differ', () => {
    const place = fc.record({
      year: fc.integer({ min: 1990, max: 2089 }),
      serial: fc.integer({ min: 1, max: 2_000_000 }),
    });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const same = a.year === b.year && a.serial === b.serial;
        expect(caseNumber('XAA', a.year, a.serial) === caseNumber('XAA', b.year, b.serial)).toBe(same);
      }),
    );
  });
});

describe('the number of a visit', () => {
  it('leads back to its year and place in the book', () => {
    const place = fc.record({
      year: fc.integer({ min: 1990, max: 2089 }),
      serial: fc.integer({ min: 1, max: 2_000_000 }),
    });
    fc.assert(
      fc.property(place, ({ year, serial }) => {
        expect(inRegister('LT', registerNumber('LT', year, serial)!)).toEqual({ year, serial });
      }),
    );
  });
  it('is none of another register, nor a part of one', () => {
    for (const number of ['Đ-26-000031', 'LT-26-31', 'LT-2026-000031', ''])
      expect([number, inRegister('LT', number)]).toEqual([number, null]);
  });
});
