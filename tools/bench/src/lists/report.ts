import { heading, type Section } from '../report.js';
import type { ListsResult } from './bench.js';

export function listSections({ cases, asked }: ListsResult): Section[] {
  return [
    heading(`lists among ${cases} cases, a page of 50 with its counts, through the public origin: p50 / p95`),
    ...asked.map(({ what, p50, p95, machinePace }): Section => ({
      pace: machinePace,
      lines: [[`  ${what}`, `${p50} / ${p95} ms`, '≤ 100 ms']],
    })),
  ];
}
