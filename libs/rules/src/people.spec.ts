import fc from 'fast-check';
import {
  firstTwice,
  fitsIdNumber,
  fitsName,
  fitsPhone,
  idForLookUp,
  idNumberOf,
  isBirthDate,
  isLaterThan,
  kindOfNumber,
  phoneForLookUp,
} from './people.js';

const known = { name: 'Người Thử', idKind: null, idNumber: null, birthDate: null };

describe('a telephone number', () => {
  it.each([
    '024 3825 1234',
    '(024) 3825 1234',
    '02438251234',
    '0912345678',
    '0912.345.678',
    '+84 912 345 678',
    '+84 24 3825 1234',
    '1900 1234',
    '０９１２３４５６７８',
    '+49 30 1234567',
  ])('is taken: %s', (phone) => {
    expect(fitsPhone(phone)).toBe(true);
  });
  it.each(['', '12', 'không có', '0912345678901234567', '\u200b\u200b\u200b\u200b\u200b', '----------', '09 12x'])(
    'is refused: %j',
    (phone) => {
      expect(fitsPhone(phone)).toBe(false);
    },
  );
  it.each(['0912345678', '+84 912 345 678', '0084.912.345.678', '84912345678'])('%s is read as one', (phone) => {
    expect(phoneForLookUp(phone)).toBe('912345678');
  });
  it('does not tell people apart by a few digits', () => {
    expect(phoneForLookUp('113')).toBeNull();
  });
});

describe('a name', () => {
  it.each([
    'Công ty TNHH MTV 27/7',
    'Nguyễn Thị Thử',
    'Hợp tác xã số 2',
    'Y Thử Niê',
    'H’Thử Êban',
    '27/7 Công ty Thử',
  ])('is taken: %s', (name) => {
    expect(fitsName(name)).toBe(true);
  });
  it.each(['', '12345', ' ', '\u200b\u200b', 'A', '***', 'x'.repeat(121)])('is refused: %j', (name) => {
    expect(fitsName(name)).toBe(false);
  });
});

describe('the number of a paper', () => {
  it.each([
    ['citizen-card', '000 000 000 001', true],
    ['citizen-card', '000.000.000.001', true],
    ['citizen-card', '00000000001', false],
    ['personal-number', '00000000000x', false],
    ['passport', 'b 1234567', true],
    ['passport', 'B12', false],
    ['other', 'SHK 12/345', true],
    ['other', '12', false],
    ['other', '\u3164\u3164\u3164', false],
    [null, '000000000001', true],
    [null, 'HN-123', true],
  ] as const)('of kind %s is judged: %j', (kind, number, fits) => {
    expect(fitsIdNumber(kind, number)).toBe(fits);
  });
  it('is kept in one spelling', () => {
    expect(idNumberOf('citizen-card', ' 000 000.000-001 ')).toBe('000000000001');
    expect(idNumberOf('passport', 'b 1234567')).toBe('B1234567');
    expect(idNumberOf('other', ' SHK  12 ')).toBe('SHK 12');
    expect(kindOfNumber('000 000 000 001')).toBe('citizen-card');
    expect(kindOfNumber('SHK 000000000001')).toBe('other');
  });
});

describe('who is who', () => {
  it('is told by the citizen number, whatever paper carries it', () => {
    const ids = (['citizen-card', 'personal-number', 'identity-certificate', null] as const).map((idKind) =>
      idForLookUp({ ...known, idKind, idNumber: '000 000 000 001' }),
    );
    expect(new Set(ids)).toEqual(new Set(['citizen:000000000001']));
  });
  it('keeps passports apart from other papers, without minding case and punctuation', () => {
    expect(idForLookUp({ ...known, idKind: 'passport', idNumber: 'b-1234567' })).toBe('passport:b1234567');
  });
  it('is not told by the number of another paper alone, be it twelve digits', () => {
    expect(idForLookUp({ ...known, idKind: 'other', idNumber: '000000000001' })).toBeNull();
    const born = { ...known, idKind: 'other', idNumber: 'SHK 1', birthDate: '1950' } as const;
    expect(idForLookUp(born)).toBe(idForLookUp({ ...born, name: 'NGUOI THU', idNumber: 'shk-1' }));
    expect(idForLookUp(born)).not.toBe(idForLookUp({ ...born, name: 'Người Khác' }));
    expect(idForLookUp(born)).not.toBe(idForLookUp({ ...born, birthDate: '1951' }));
  });
  it('has nothing to compare in an empty number', () => {
    expect(idForLookUp({ ...known, idNumber: ' - ' })).toBeNull();
  });
  it('finds the first who stands in a list twice', () => {
    const list = [1, 2, 3].map((n) => ({ ...known, idKind: 'citizen-card' as const, idNumber: `00000000000${n}` }));
    expect(firstTwice(list)).toBe(-1);
    expect(firstTwice([...list, known, known, list[1]!])).toBe(5);
  });
});

describe('a date of birth', () => {
  it.each(['1950', '2001-02-28', '1900-01-01', '2000-02-29'])('is taken: %s', (day) => {
    expect(isBirthDate(day)).toBe(true);
  });
  it.each(['', '50', '1850', '2001-02-29', '1950-00-00', '1950-13-01', '01/02/1950', '1950-1-1'])(
    'is refused: %j',
    (day) => {
      expect(isBirthDate(day)).toBe(false);
    },
  );
  it('lies in the future by its year, or by its day', () => {
    expect(['2026', '2026-03-02', '2027', '2026-03-03'].map((day) => isLaterThan(day, '2026-03-02'))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

it('judges any text without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const judge of [fitsName, fitsPhone, isBirthDate]) expect(typeof judge(text)).toBe('boolean');
      for (const kind of ['citizen-card', 'passport', 'other', null] as const) {
        expect(typeof fitsIdNumber(kind, text)).toBe('boolean');
        idForLookUp({ ...known, idKind: kind, idNumber: text });
      }
    }),
  );
});
