import { officialCalendar } from '@cau-noi/calendar';
import { Cell } from './cell.js';
import { clusteringOf } from './clustering.js';
import { exposureBy } from './exposure.js';

const exposure = exposureBy(officialCalendar);
const [from, to] = [9000, 9336];

/** A cell with people on these days, each somebody else, once it was counted. */
const cellWith = (place: string, days: readonly number[]): Cell => {
  const cell = new Cell(place, 'land-housing', 28, 3);
  days.forEach((day, at) =>
    cell.add({
      id: `${at}`,
      at: day * 86_400_000,
      day,
      province: 'P1',
      place,
      subject: 'land-housing',
      people: [`${place} ${at}`],
    }),
  );
  cell.sort();
  cell.came = { usual: cell.freshIn(from, to), lately: [0, 0, 0], today: 0 };
  return cell;
};
const spread = (n: number): number[] => Array.from({ length: 4 }, (_, at) => from + at * 84 + (n % 20));
const cells = (days: (n: number) => number[]): Cell[] =>
  Array.from({ length: 40 }, (_, n) => cellWith(`C${n}`, days(n)));

describe('company', () => {
  it('is none where people come one by one', () => {
    expect(clusteringOf(cells(spread), from, to, exposure)).toBe(0);
  });
  it('is measured where they come in couples: of two the variance is twice the mean', () => {
    const couples = cells((n) => spread(n).flatMap((day) => [day, day]));
    expect(clusteringOf(couples, from, to, exposure)).toBeGreaterThan(0.4);
  });
  it('is not taken from one crowd, nor from cells that always have many', () => {
    const withCrowd = [...cells(spread), cellWith('crowd', Array<number>(25).fill(from + 100))];
    expect(clusteringOf(withCrowd, from, to, exposure)).toBeLessThan(0.1);
    const many = cellWith('many', Array<number>(200).fill(from + 100));
    expect(clusteringOf([many], from, to, exposure)).toBe(0);
  });
  it('is none of nobody', () => expect(clusteringOf([], from, to, exposure)).toBe(0));
});
