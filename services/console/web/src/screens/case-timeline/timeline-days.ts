import { dayOf } from '@cau-noi/calendar';
import type { TimelineItem } from '../../api/answers.js';
import { factOf } from '../../labels/facts.js';

type Item = Pick<TimelineItem, 'id' | 'type' | 'at' | 'recordedAt' | 'by' | 'data'>;

/** An act with what it did to the clocks. */
export type Entry<I> = { item: I; clocks: readonly I[] };

/** What only time did: no act is its cause. */
const byTime: readonly string[] = ['due-soon', 'overdue'];

/** Acts that move no clock. */
const stills: Readonly<Record<string, true>> = {
  'case-assigned': true,
  'assignment-taken-up': true,
  'assignment-returned': true,
  'step-recorded': true,
  'result-submitted': true,
  'identity-opened': true,
};

/** Acts behind a clock whose event does not name its cause. */
const causes: Readonly<Record<string, readonly string[]>> = {
  'clock-paused': ['case-suspended', 'examination-started'],
  'clock-resumed': ['case-resumed', 'examination-ended'],
};

/** A clock is moved within seconds; more than that and it was something else. */
const longestMs = 15 * 60_000;

const isClock = ({ type }: Pick<Item, 'type'>): boolean => type.startsWith('deadline.');
const isAct = ({ type }: Pick<Item, 'type'>): boolean => type.startsWith('routing.') || type.startsWith('intake.');

/**
 * Returns one entry for each act, with the clocks it moved below it; a clock that only time moved, or whose act is not on
 * this page, is an entry of its own. `items` newest first, as they stay.
 */
export function entriesOf<I extends Item>(items: readonly I[]): Entry<I>[] {
  const acts = items.filter(isAct);
  const causeOf = new Map(items.filter(isClock).map((clock) => [clock, causeIn(acts, clock)]));
  return items
    .filter((item) => causeOf.get(item) === undefined)
    .map((item) => ({ item, clocks: items.filter((clock) => causeOf.get(clock) === item) }));
}

function causeIn<I extends Item>(acts: readonly I[], clock: I): I | undefined {
  const fact = factOf(clock);
  if (byTime.includes(fact)) return undefined;
  const named = clock.data['cause'];
  const wanted = typeof named === 'string' ? [named] : causes[fact];
  const fits = (act: I): boolean => (wanted ? wanted.includes(factOf(act)) : isNear(act, clock) && isCause(act));
  return acts.filter((act) => act.recordedAt <= clock.recordedAt && fits(act)).reduce<I | undefined>(latest, undefined);
}

/** Of acts recorded at one instant the first in the list, which is the newest. */
const latest = <I extends Item>(found: I | undefined, act: I): I =>
  found === undefined || act.recordedAt > found.recordedAt ? act : found;

const isCause = (act: Item): boolean => !Object.hasOwn(stills, factOf(act));
const isNear = (act: Item, clock: Item): boolean =>
  Date.parse(clock.recordedAt) - Date.parse(act.recordedAt) <= longestMs;

/** An entry, and whether who did it is met here for the first time that day. */
export type EntryOfDay<I> = Entry<I> & { isNamed: boolean };
export type DayOfTimeline<I> = { day: string; entries: readonly EntryOfDay<I>[] };

/** Entries under the day on which they happened, `YYYY-MM-DD` in the office's time, in the order in which they came. */
export function daysOf<I extends Item>(entries: readonly Entry<I>[]): DayOfTimeline<I>[] {
  const byDay = Map.groupBy(entries, ({ item }) => dayOf(new Date(item.at)));
  return [...byDay].map(([day, ofDay]) => {
    const met = new Set<string>();
    return { day, entries: ofDay.map((entry) => ({ ...entry, isNamed: isNew(met, entry.item.by) })) };
  });
}

function isNew(met: Set<string>, by: TimelineItem['by']): boolean {
  const who = by === null ? '' : `${by.officerId} ${by.postId}`;
  const isFirst = !met.has(who);
  met.add(who);
  return isFirst;
}

/** `Nguyễn Văn An` → `NVA`, `Cán bộ Thử 03 (mẫu)` → `CBT03`. */
export const initialsOf = (name: string): string =>
  name
    .replace(/\(.*?\)/g, '')
    .trim()
    .split(/\s+/)
    .map((word) => (/^\d+$/.test(word) ? word : (word[0] ?? '').toLocaleUpperCase('vi')))
    .join('');
