import { inSeconds } from './figures.js';

it('latencies are seconds as people here write them', () =>
  expect([inSeconds(312), inSeconds(1_250), inSeconds(null)]).toEqual(['0,31', '1,25', '–']));
