import type { Day } from '@cau-noi/calendar';

/** The paper an act rests on: its number, its date and the post that signed it. */
export type Document = { number: string; date: Day; signerPostId: string };

/**
 * Time that is not counted: from the day of suspension to the day before resumption; `to` null while it lasts. The paper
 * that stopped it and the one by which it went on, where they are known.
 */
export type Pause = {
  from: Day;
  to: Day | null;
  ground: 'suspension' | 'examination' | 'obstacle';
  document?: Document;
  endDocument?: Document;
};

/** Sorts pauses by their beginning and drops those of no length. */
export const ordered = (pauses: readonly Pause[]): Pause[] =>
  pauses.filter(({ from, to }) => to === null || to > from).sort((a, b) => (a.from < b.from ? -1 : 1));

/** Whether one begins before the previous one has ended; touching ones do not overlap. */
export const overlap = (pauses: readonly Pause[]): boolean =>
  ordered(pauses).some(({ from }, i, all) => {
    const before = all[i - 1];
    return before !== undefined && (before.to === null || from < before.to);
  });

/** Returns the same days, each once: of two pauses that overlap, the later one begins when the earlier has ended. */
export function disjoint(pauses: readonly Pause[]): Pause[] {
  const result: Pause[] = [];
  for (const pause of ordered(pauses)) {
    const last = result.at(-1);
    if (last?.to === null) break;
    const from = last && last.to > pause.from ? last.to : pause.from;
    if (pause.to === null || pause.to > from) result.push({ ...pause, from });
  }
  return result;
}
