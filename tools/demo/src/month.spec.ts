import { dayOf, instantOf } from '@cau-noi/calendar';
import type { Act } from './act.js';
import { month } from './month.js';
import { seed } from './seed.js';
import { isWorked } from './working-hours.js';

const asked = { today: '2026-11-23', petitions: 2_000, seed: 7 };
const acts = month(asked);
type Petition = { kind: string; subject: string; summary?: string; joinCaseId?: string };
const petitionsIn = ({ path, body }: Act): Petition[] => {
  if (path === '/v1/petitions') return [body as Petition];
  return path === '/v1/visits' ? (body as { petitions: Petition[] }).petitions : [];
};
const petitions = acts.flatMap(petitionsIn);
const opening = petitions.filter(({ joinCaseId }) => joinCaseId === undefined);
const share = (of: readonly Petition[], matches: (one: Petition) => boolean): number =>
  of.filter(matches).length / of.length;
const visits = acts.filter(({ path }) => path === '/v1/visits');
const done = (command: string): number => acts.filter(({ path }) => path.endsWith(command)).length;

describe('a month of an office', () => {
  it('has the kinds and subjects of the national figures', () => {
    expect(opening).toHaveLength(2_000);
    expect(share(opening, ({ kind }) => kind === 'KNPA')).toBeCloseTo(0.79, 1);
    expect(share(opening, ({ kind }) => kind === 'KN')).toBeCloseTo(0.15, 1);
    const complaints = opening.filter(({ kind }) => kind === 'KN');
    expect(share(complaints, ({ subject }) => subject === 'land-housing')).toBeCloseTo(0.58, 1);
    expect(share(complaints, ({ subject }) => subject === 'policy')).toBeCloseTo(0.165, 1);
  });
  it('has visits of one or two people, one crowd, and people who come back', () => {
    const sizes = visits.map(({ body }) => (body as { groupSize?: number; people: object[] }).groupSize ?? 1);
    const company = sizes.filter((size) => size < 5);
    expect(company.reduce((sum, size) => sum + size, 0) / company.length).toBeCloseTo(1.1, 1);
    const all = acts.flatMap(({ body }) => ((body as { groupSize?: number }).groupSize ?? 0) >= 5);
    expect(all.filter(Boolean)).toHaveLength(1);
    expect((opening.length + visits.filter(({ opens }) => !opens).length) / opening.length).toBeGreaterThan(1.1);
  });
  it('files what is not eligible, and leaves open what would not have ended', () => {
    const filed = acts.filter(({ body }) => (body as { outcome?: string }).outcome === 'filed').length;
    expect(filed / 2_000).toBeGreaterThan(0.1);
    expect(filed / 2_000).toBeLessThan(0.19);
    expect(done('/decision')).toBeLessThan(done('/acceptance'));
    expect(done('/decision')).toBeGreaterThan(2_000 * 0.3);
  });
  it('happened in office hours of working days, in order, before today', () => {
    const instants = acts.map(({ at }) => at.getTime());
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
    expect(acts.every(({ at }) => isWorked(dayOf(at)) && at < instantOf(asked.today, 0))).toBe(true);
  });
  it.each([
    ['of a new year', '2027-01-04', ['2027-01-01']],
    ['of Tết', '2026-02-27', ['2026-02-16', '2026-02-18', '2026-02-20']],
    ['of a Tết whose notice is still awaited', '2027-02-15', ['2027-02-06', '2027-02-07']],
    ['with a leap day', '2028-03-01', ['2028-02-26', '2028-02-27']],
    ['of a year without a notice of holidays', '2030-07-01', ['2030-06-29', '2030-06-30']],
    ['before a Saturday', '2026-12-05', ['2026-11-24', '2026-11-28']],
    ['that begins in the old year', '2027-01-01', ['2026-12-26', '2027-01-01']],
  ])('%s is one of working days, by the notices there are', (_, today, closed) => {
    const entered = month({ today, petitions: 200, seed: 7 });
    const days = new Set(entered.map(({ at }) => dayOf(at)));
    expect(days.size).toBeGreaterThan(12);
    expect(closed.filter((day) => days.has(day))).toEqual([]);
    expect(entered.every(({ at }) => at < instantOf(today, 0))).toBe(true);
  });
  it('is the same for the same seed', () => {
    const again = month(asked);
    expect(again.map(({ at, path }) => [at, path])).toEqual(acts.map(({ at, path }) => [at, path]));
  });
});

describe('everything a demonstration enters', () => {
  it('is marked as made up', () => {
    for (const act of [...acts, ...seed]) {
      const { people = [], petitioners = [] } = act.body as { people?: Person[]; petitioners?: Person[] };
      for (const { name, idNumber } of [...people, ...petitioners]) {
        expect(name).toMatch(/^Người Thử .* \(mẫu\)$/);
        expect(idNumber).toMatch(/^000\d{9}$/);
      }
      for (const { summary = '(mẫu)' } of petitionsIn(act)) expect(summary).toContain('(mẫu)');
    }
  });
});

type Person = { name: string; idNumber: string };
