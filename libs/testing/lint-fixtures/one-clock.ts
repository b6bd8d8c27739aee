// as: services/intake/test/register.int.spec.ts
// breaks: nothing
describe('everything counted from the wall clock', () => {
  it('is late after a minute', () => expect(isPast(new Date(Date.now() - 60_000), new Date())).toBe(true));
});

describe('everything fixed, after 30/11/2026', () => {
  const now = new Date('2026-12-01T01:00:00.000Z');
  it('is late', () => expect(isPast(new Date('2026-11-30'), now)).toBe(true));
  it('is named by the instant', () => expect(`run-${Date.now()}`).toBeTruthy());
});
const isPast = (day: Date, now: Date): boolean => day < now;
