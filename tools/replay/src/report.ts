import type { Outcome } from './replay.js';
import type { ReplayProgress } from './replay.js';

/** Reports the progress of a replay, with rate and time left; one line that is overwritten on a terminal. */
export function progressLine(out: { isTTY?: boolean; write(text: string): unknown }): ReplayProgress {
  const begin = performance.now();
  let saidAt = 0;
  return (done, of) => {
    const now = performance.now();
    if (now - saidAt < (out.isTTY ? 200 : 5_000) && done < of) return;
    saidAt = now;
    const rate = done / ((now - begin) / 1000);
    const left = rate > 0 ? Math.ceil((of - done) / rate) : 0;
    const text = `${done}/${of} (${Math.floor((100 * done) / of)} %), ${Math.round(rate)}/s, ${left} s left`;
    out.write(out.isTTY ? `\r\u001b[K${text}${done === of ? '\n' : ''}` : `${text}\n`);
  };
}

/** The figures a reader compares, and every difference. */
export function table(outcome: Outcome): string {
  const { differences, malformed, cost, ...figures } = outcome;
  const rows = Object.entries({ ...figures, differences: differences.length, malformed: malformed.length, ...cost });
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${String(value).padStart(8)}`);
  return [...lines, ...differences.map((each) => `${each.case}: expected ${each.expected}, found ${each.found}`)].join(
    '\n',
  );
}
