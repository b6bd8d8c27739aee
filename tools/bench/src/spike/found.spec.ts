import { stepsFound } from './found.js';

const took = (step: number, each: number, visible: number) => ({
  step,
  caseId: `${step}`,
  stale: step,
  visible,
  ms: { register: each, assign: each, decide: each, read: 2 * each },
});

it('each step has its own errors and times', () => {
  const steps = [
    { perSecond: 1, seconds: 2 },
    { perSecond: 15, seconds: 2 },
  ];
  const found = stepsFound(steps, [took(0, 10, 40), took(1, 20, 90), took(1, 20, 80)], [{ step: 1, why: 'refused' }]);
  expect(found).toEqual([
    { perSecond: 1, lifecycles: 1, errors: 0, stale: 0, callP95: 20, visibleP95: 40 },
    { perSecond: 15, lifecycles: 2, errors: 1, stale: 2, callP95: 40, visibleP95: 90 },
  ]);
});
