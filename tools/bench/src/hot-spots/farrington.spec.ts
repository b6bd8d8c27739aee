import { farringtonThreshold, noufailyThreshold } from './farrington.js';

// As R's `surveillance` 1.20.3 has them.
describe('the threshold of 1996', () => {
  it.each([
    [5, 0.2, 1, 1, 0.05, 8, 1.307312766, 8.692687234, 0.09072460386, 0.8124164896],
    [5, 0.2, 1, 0.5, 0.05, 8, 1.989109716, 9.374484184, 0.1189985829, 0.6857951414],
    [5, 0.2, 1, 2 / 3, 0.05, 8, 1.808447651, 9.115482495, 0.10947266, 0.7289546253],
    [0.4, 0.1, 1.3, 2 / 3, 0.01, 3, 0, 2.989589584, 0.00980683184, 1.004020103],
  ])(
    'around %d ± %d, dispersion %d, power %d, alpha %d, of %d',
    (fit, se, dispersion, power, alpha, y, lower, upper, p, score) => {
      const found = farringtonThreshold({ fit, se, dispersion }, alpha, power, y);
      for (const [name, value] of Object.entries({ lower, upper, p, score }))
        expect(found[name as keyof typeof found]).toBeCloseTo(value, 7);
    },
  );
});

describe('the thresholds of 2013', () => {
  it.each([
    ['muan', 1.609437912, 0.693147180559945, 1.5, 0.05, 11, 8, 24, 0.8597797196],
    ['muan', 1.609437912, 0.693147180559945, 1, 0.05, 11, 9, 22, 0.9093098834],
    ['nbPlugin', 1.609437912, 0.693147180559945, 1.5, 0.05, 11, 1, 10, 0.03763657109],
    ['nbPlugin', 1.609437912, 0.693147180559945, 1, 0.05, 11, 2, 9, 0.0136952686],
    ['nbPlugin', -2.995732274, 0.3, 1.2, 0.001, 2, 0, 2, 0.004747091454],
    ['nbPlugin', -2.995732274, 0.3, 1.2, 0.001, 3, 0, 2, 0.0006002043348],
    ['nbPlugin', -0.9162907319, 0.3, 2.5, 0.001, 6, 0, 9, 0.006266074978],
  ] as const)(
    '%s around exp(%d) ± %d, dispersion %d, alpha %d, of %d',
    (method, fit, se, dispersion, alpha, y, lower, upper, p) => {
      const found = noufailyThreshold({ fit, se, dispersion }, alpha, method, y);
      expect([found.lower, found.upper]).toEqual([lower, upper]);
      expect(found.p).toBeCloseTo(p, 8);
    },
  );
});
