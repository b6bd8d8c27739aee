import { readFileSync } from 'node:fs';

/** What a register must come to, reckoned from the text of the file by other means than the replay's own. */
export type Expected = { cases: number; steps: number; closed: number; closedLate: number; openLate: number };

/** Splits one CSV line; quotes may hold commas and doubled quotes. */
const fields = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map(([, field = '']) => field.replace(/^"|"$/g, '').replaceAll('""', '"'));

/** Milliseconds, whatever the zone: `Date` reads three digits of a second only. */
const milliseconds = (text: string): number => Date.parse(text.replace(' ', 'T').replace(/(\.\d{3})\d*/, '$1'));

/** Reckons with a plain loop over the lines; the log ends with the last thing that happens in it. */
export function oracle(file: string): Expected {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const at = (name: string): number => head.split(',').indexOf(name);
  const due = new Map<string, number>();
  const ended = new Map<string, number>();
  let end = -Infinity;
  for (const row of lines.map(fields)) {
    const name = row[at('case:concept:name')]!;
    due.set(name, milliseconds(row[at('case:deadline')]!));
    if (row[at('case:enddate')]) ended.set(name, milliseconds(row[at('case:enddate')]!));
    for (const column of ['case:startdate', 'case:enddate', 'time:timestamp']) {
      if (row[at(column)]) end = Math.max(end, milliseconds(row[at(column)]!));
    }
  }
  let [closedLate, openLate] = [0, 0];
  for (const [name, limit] of due) {
    const stopped = ended.get(name);
    if (stopped !== undefined && stopped > limit) closedLate += 1;
    if (stopped === undefined && end > limit) openLate += 1;
  }
  return { cases: due.size, steps: lines.length, closed: ended.size, closedLate, openLate };
}
