import type { Outcome } from './chaos.js';
import type { Kill } from './kill.js';

/** The middle and the worst of some times, in seconds; `–` where there are none. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const seconds = (ms: number | undefined): string => (ms === undefined ? '–' : (ms / 1000).toFixed(1));
  return `${seconds(sorted[Math.floor((sorted.length - 1) / 2)])} / ${seconds(sorted.at(-1))}`;
}

function row(name: string, kills: readonly Kill[]): string {
  const moved = kills.flatMap((one) => one.moved ?? []);
  const cells = [
    String(kills.length),
    spread(kills.map(({ ready }) => ready)),
    spread(kills.map(({ effects }) => effects)),
    spread(moved),
  ];
  return [name.padEnd(19), ...cells.map((cell) => cell.padStart(13))].join('');
}

const mostShown = 50;

/** Kills by target with the time to recover (middle / worst, in seconds), what was done meanwhile, and every difference. */
export function table({ kills, differences, tally, seconds, ...counted }: Outcome): string {
  const byTarget = [...Map.groupBy(kills, ({ target }) => target)].sort(([a], [b]) => a.localeCompare(b));
  const head = ['target'.padEnd(19), ...['kills', 'ready', 'effects', 'moved'].map((name) => name.padStart(13))].join(
    '',
  );
  return [
    head,
    ...byTarget.map(([target, some]) => row(target, some)),
    row('all', kills),
    '',
    `${counted.petitions} petitions, ${counted.visits} visits, ${counted.acknowledgements} acknowledgements in ${tally.orders} orders, ${seconds} s`,
    `${tally.unanswered} orders sent again without an answer, ${tally.away} after a 503; ${counted.events} events, ${counted.sentAgain} sent again`,
    `${counted.mostConnections} connections to PostgreSQL at most`,
    `${differences.length} differences`,
    ...differences.slice(0, mostShown).map(({ where, what }) => `  ${where}: ${what}`),
  ].join('\n');
}
