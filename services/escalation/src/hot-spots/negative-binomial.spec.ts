import { upperTail } from './negative-binomial.js';

/** As R has them: `pnbinom(y - 1, size = mu / (phi - 1), mu = mu, lower.tail = FALSE)`, `ppois` where phi is 1. */
const rows = `0.01,1,3,1.65421652807e-07
  0.01,1.2,2,0.000816941146732
  0.1,1.5,3,0.00412345559973
  0.5,1.2,4,0.00561959332819
  1,1,5,0.00365984682734
  1,4,6,0.0404995780504
  5,1.5,12,0.0211943882484
  20,4,8,0.950705636108
  20,1,12,0.978613178413
  5,2,10,0.0897827148438`;

describe('the upper tail of a count', () => {
  it.each(rows.split('\n').map((row) => row.trim().split(',').map(Number)))(
    'around %d with dispersion %d, from %d on, is %d',
    (mean = 0, dispersion = 0, y = 0, expected = 0) => {
      const found = upperTail(y, mean, dispersion);
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * expected);
    },
  );
  it('is certain from nothing on, and impossible where nothing is expected', () => {
    expect([upperTail(0, 3, 1.3), upperTail(1, 0, 1.3)]).toEqual([1, 0]);
  });
  it('sums up to the mean', () => {
    let mean = 0;
    for (let y = 1; y < 400; y += 1) mean += upperTail(y, 7.5, 2.2);
    expect(mean).toBeCloseTo(7.5, 9);
  });
});
