import { heading, type Section } from '../report.js';
import type { CrowdResult } from './bench.js';

const grouped = (value: number): string => value.toLocaleString('en-US');
const mib = (bytes: number): string => `${grouped(Math.round(bytes / 2 ** 20))} MiB`;

const both = ({ perSecond, perCpuSecond }: { perSecond: number; perCpuSecond: number }): string =>
  `${grouped(perSecond)}/s; ${grouped(perCpuSecond)}`;

export function crowdSections({ inWindow, engine, map }: CrowdResult): Section[] {
  return [
    heading(`crowds: petitions, ${grouped(inWindow)} in the window, one core: per second; per second of CPU`),
    {
      pace: engine.machinePace,
      lines: [
        ['  while the window moves, one leaving for each that comes', both(engine.moving), '≥ 20,000/s'],
        ['  while the window fills', both(engine.filling), '≥ 20,000/s'],
        ['    the longest single fact', `${engine.longestMs.toFixed(1)} ms`, ''],
        [
          '    changes of level; petitions of the largest crowd',
          `${grouped(engine.changes)}; ${grouped(engine.largest)}`,
          '',
        ],
        [
          '    heap, facts included; per petition',
          `${mib(engine.heapBytes)}; ${Math.round(engine.heapBytes / inWindow)} B`,
          '',
        ],
        ['    the whole process', mib(engine.rssBytes), ''],
      ],
    },
    {
      pace: map.machinePace,
      lines: [
        ['  the limit: a bare Map, one entry in and one out', both(map.moving), ''],
        ['    ours beside it, by CPU', `1/${(map.moving.perCpuSecond / engine.moving.perCpuSecond).toFixed(1)}`, ''],
        ['    its heap', mib(map.heapBytes), ''],
      ],
    },
  ];
}
