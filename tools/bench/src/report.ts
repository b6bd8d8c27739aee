import { paceText, type MachinePace } from './machine-pace.js';
import type { Machine } from './machine.js';

export type Line = readonly [what: string, reached: string, aim: string];

/** Lines of one measurement, with the pace of the machine around it. */
export type Section = { pace: MachinePace; lines: readonly Line[] };

export const heading = (what: string): Section => ({ pace: [], lines: [[what, '', '']] });
export const gap: Section = heading('');

/** What was reached, with the pace of the machine and the aim beside it. */
export function table(machine: Machine, sections: readonly Section[]): string {
  const rows = [
    ['', 'reached', 'pace', 'aim'],
    ...sections.flatMap(({ pace, lines }) =>
      lines.map(([what, reached, aim]) => [what, reached, reached === '' ? '' : paceText(pace), aim]),
    ),
  ];
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]!.length));
  const [first, second, third] = [width(0), width(1), width(2)];
  const { cores, cpu, node, loadAtStart } = machine;
  return [
    `${cores} cores (${cpu}), Node ${node}, load ${loadAtStart} before the start; servers, services and load generator on the same machine`,
    'pace: what a fixed spin on all cores took before and after; figures of one pace can be compared',
    '',
    ...rows.map(([what = '', reached = '', pace = '', aim = '']) =>
      `${what.padEnd(first)}  ${reached.padStart(second)}  ${pace.padStart(third)}  ${aim}`.trimEnd(),
    ),
  ].join('\n');
}
