import { heading, type Section } from '../report.js';
import type { Contest, HotSpotsResult } from './bench.js';

const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;

/** Each world with a line for each method. */
export const hotSpotSections = ({ worlds }: HotSpotsResult): Section[] =>
  worlds.flatMap(({ name, petitions, contests, machinePace }) => [
    heading(`hot spots, ${name}: ${petitions} petitions, ${contests[0]?.score.gatherings} gatherings`),
    heading('  found of 5 and more, of 10 and more; precision; false per province and week; still to come'),
    ...contests.map((contest): Section => ({
      pace: machinePace,
      lines: [[`  ${contest.method}`, reached(contest), aim]],
    })),
  ]);

const aim = '≥ 85 %, ≥ 95 %; ≥ 85 %; ≤ 0.1; ≥ 50 %';

const reached = ({ seconds, score }: Contest): string =>
  [
    `${percent(score.found)}, ${percent(score.foundLarge)}`,
    percent(score.precision),
    score.falsePerWeek.toFixed(3),
    percent(score.toCome),
    `${seconds.toFixed(1)} s`,
  ].join('; ');
