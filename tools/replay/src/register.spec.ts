import { readInstant, toCode } from './register.js';

describe('an instant of a register', () => {
  it.each([
    ['2011-10-11 13:42:22.688000+02:00', '2011-10-11T11:42:22.688Z'],
    ['2011-12-06 01:06:40+01:00', '2011-12-06T00:06:40.000Z'],
    ['2012-10-09T14:50:17Z', '2012-10-09T14:50:17.000Z'],
    ['2026-11-21T08:00:00.1+0700', '2026-11-21T01:00:00.100Z'],
    ['2024-02-29 00:00:00-03:30', '2024-02-29T03:30:00.000Z'],
    [' 2011-10-11 13:42:22.6889+02:00 ', '2011-10-11T11:42:22.688Z'],
  ])('%s is %s', (text, instant) => {
    expect((readInstant(text) as Date).toISOString()).toBe(instant);
  });

  it.each([
    ['2011-10-11 13:42:22', 'has no time zone'],
    ['2011-10-11T13:42', 'has no time zone'],
    ['2011-02-29 10:00:00+01:00', 'names a day or time that does not exist'],
    ['2011-13-01 10:00:00+01:00', 'names a day or time that does not exist'],
    ['2011-10-11 25:00:00+01:00', 'names a day or time that does not exist'],
    ['2011-10-11 10:00:00+19:00', 'names a time zone that does not exist'],
    ['11/10/2011 13:42', 'is not an instant'],
    ['', 'is not an instant'],
  ])('%s %s', (text, reason) => {
    expect(readInstant(text)).toBe(reason);
  });
});

describe('a code made of words', () => {
  it.each([
    ['T02 Check confirmation of receipt', 't02-check-confirmation-of-receipt'],
    ['Đề xuất (mẫu)', 'de-xuat-mau'],
    ['***', 'unnamed'],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('of “%s” is %s', (words, code) => {
    expect(toCode(words)).toBe(code);
  });
});
