// as: services/intake/test/register.int.spec.ts
// breaks: days/two-clocks 3
const today = (): Date => new Date();

describe('a day that has come', () => {
  const soon = new Date(Date.now() + 60_000);
  it('is refused after 30/11/2026', () => expect(isPast(new Date('2026-11-30'), soon) || today()).toBe(true));
  it('was typed', () => expect(typed('30/11/2026') < Date.now()).toBe(true));
});

describe('only one clock', () => {
  it('tells nothing of days fixed elsewhere', () => expect(`name-${Date.now()}`).toMatch(/name/));
});
const isPast = (day: Date, now: Date): boolean => day < now;
const typed = (text: string): number => text.length;
