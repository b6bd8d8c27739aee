import { isDay, parseInstant } from './instant.js';

describe('an instant', () => {
  it.each(['2026-01-31T08:00:00+07:00', '2026-01-31T01:00:00Z', '2026-01-31T01:00:00.020Z', '2024-02-29T00:00Z'])(
    'is taken from %s',
    (text) => {
      expect(parseInstant(text)).toEqual(new Date(text));
    },
  );

  it.each([
    '2026-01-31T08:00:00',
    '2026-01-31',
    '2026-02-30T00:00:00Z',
    '2026-01-31T24:00:00Z',
    '0000-01-01T00:00:00Z',
    '',
    5,
    null,
    {},
  ])('is refused in %p', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('a day', () => {
  it('exists in the calendar', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(['2025-02-29', '2026-13-01', '2026-1-1', '9999-01-01', 20260101].some(isDay)).toBe(false);
  });
});
