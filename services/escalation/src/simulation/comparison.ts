import { dayOf, daysBetween, minuteOf } from '@cau-noi/calendar';
import type { Telling } from '../alerts/alert.js';
import type { RecordedAlert } from './record.js';
import type { Replayed } from './replay.js';

/** What was told: to new people, as reminders, at night (22:00–06:00); gaps passed over; the highest step. */
export type Figures = { told: number; reminded: number; atNight: number; passedOver: number; highest: number };
/** Of one alert: how many lines a policy adds to what happened, and how many it leaves out. */
export type Differing = { alertNumber: string; caseNumber: string | null; added: number; removed: number };
export type Comparison = {
  alerts: number;
  /** Weeks of the period, at least one. */
  weeks: number;
  before: Figures;
  after: Figures;
  added: number;
  removed: number;
  /** How many people who answered would not have been told by then. */
  unheard: number;
  /** Who would be told most: how often before and after; 20 at most. */
  people: { officerId: string; before: number; after: number }[];
  /** Alerts that differ, those that differ most first; 100 at most. */
  differing: Differing[];
};

const [mostPeople, mostDiffering] = [20, 100];

/** Compares what happened with what would have; both without what came after the cause had ended, or `until`. */
export function compare(
  pairs: readonly { record: RecordedAlert; replayed: Replayed }[],
  from: Date,
  until: Date,
): Comparison {
  const looked = pairs.map(({ record, replayed }) => {
    const end = record.endedAt && record.endedAt < until ? record.endedAt : until;
    const before = record.lines.filter(({ kind, at }) => kind !== 'answered' && at <= end);
    const after = replayed.lines.filter(({ kind, at }) => kind !== 'answered' && at <= end);
    const { alertNumber, caseNumber } = record.facts;
    return { before, after, alertNumber, caseNumber, ...differenceOf(before, after) };
  });
  const differing = looked.filter(({ added, removed }) => added + removed > 0);
  const sum = (count: (one: (typeof looked)[number]) => number): number =>
    looked.reduce((all, one) => all + count(one), 0);
  const [before, after] = [looked.flatMap((one) => one.before), looked.flatMap((one) => one.after)];
  return {
    alerts: pairs.length,
    weeks: Math.max(1, Math.ceil(daysBetween(dayOf(from), dayOf(until)) / 7)),
    before: figuresOf(before),
    after: figuresOf(after),
    added: sum(({ added }) => added),
    removed: sum(({ removed }) => removed),
    unheard: pairs.reduce((all, { replayed }) => all + replayed.unheard, 0),
    people: peopleOf(before, after),
    differing: differing
      .sort((one, other) => other.added + other.removed - one.added - one.removed)
      .slice(0, mostDiffering)
      .map(({ alertNumber, caseNumber, added, removed }) => ({ alertNumber, caseNumber, added, removed })),
  };
}

const isSame = (one: Telling, other: Telling): boolean =>
  one.kind === other.kind &&
  one.unitId === other.unitId &&
  one.officerId === other.officerId &&
  one.at.getTime() === other.at.getTime();

/** How many lines each of two histories has that the other has not. What both begin with, mostly all of it, is passed. */
function differenceOf(before: readonly Telling[], after: readonly Telling[]): { added: number; removed: number } {
  let same = 0;
  while (same < before.length && same < after.length && isSame(before[same]!, after[same]!)) same += 1;
  const [was, would] = [before.slice(same), after.slice(same)];
  return { added: without(would, was), removed: without(was, would) };
}

const keyOf = ({ kind, at, unitId, officerId }: Telling): string => `${kind} ${at.getTime()} ${unitId} ${officerId}`;

/** How many of these lines are not among the others; one of the others makes up for one. */
function without(lines: readonly Telling[], others: readonly Telling[]): number {
  if (lines.length === 0 || others.length === 0) return lines.length;
  const left = new Map<string, number>();
  for (const line of others) left.set(keyOf(line), (left.get(keyOf(line)) ?? 0) + 1);
  return lines.filter((line) => {
    const key = keyOf(line);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  }).length;
}

const isToSomebody = ({ kind, officerId }: Telling): boolean => kind !== 'skipped' && officerId !== null;

function figuresOf(lines: readonly Telling[]): Figures {
  const heard = lines.filter(isToSomebody);
  return {
    told: heard.filter(({ kind }) => kind === 'told').length,
    reminded: heard.filter(({ kind }) => kind === 'repeated').length,
    atNight: heard.filter(({ at }) => minuteOf(at) >= 22 * 60 || minuteOf(at) < 6 * 60).length,
    passedOver: lines.filter(({ kind }) => kind === 'skipped').length,
    highest: lines.reduce((most, { step }) => Math.max(most, step), 0),
  };
}

function peopleOf(before: readonly Telling[], after: readonly Telling[]): Comparison['people'] {
  const people = new Map<string, { before: number; after: number }>();
  const count = (lines: readonly Telling[], when: 'before' | 'after'): void => {
    for (const { officerId } of lines.filter(isToSomebody)) {
      if (officerId === null) continue;
      const person = people.get(officerId) ?? { before: 0, after: 0 };
      person[when] += 1;
      people.set(officerId, person);
    }
  };
  count(before, 'before');
  count(after, 'after');
  return [...people]
    .map(([officerId, counts]) => ({ officerId, ...counts }))
    .sort((one, other) => other.after - one.after || one.officerId.localeCompare(other.officerId))
    .slice(0, mostPeople);
}
