import type { Line, Section } from '../report.js';
import type { DueResult } from './bench.js';

export function dueSections({ due, open, calendar, bulk, noOpJobs, machinePace, ...found }: DueResult): Section[] {
  const seconds = (value: number): string => `${value.toFixed(1)} s`;
  const late: Line[] = [
    [`${due} clocks due at one instant among ${open}: all alerts committed`, seconds(found.secondsToAlerts), '≤ 15 s'],
    ['  all overdue events committed', seconds(found.secondsToOverdue), ''],
    ['  all alerts heard of by deadline', seconds(found.secondsToNews), ''],
    ['  clocks per second', String(found.perSecond), ''],
    ...Object.entries(found.cpuSeconds).map(([name, used]): Line => [`    CPU of ${name}`, seconds(used), '']),
  ];
  return [
    { pace: machinePace, lines: late },
    {
      pace: bulk.machinePace,
      lines: [
        ['  the same rows in one SQL statement on each side, per second', String(bulk.perSecond), ''],
        ['  of the bulk rate', `${Math.round(bulk.share * 100)} %`, '≥ 38 %'],
      ],
    },
    {
      pace: noOpJobs.machinePace,
      lines: [['  graphile-worker, jobs that do nothing, per second', String(noOpJobs.perSecond), '']],
    },
    {
      pace: calendar.machinePace,
      lines: [
        [
          `calendar change, ${calendar.clocks} open clocks touched, ${calendar.moved} moved`,
          seconds(calendar.seconds),
          '',
        ],
        ['  clocks per second', String(calendar.perSecond), ''],
      ],
    },
  ];
}
