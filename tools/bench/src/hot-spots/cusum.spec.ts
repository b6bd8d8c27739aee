import { cusumOf } from './cusum.js';

/** Weeks 239 to 250 of a public series of salmonella cases, where the sum begins with nothing; as R's `surveillance` 1.20.3 has them. */
const weeks: [count: number, cusum: number, bound: number][] = [
  [6, 0.660796524, 9.34396328],
  [1, 0, 7.92870229],
  [7, 1.15368321, 9.34396328],
  [6, 1.81447974, 6.90259221],
  [2, 0.253499589, 5.57329932],
  [5, 0.404249225, 8.79605302],
  [7, 1.55793244, 8.47310304],
  [5, 1.70868207, 6.08253347],
  [4, 1.32673861, 5.78219117],
  [5, 1.47748824, 6.54901222],
  [6, 2.13828477, 6.24405784],
  [6, 2.79908129, 4.94425665],
];
/** Of the weeks before. */
const mean = 591 / 208;

it('goes up by what is over the mean, and says which count would have been too many', () => {
  const steps = cusumOf(
    weeks.map(([count]) => count),
    mean,
    { k: 1.04, h: 2.26 },
  );
  for (const [at, [, cusum, bound]] of weeks.entries()) {
    expect(steps[at]?.cusum).toBeCloseTo(cusum, 6);
    expect(steps[at]?.bound).toBeCloseTo(bound, 6);
  }
});
