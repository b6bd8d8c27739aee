import type { Section } from '../report.js';
import type { ConsumeResult } from './bench.js';
import type { Contestant } from './contestant.js';

export function consumeSections({ events, stockEvents, rounds, machinePace, ...found }: ConsumeResult): Section[] {
  const of = (contestant: Contestant, what: string): Section => ({
    pace: machinePace[contestant],
    lines: [
      [what, String(found.rates[contestant]), `${found.cpuMicrosPerEvent[contestant]} µs of its own CPU per event`],
    ],
  });
  const ratios: Section = {
    pace: Object.values(machinePace).flat(),
    lines: [
      ['  of the limit', `${Math.round(found.share * 100)} %`, '≥ 55 %'],
      ['  times stock', found.timesStock.toFixed(1), '≥ 40'],
    ],
  };
  return [
    of('service', `events consumed by deadline, per second (${events}, median of ${rounds})`),
    of('limit', '  the limit: raw kafkajs and bulk SQL'),
    of('stock', `  stock: @nestjs/microservices and TypeORM save (${stockEvents} events)`),
    ratios,
  ];
}
