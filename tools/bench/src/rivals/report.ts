import type { FullLoad } from '../lifecycle/full-load.js';
import type { Line, Section } from '../report.js';
import type { RivalFound, RivalName } from './rival.js';

const total = (parts: Record<string, number>): number => Object.values(parts).reduce((sum, part) => sum + part, 0);

/** The others beside what the system does when it is empty. */
export function rivalSections(
  ours: Pick<FullLoad, 'perSecond' | 'cpuMs'>,
  { floor, stock }: Record<RivalName, RivalFound>,
): Section[] {
  const of = (what: string, { perSecond, call, cpuMs, failures, machinePace }: RivalFound, ratio: Line): Section => ({
    pace: machinePace,
    lines: [
      [what, perSecond.toFixed(1), ''],
      ['    CPU per lifecycle, all processes', `${total(cpuMs).toFixed(2)} ms`, ''],
      ['    a call, p50 / p95 / p99; failures', `${call.p50} / ${call.p95} / ${call.p99} ms; ${failures.length}`, ''],
      ratio,
    ],
  });
  return [
    of('  the limit: node http and pg, one flight per command, nothing sent', floor, [
      '    ours beside it',
      `1/${(floor.perSecond / ours.perSecond).toFixed(1)}; CPU × ${(total(ours.cpuMs) / total(floor.cpuMs)).toFixed(1)}`,
      '≥ 1/7',
    ]),
    of('  what one would write first: Nest, TypeORM save, stock Kafka transport', stock, [
      '    ours beside it',
      `× ${(ours.perSecond / stock.perSecond).toFixed(2)}; CPU × ${(total(ours.cpuMs) / total(stock.cpuMs)).toFixed(2)}`,
      '',
    ]),
  ];
}
