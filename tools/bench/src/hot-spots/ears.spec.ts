import { earsBound, type EarsMethod } from './ears.js';

/** Weeks of a public series of salmonella cases, and the bounds R's `surveillance` 1.20.3 has for it; weeks count from 1. */
const weeks = [1, 0, 5, 2, 1, 2, 0, 4, 0, 0, 0, 3, 1, 1, 0, 0, 2, 2, 0, 2, 6, 3, 2, 1, 2, 0, 1, 1, 3, 5, 3, 4, 3, 6];
const bounds: [EarsMethod, alpha: number, week: number, bound: number][] = [
  ['C1', 0.001, 8, 6.88121833],
  ['C1', 0.001, 12, 5.72040782],
  ['C1', 0.001, 20, 3.63753429],
  ['C1', 0.001, 30, 4.44432936],
  ['C2', 0.001, 10, 6.88121833],
  ['C2', 0.001, 17, 6.24111023],
  ['C2', 0.001, 24, 8.32148031],
  ['C2', 0.001, 32, 4.44432936],
  ['C3', 0.025, 12, 6.7530453],
  ['C3', 0.025, 17, 5.14293445],
  ['C3', 0.025, 25, 5.98931261],
  ['C3', 0.025, 33, 2.52195596],
];

it.each(bounds)('%s with alpha %d has in week %d the bound %d', (method, alpha, week, bound) => {
  expect(earsBound(weeks, week - 1, { method, alpha, leastSd: 0.5 })).toBeCloseTo(bound, 6);
});
