import type { Cell } from './cell.js';
import type { Exposure } from './exposure.js';

/** Two people are near each other when they come within so many days. */
const near = 7;
/** Cells with more people than this in a baseline are left out: what they have more of is seasons, not company. */
const busy = 30;
/** No cell counts for more pairs than this and twice what chance makes: a crowd is no habit. */
const mostPairs = 3;

/**
 * How much people come together by habit, in couples, on the same bus, after the same meeting: what it adds to the variance
 * of a count, divided by its mean. Measured by pairs of people near each other in one cell beyond what chance makes; 0 at least.
 */
export function clusteringOf(cells: readonly Cell[], from: number, to: number, exposureIn: Exposure): number {
  const chance = nearByChance(from, to, exposureIn);
  let [people, beyond] = [0, 0];
  for (const cell of cells) {
    const { usual } = cell.came;
    if (usual === 0 || usual > busy) continue;
    const expected = ((usual * (usual - 1)) / 2) * chance;
    people += usual;
    beyond += Math.min(mostPairs + 2 * expected, cell.pairsIn(from, to, near)) - expected;
  }
  return people === 0 ? 0 : Math.max(0, (2 * beyond) / people);
}

/** How likely two people who come on ordinary days of a span are near each other. */
function nearByChance(from: number, to: number, exposureIn: Exposure): number {
  let sum = 0;
  for (let day = from; day <= to; day += 1)
    sum += exposureIn(day, day) * exposureIn(Math.max(from, day - near + 1), Math.min(to, day + near - 1));
  return sum / exposureIn(from, to) ** 2;
}
