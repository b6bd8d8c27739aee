import type { WorldDescription } from './world.js';

/** Four provinces of a country of 446,000 petitions a year, over 2.4 years; every other world differs from it in what it is called by. */
export const ordinary: WorldDescription = {
  seed: 11,
  from: '2023-06-05',
  days: 876,
  communes: [98, 98, 98, 98],
  subjects: 12,
  yearly: 52_500,
  sigmaOfCommune: 0.5,
  sigmaOfCell: 0.3,
  clumps: 0,
  season: 0.15,
  receptionDays: 0.15,
  together: 0.05,
  growth: 1.05,
  repeaters: 12,
  otherHolidays: false,
  gatherings: 17,
  gatheringsFrom: 365,
  mergers: 4,
};

export const worlds: Record<string, WorldDescription> = {
  ordinary,
  'another seed': { ...ordinary, seed: 12 },
  'other holidays, more swing': { ...ordinary, seed: 13, otherHolidays: true, season: 0.35, from: '2021-03-01' },
  'few petitions': { ...ordinary, seed: 14, yearly: 16_000 },
  'many petitions': { ...ordinary, seed: 15, yearly: 160_000, communes: [98, 98, 98, 98] },
  'small and large provinces': { ...ordinary, seed: 16, communes: [24, 65, 124, 168] },
  'cells unlike each other, in clumps': { ...ordinary, seed: 17, sigmaOfCommune: 0.8, sigmaOfCell: 0.8, clumps: 0.3 },
  'reception days, couples': { ...ordinary, seed: 18, receptionDays: 0.4, together: 0.2 },
  'growth, many merged communes': { ...ordinary, seed: 19, growth: 1.35, mergers: 40 },
  'no year before': { ...ordinary, seed: 20, gatheringsFrom: 90 },
  'few gatherings': { ...ordinary, seed: 21, gatherings: 6 },
};
