import type { ConsumeResult } from './consume/bench.js';
import type { Results } from './main.js';

type Line = [what: string, reached: string, aim: string];

/** What was reached, with the aim beside it. */
export function table({ machine, consume }: Results): string {
  const lines: Line[] = [['', 'reached', 'aim'], ...(consume ? consumeLines(consume) : [])];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  const { cores, cpu, node, loadAtStart } = machine;
  return [
    `${cores} cores (${cpu}), Node ${node}, load ${loadAtStart} before the start; servers, services and load generator on the same machine`,
    '',
    ...lines.map(([what, reached, aim]) => `${what.padEnd(widths[0]!)}  ${reached.padStart(widths[1]!)}  ${aim}`.trimEnd()),
  ].join('\n');
}

function consumeLines({ events, stockEvents, rounds, rates, cpuMicrosPerEvent, share, timesStock }: ConsumeResult): Line[] {
  const cpu = (contestant: 'service' | 'limit' | 'stock'): string => `${cpuMicrosPerEvent[contestant]} µs of its own CPU per event`;
  return [
    [`events consumed by deadline, per second (${events}, median of ${rounds})`, String(rates.service), cpu('service')],
    ['  the limit: raw kafkajs and bulk SQL', String(rates.limit), cpu('limit')],
    [`  stock: @nestjs/microservices and TypeORM save (${stockEvents} events)`, String(rates.stock), cpu('stock')],
    ['  of the limit', `${Math.round(share * 100)} %`, '≥ 50 %'],
    ['  times stock', timesStock.toFixed(1), '≥ 10'],
  ];
}
