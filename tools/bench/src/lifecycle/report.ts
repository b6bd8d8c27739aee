import type { Line, Section } from '../report.js';
import type { LifecycleResult } from './bench.js';
import type { FullLoad } from './full-load.js';
import { calls } from './lifecycle.js';
import type { PartLoad } from './part-load.js';
import { rivalSections } from '../rivals/report.js';

export function lifecycleSections({ clients, seconds, empty, preloaded, rivals }: LifecycleResult): Section[] {
  return [
    fullSection(empty.full, `${clients} clients, ${seconds} s, empty`, '≥ 150'),
    partSection(empty.part),
    ...(preloaded
      ? [
          fullSection(preloaded.full, `${preloaded.cases} cases loaded`, '≥ 90 % of empty'),
          {
            pace: [...empty.full.machinePace, ...preloaded.full.machinePace],
            lines: [['  of the rate when empty', `${Math.round(preloaded.shareOfEmpty * 100)} %`, '≥ 90 %'] as const],
          },
          partSection(preloaded.part),
        ]
      : []),
    ...rivalSections(empty.full, rivals),
  ];
}

const total = (parts: Record<string, number>): number => Object.values(parts).reduce((sum, part) => sum + part, 0);

function fullSection(full: FullLoad, when: string, aim: string): Section {
  const lines: Line[] = [
    [`lifecycles per second (${when})`, full.perSecond.toFixed(1), aim],
    ...calls.map((call): Line => {
      const { p50, p95, p99 } = full.calls[call];
      return [`  ${call}, p50 / p95 / p99`, `${p50} / ${p95} / ${p99} ms`, ''];
    }),
    ['  stale answers, failures', `${full.stale}, ${full.failures.length}`, 'none'],
    ['  all effects after the last answer', `${full.effectsAfterMs} ms`, ''],
    ['  CPU per lifecycle, all processes', `${total(full.cpuMs).toFixed(1)} ms`, '≤ 10 ms'],
    ...Object.entries(full.cpuMs).map(([name, ms]): Line => [`    ${name}`, `${ms.toFixed(2)} ms`, '']),
    ['  memory of everything after the load', `${total(full.memoryMb)} MB`, '≤ 900 MB in two processes'],
    ...Object.entries(full.memoryMb).map(([name, mb]): Line => [`    ${name}`, `${mb} MB`, '']),
  ];
  return { pace: full.machinePace, lines };
}

function partSection(part: PartLoad): Section {
  const commitToBroker = Object.entries(part.commitToBrokerP99).map(([name, ms]) => `${name} ${ms}`);
  return {
    pace: part.machinePace,
    lines: [
      [
        `  at ${part.perSecond.toFixed(1)}/s over ${part.handlers} handlers: submit p99`,
        `${part.submit.p99} ms`,
        '≤ 50 ms',
      ],
      ["    submit → visible in the handler's queue p99", `${part.visible.p99} ms`, '≤ 250 ms'],
      ['    stale answers, failures', `${part.stale}, ${part.failures.length}`, 'none'],
      ['    commit → broker p99', commitToBroker.join(', '), 'ms'],
    ],
  };
}
