import type { LatencyStep, Percentiles } from '../overdue/percentiles.js';
import type { Reconciliation } from './reconciliation.js';

/** What `npm run reconcile` prints: counts, latencies, then one line per difference. */
export function reconciliationTable(
  { asOf, counts, differences, differenceCount, settled }: Reconciliation,
  latencies: Record<LatencyStep, Percentiles>,
): string {
  const rows = differences.map((one) => [
    one.code,
    one.caseId,
    one.rule,
    one.clockId,
    one.lateFrom,
    one.expected,
    one.found,
  ]);
  const listed =
    rows.length > 0 ? ['', ...columns([heading, ...rows.map((row) => row.map((cell) => cell ?? '–'))])] : [];
  const more = differenceCount > differences.length ? [`… ${differenceCount - differences.length} more`] : [];
  return [
    `As of ${asOf}`,
    ...columns(Object.entries(counts).map(([name, count]) => [words[name as keyof typeof words], String(count)])),
    ...columns([
      ['latency of 7 days, ms', 'count', 'p50', 'p95', 'p99', 'max'],
      ...Object.entries(latencies).map(([step, { count, p50, p95, p99, max }]) => [
        `late → ${step}`,
        ...[count, p50, p95, p99, max].map((number) => String(number ?? '–')),
      ]),
    ]),
    ...listed,
    ...more,
    '',
    `${differenceCount} differences (${settled} more were only news under way).`,
  ].join('\n');
}

const heading = ['difference', 'case', 'rule', 'clock', 'late from', 'expected', 'found'];

const words: Record<keyof Reconciliation['counts'], string> = {
  cases: 'cases',
  clocks: 'clocks that the facts give rise to',
  late: 'late by law',
  overdue: 'overdue events that stand',
  alerts: 'alerts for overdue that stand',
  rederivationsOpen: 'calendar changes being worked off',
};

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
