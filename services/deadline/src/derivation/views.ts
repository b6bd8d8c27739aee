import { addDays, isCultureDayOnRest, type Day } from '@cau-noi/calendar';
import { withLawDays, yearsOf, type WorkingCalendar } from '../calendars/calendar.js';
import type { Length } from '../law/length.js';
import { versionOn, type Rule } from '../law/rule.js';
import { familyOf, ruleById } from '../law/rules.js';
import { variantFor } from '../law/version-choice.js';
import { count } from '../period/counting.js';
import { disjoint, type Pause } from '../period/pauses.js';
import { run, type Run } from '../period/period.js';
import type { ReadingKind } from './reading-texts.js';
import type { Read, ReadingResult } from './reading.js';

/** Other views of the days of a period, those that lead to another end; releases before did not know them. */
export const viewsOf = (read: Read): ReadingResult[] =>
  views.flatMap((view) => view(read)).filter(({ due }) => due !== read.own.due);

const views: readonly ((read: Read) => ReadingResult[])[] = [
  notPaused,
  resumedLater,
  extendedFromMovedEnd,
  extendedInOtherUnit,
  withCultureDay,
  withoutRecord,
  untilWindowEnds,
];

const ends = (kind: ReadingKind, article: string, counted: ReadingResult['counted']): ReadingResult[] => [
  { kind, article, due: counted.due, counted },
];

/** A pause that the law of its time did not know, or of which it is not sure that it reaches this rule, is none. */
function notPaused({ choice: { rule, version }, own, start, course, calendar }: Read): ReadingResult[] {
  const groundOf = ({ ground }: Pause) => rule.pauses.find((each) => each.ground === ground);
  const baseless = own.pauses.filter((pause) => (groundOf(pause)?.from ?? '9999') > pause.from);
  const doubtful = own.pauses.filter((each) => groundOf(each)?.inDoubt !== undefined && !baseless.includes(each));
  const without = (left: readonly Pause[]): Run =>
    run(version.length, start, { ...course, pauses: course.pauses.filter((each) => !left.some(same(each))) }, calendar);
  const [first, unsure] = [baseless[0], doubtful[0]];
  const by = (kind: ReadingKind, { from }: Pause, article: string, left: readonly Pause[]): ReadingResult[] =>
    ends(kind, article, without(left)).map((each) => ({ ...each, pausedOn: from }));
  return [
    ...(first ? by('pause-without-basis', first, groundOf(first)?.article ?? version.article, baseless) : []),
    ...(unsure ? by('not-suspended', unsure, groundOf(unsure)?.inDoubt ?? '', [...baseless, ...doubtful]) : []),
  ];
}

const same =
  (one: Pause) =>
  ({ from, ground }: Pause): boolean =>
    one.from === from && one.ground === ground;

/** The day of a decision to go on, or of an expert's conclusion, is not counted either (BLDS Đ.147(2)). */
function resumedLater({ choice: { rule, version }, own, start, course, calendar }: Read): ReadingResult[] {
  const resumes = ({ ground, to }: Pause): boolean => to !== null && ground !== 'obstacle';
  const ground = rule.pauses.find((each) => own.pauses.some((pause) => resumes(pause) && pause.ground === each.ground));
  if (!ground) return [];
  const longer = course.pauses.map((pause) =>
    resumes(pause) ? { ...pause, to: pause.to && addDays(pause.to, 1) } : pause,
  );
  const counted = run(version.length, start, { ...course, pauses: disjoint(longer) }, calendar);
  return ends('resumption-not-counted', `${ground.article}; BLDS 2015 Đ.147(2)`, counted);
}

/** Each extension runs from the working day the period before it had moved to. */
function extendedFromMovedEnd({ choice, own, start, course, calendar }: Read): ReadingResult[] {
  if (own.extensions.length === 0) return [];
  const { unit } = own.length;
  const parts = [choice.version.length, ...own.extensions.map(({ days }): Length => ({ count: days, unit }))];
  const counted = oneByOne(parts, 'due', start, course.pauses, calendar);
  return ends('extension-from-moved-end', `BLDS 2015 Đ.148(5); ${choice.version.article}`, counted);
}

/** Where the law does not state in which days an extension is counted: the other ones. */
function extendedInOtherUnit({ choice: { rule, version }, own, start, calendar }: Read): ReadingResult[] {
  if (!rule.extension?.unitInDoubt || own.extensions.length === 0) return [];
  return [version.length, ...version.readings.map(({ length }) => length)].flatMap((length) => {
    const unit = length.unit === 'working-days' ? 'calendar-days' : 'working-days';
    const parts = [length, ...own.extensions.map(({ days }): Length => ({ count: days, unit }))];
    return ends('extension-in-other-unit', version.article, oneByOne(parts, 'end', start, own.pauses, calendar));
  });
}

/** Several periods, each from the end of the one before: as counted, or as it moved. */
function oneByOne(
  parts: readonly Length[],
  from: 'end' | 'due',
  start: Day,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): ReadingResult['counted'] {
  let counted = count(parts[0] ?? { count: 0, unit: 'calendar-days' }, start, calendar, pauses);
  for (const part of parts.slice(1)) {
    const next = counted[from];
    if (next === null) break;
    counted = count(part, next, calendar, pauses);
  }
  return { ...counted, pauses };
}

/** 24/11 on a weekly rest day is made up for like a holiday of the Labour Code, unless a notice rules otherwise. */
function withCultureDay({ choice, own, start, course, calendar }: Read): ReadingResult[] {
  const years = yearsOf(start, own.due ?? start);
  if (!years.some((year) => isCultureDayOnRest(year) && !calendar.versions.has(year))) return [];
  const counted = run(choice.version.length, start, course, withLawDays(calendar, 'all-and-24-11'));
  return ends('culture-day', 'NQ 28/2026/QH16 Đ.2; BLLĐ 2019 Đ.111(3)', counted);
}

/** A case marked complex without the criteria that a record would name: the plain period. */
function withoutRecord({ choice: { rule, day }, start, course, calendar, traits }: Read): ReadingResult[] {
  const isUnrecorded = traits.complex === true && traits.criteria === undefined && !traits.records?.complex;
  if (!rule.record || day < rule.record.from || !isUnrecorded) return [];
  const version = plainOf(rule) && versionOn(plainOf(rule) ?? rule, day);
  return version ? ends('unrecorded', rule.record.article, run(version.length, start, course, calendar)) : [];
}

/** The rule of the same case if it were not complex. */
const plainOf = ({ family, variant }: Rule): Rule | undefined =>
  familyOf(family).find((other) => !other.variant.complex && Boolean(other.variant.remote) === Boolean(variant.remote));

/** A decision that may still be complained of has no effect yet: the window runs from the day it was received. */
function untilWindowEnds({ choice: { rule }, own, calendar, traits, receivedOn }: Read): ReadingResult[] {
  const window = rule.window === undefined ? undefined : ruleById(rule.window);
  if (!window || receivedOn === undefined || own.due === null) return [];
  const version = versionOn(variantFor(window, traits), receivedOn);
  if (!version) return [];
  const counted = count(version.length, receivedOn, calendar);
  return counted.due !== null && counted.due > own.due ? ends('window-open', version.article, counted) : [];
}
