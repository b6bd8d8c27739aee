import { firstDayOf, startOf, type Day } from '@cau-noi/calendar';
import { versionOn } from '../law/rule.js';
import type { Rulebook } from '../law/rules.js';
import { inForceOf } from '../law/version-choice.js';
import type { Following } from './applicable-rules.js';
import type { CaseFacts } from './case-facts.js';
import type { Cause } from './cause.js';
import type { Fact, FactType } from './facts.js';

type Of<T extends FactType> = Extract<Fact, { type: T }>;

/** A month of a unit, `YYYY-MM`, as facts have it: that it began for a unit that is followed, and what the desk recorded. */
export type UnitMonth = {
  unitId: string;
  month: string;
  begun: Of<'month-begun'> | undefined;
  /** By version; the last one is what holds. */
  recorded: readonly Of<'reception-recorded'>[];
};

/**
 * Returns the month that the facts of one subject describe; undefined where they are those of a case. Order and
 * repetition do not matter.
 */
export function unitMonthOf(facts: readonly Fact[]): UnitMonth | undefined {
  const begun = facts.find((fact) => fact.type === 'month-begun');
  const all = facts.filter((fact) => fact.type === 'reception-recorded');
  const recorded = [...new Map(all.map((fact) => [fact.data.version, fact])).values()].sort(
    (a, b) => a.data.version - b.data.version,
  );
  const first = begun ?? recorded[0];
  return first && { unitId: first.data.unitId, month: first.data.month, begun, recorded };
}

/** The clocks of a unit in a month: so many days of reception by its head, and each planned day posted in time. */
export const followedInMonth = (found: UnitMonth, book: Rulebook): Following[] => [
  ...daysOfReception(found, book),
  ...postings(found),
];

/**
 * The days asked in the month, met by the last of them. Head and whoever acts as head by decision receive in person; the
 * law asks that of the head (“trực tiếp”), so a day of a deputy does not count.
 */
function daysOfReception({ month, begun, recorded }: UnitMonth, book: Rulebook): Following[] {
  const family = begun?.data.family;
  const first = firstDayOf(month);
  const rule = family === undefined ? undefined : inForceOf(family, first, book);
  const length = rule && versionOn(rule, first)?.length;
  if (!begun || family === undefined || length?.unit !== 'days-per-month') return [];
  const record = recorded.at(-1);
  const counted = (record?.data.held ?? []).filter(({ by }) => by !== 'deputy').map(({ on }) => on);
  const lastAsked = [...new Set(counted)].sort()[length.count - 1];
  const start: Cause = { type: begun.type, id: begun.id, at: begun.at };
  return [{ family, key: family, start, stop: record && lastAsked ? onDay(record, lastAsked) : undefined }];
}

/** A schedule is posted days before each day it names (Luật Tiếp công dân Đ.24(4)); of committees no such number is known. */
function postings({ recorded }: UnitMonth): Following[] {
  const record = recorded.at(-1);
  if (!record || record.data.isParty) return [];
  return record.data.planned.map(({ on, postedOn }) => {
    const named = recorded.find(({ data }) => data.planned.some((day) => day.on === on)) ?? record;
    return {
      family: 'TCD-LICH',
      key: `TCD-LICH-${on}`,
      start: onDay(named, on),
      since: named.at,
      stop: postedOn === null ? undefined : onDay(record, postedOn),
    };
  });
}

const onDay = ({ type, id }: Of<'reception-recorded'>, day: Day): Cause => ({ type, id, at: startOf(day) });

type Subject = Pick<CaseFacts, 'unitId' | 'pauses' | 'extensions' | 'settlement' | 'traits' | 'complexFrom'>;

/** What a period needs to know of its subject; nothing stops or lengthens the month of a unit. */
export const undisturbedMonth = ({ unitId }: UnitMonth): Subject => ({
  unitId,
  pauses: [],
  extensions: [],
  settlement: undefined,
  traits: {},
  complexFrom: null,
});
