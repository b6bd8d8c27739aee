import type { ConsumeResult } from './consume/bench.js';
import type { DueResult } from './due/bench.js';
import type { LifecycleResult, Measured } from './lifecycle/bench.js';
import type { ListsResult } from './lists/bench.js';
import { calls } from './lifecycle/lifecycle.js';
import type { Results } from './main.js';

type Line = [what: string, reached: string, aim: string];

/** What was reached, with the aim beside it. */
export function table({ machine, consume, lifecycle, due, lists }: Results): string {
  const lines: Line[] = [
    ['', 'reached', 'aim'],
    ...(consume ? consumeLines(consume) : []),
    ...(lifecycle ? lifecycleLines(lifecycle) : []),
    ...(due ? dueLines(due) : []),
    ...(lists ? listLines(lists) : []),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  const { cores, cpu, node, loadAtStart } = machine;
  return [
    `${cores} cores (${cpu}), Node ${node}, load ${loadAtStart} before the start; servers, services and load generator on the same machine`,
    '',
    ...lines.map(([what, reached, aim]) =>
      `${what.padEnd(widths[0]!)}  ${reached.padStart(widths[1]!)}  ${aim}`.trimEnd(),
    ),
  ].join('\n');
}

function consumeLines({
  events,
  stockEvents,
  rounds,
  rates,
  cpuMicrosPerEvent,
  share,
  timesStock,
}: ConsumeResult): Line[] {
  const cpu = (contestant: 'service' | 'limit' | 'stock'): string =>
    `${cpuMicrosPerEvent[contestant]} µs of its own CPU per event`;
  return [
    [`events consumed by deadline, per second (${events}, median of ${rounds})`, String(rates.service), cpu('service')],
    ['  the limit: raw kafkajs and bulk SQL', String(rates.limit), cpu('limit')],
    [`  stock: @nestjs/microservices and TypeORM save (${stockEvents} events)`, String(rates.stock), cpu('stock')],
    ['  of the limit', `${Math.round(share * 100)} %`, '≥ 50 %'],
    ['  times stock', timesStock.toFixed(1), '≥ 10'],
  ];
}

function lifecycleLines({ clients, seconds, empty, preloaded }: LifecycleResult): Line[] {
  return [
    ['', '', ''],
    ...measuredLines(empty, `${clients} clients, ${seconds} s, empty`, '≥ 150'),
    ...(preloaded ? measuredLines(preloaded, `${preloaded.cases} cases loaded`, '≥ 90 % of empty') : []),
    ...(preloaded
      ? [['  of the rate when empty', `${Math.round(preloaded.shareOfEmpty * 100)} %`, '≥ 90 %'] satisfies Line]
      : []),
  ];
}

function measuredLines({ full, part }: Measured, when: string, aim: string): Line[] {
  const total = (parts: Record<string, number>): number => Object.values(parts).reduce((sum, part) => sum + part, 0);
  return [
    [`lifecycles per second (${when})`, full.perSecond.toFixed(1), aim],
    ...calls.map((call): Line => {
      const { p50, p95, p99 } = full.calls[call];
      return [`  ${call}, p50 / p95 / p99`, `${p50} / ${p95} / ${p99} ms`, ''];
    }),
    ['  stale answers, failures', `${full.stale}, ${full.failures.length}`, 'none'],
    ['  all effects after the last answer', `${full.effectsAfterMs} ms`, ''],
    ['  CPU per lifecycle, all processes', `${total(full.cpuMs).toFixed(1)} ms`, ''],
    ...Object.entries(full.cpuMs).map(([name, ms]): Line => [`    ${name}`, `${ms.toFixed(2)} ms`, '']),
    ['  memory of everything after the load', `${total(full.memoryMb)} MB`, '≤ 900 MB in two processes'],
    ...Object.entries(full.memoryMb).map(([name, mb]): Line => [`    ${name}`, `${mb} MB`, '']),
    [`  at ${part.perSecond.toFixed(1)}/s: submit p99`, `${part.submit.p99} ms`, '≤ 50 ms'],
    ["    submit → visible in the handler's queue p99", `${part.visible.p99} ms`, '≤ 250 ms'],
    ['    stale answers, failures', `${part.stale}, ${part.failures.length}`, 'none'],
    [
      '    commit → broker p99',
      Object.entries(part.commitToBrokerP99)
        .map(([name, ms]) => `${name} ${ms}`)
        .join(', '),
      'ms',
    ],
  ];
}

function dueLines({ due, open, calendar, bulk, ...found }: DueResult): Line[] {
  const seconds = (value: number): string => `${value.toFixed(1)} s`;
  return [
    ['', '', ''],
    [`${due} clocks due at one instant among ${open}: all alerts committed`, seconds(found.secondsToAlerts), '≤ 20 s'],
    ['  all overdue events committed', seconds(found.secondsToOverdue), ''],
    ['  all alerts heard of by deadline', seconds(found.secondsToNews), ''],
    ['  clocks per second', String(found.perSecond), ''],
    ...Object.entries(found.cpuSeconds).map(([name, used]): Line => [`    CPU of ${name}`, seconds(used), '']),
    ['  the same rows in one SQL statement on each side, per second', String(bulk.perSecond), ''],
    ['  of the bulk rate', `${Math.round(bulk.share * 100)} %`, '≥ 50 %'],
    ['  graphile-worker, jobs that do nothing, per second', String(found.noOpJobsPerSecond), ''],
    [`calendar change, ${calendar.clocks} open clocks touched, ${calendar.moved} moved`, seconds(calendar.seconds), ''],
    ['  clocks per second', String(calendar.perSecond), ''],
  ];
}

function listLines({ cases, asked }: ListsResult): Line[] {
  return [
    ['', '', ''],
    [`lists among ${cases} cases, a page of 50 with its counts`, 'p50 / p95', ''],
    ...asked.map(({ what, p50, p95 }): Line => [`  ${what}`, `${p50} / ${p95} ms`, '≤ 150 ms']),
  ];
}
