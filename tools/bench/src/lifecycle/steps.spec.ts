import { spansOf, startsOf } from './steps.js';

const steps = [
  { perSecond: 1, seconds: 2 },
  { perSecond: 4, seconds: 1 },
  { perSecond: 0.5, seconds: 4 },
];

it('lifecycles begin at even distances within their step', () => {
  expect(startsOf(steps)).toEqual([
    { step: 0, at: 0 },
    { step: 0, at: 1000 },
    { step: 1, at: 2000 },
    { step: 1, at: 2250 },
    { step: 1, at: 2500 },
    { step: 1, at: 2750 },
    { step: 2, at: 3000 },
    { step: 2, at: 5000 },
  ]);
});

it('a step begins where the one before ends', () => {
  expect(spansOf(steps)).toEqual([
    { from: 0, to: 2000 },
    { from: 2000, to: 3000 },
    { from: 3000, to: 7000 },
  ]);
});
