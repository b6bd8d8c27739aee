import type { Cell } from './cell.js';
import { expectedInPlace, expectedInProvince } from './expectation.js';
import type { HotSpotPolicy } from './hot-spot-policy.js';
import type { Levels } from './levels.js';
import { upperTail } from './negative-binomial.js';

/** The window of a cell that chance explains worst. */
export type Finding = { window: number; people: number; expected: number; p: number };

/** A cell as it was found at an instant: its first `end` filings; nothing where nothing is known to go by. `p` is that of the worst window times the number of windows. */
export function findingOf(cell: Cell, end: number, levels: Levels | null, policy: HotSpotPolicy): Finding {
  if (!levels) return nothing;
  return cell.place === null ? findingInProvince(cell, end, levels, policy) : findingInPlace(cell, end, levels, policy);
}

const nothing: Finding = { window: 0, people: 0, expected: 0, p: 1 };

/** Of two windows the one that chance fills less often. */
const rarer = (a: Finding, b: Finding): Finding => (b.p < 1 && rateOf(b) < rateOf(a) ? b : a);

function findingInPlace(cell: Cell, end: number, levels: Levels, policy: HotSpotPolicy): Finding {
  const people = cell.peopleIn(policy.windows, levels.day, end);
  const fewest = Math.min(policy.people, people.at(-1) ?? 0);
  if (fewest === 0) return nothing;
  let worst = nothing;
  expectedInPlace(cell, levels).forEach(({ mean, dispersion }, at) => {
    const came = people[at] as number;
    if (came < fewest) return;
    const p = Math.min(1, upperTail(came, mean, dispersion) * policy.windows.length);
    worst = rarer(worst, { window: policy.windows[at] as number, people: came, expected: mean, p });
  });
  return worst;
}

/**
 * A crowd in one commune is that commune's: of each cell only so many count as `levelsOf` lets in. And nobody counts twice
 * who files in several communes.
 */
function findingInProvince(cell: Cell, end: number, levels: Levels, policy: HotSpotPolicy): Finding {
  const subject = levels.subjects.get(cell.subject);
  if (!subject) return nothing;
  let worst = nothing;
  let people: number[] | undefined;
  expectedInProvince(subject, levels).forEach(({ mean, dispersion }, at) => {
    const counted = (subject.lately[at] as number) + subject.today;
    if (counted < policy.people || counted < 1.5 * mean) return;
    people ??= cell.peopleIn(policy.windows, levels.day, end);
    const distinct = people[at] as number;
    const p = Math.min(1, upperTail(Math.min(counted, distinct), mean, dispersion) * policy.windows.length);
    worst = rarer(worst, { window: policy.windows[at] as number, people: distinct, expected: mean, p });
  });
  return worst;
}

/** How often chance alone does it in one cell, a day: windows that share no day are looks of their own. */
export const rateOf = ({ p, window }: Pick<Finding, 'p' | 'window'>): number => p / Math.max(1, window);

/**
 * Whether a cell is told: Benjamini and Hochberg's procedure over all cells of the province, at such a level that the smallest
 * rate alone is told when chance does it once in `recurrenceDays`. `others` are the rates of the cells that are told already;
 * no other can be small enough.
 */
export function isDiscovery(rate: number, others: readonly number[], tests: number, recurrenceDays: number): boolean {
  const step = 1 / (tests * recurrenceDays);
  const sorted = [rate, ...others].sort((a, b) => a - b);
  let told = 0;
  sorted.forEach((each, at) => {
    if (each <= (at + 1) * step) told = at + 1;
  });
  return rate <= told * step;
}

/** Chance alone does it once in so many days in the province. */
export const recurrenceOf = (rate: number, tests: number): number => Math.min(1e9, 1 / (rate * tests));
