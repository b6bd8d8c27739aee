import type { Day } from '@cau-noi/calendar';
import type { Text } from '@cau-noi/vocabulary';
import { calendarOf, type CalendarYear, type WorkingCalendar } from '../calendars/calendar.js';
import { lifecycleRules } from '../catalogue/lifecycle-rules.js';
import { chainAfter, type ChainLink } from '../derivation/chain.js';
import type { Derivation } from '../derivation/derivation.js';
import { derivePeriod } from '../derivation/derive-period.js';
import { doubtsOf, type Doubt } from '../derivation/doubts.js';
import { ledgerOf, noticesOf, type LedgerDay, type Notice } from '../derivation/ledger.js';
import type { Step } from '../derivation/step.js';
import { stepsOf, takenOverStep } from '../derivation/steps.js';
import type { Confidence, Rule } from '../law/rule.js';
import { ruleById, unitDate } from '../law/rules.js';
import { chooseVersion, variantFor } from '../law/version-choice.js';
import { checkExtensions } from '../period/extensions.js';
import { disjoint, ordered, overlap, type Pause } from '../period/pauses.js';
import type { Course } from '../period/period.js';
import { checkTraits } from './check-traits.js';
import { questionOf, type Question } from './explain-input.js';
import { misplaced, noPause, noTakeOver, pausesOverlap, unknownRule, withoutNumber } from './explain-refusals.js';

/** Why a period ends when it does; every date is null while an open pause leaves it unknown. */
export type Explanation = {
  rule: string;
  name: Text;
  version: string;
  article: string;
  /** How sure the text is. */
  confidence: Confidence;
  start: Day;
  due: Day | null;
  warnBy: Day | null;
  overdueAfter: Day | null;
  doubts: Doubt[];
  steps: Step[];
  /** The notices behind days off and days worked in exchange that the dates rest on. */
  notices: Notice[];
  /** Every day of a period counted by days. */
  ledger: LedgerDay[];
  /** For a complaint: what follows from here to the court, each act done on its last day. */
  chain: ChainLink[];
};

/**
 * Explains a period, by what was known of calendar and rules `asOf` a day. Codes: those of the input, `unknown-rule`,
 * `rule-without-number`, `rule-not-in-force`, `facts-contradict-rule`, `pauses-overlap`, `pause-outside-period`,
 * `pause-not-allowed`, `extension-not-allowed`, `extension-without-document`, `extension-over-cap`,
 * `extension-after-end`, `extension-before-start`, `take-over-not-allowed`.
 */
export function explain(input: unknown, years: readonly CalendarYear[]): Explanation {
  const asked = questionOf(input);
  const calendar = calendarFor(years, asked.asOf);
  const rule = variantFor(ruleNamed(asked.rule), asked.traits);
  checkTraits(rule, asked.traits);
  const whole = courseOf(asked, rule);
  const first = period(
    asked,
    rule,
    asked.start,
    asked.takenOver === null ? whole : upTo(whole, asked.takenOver),
    calendar,
  );
  if (asked.takenOver === null) return answer(first, asked, calendar, []);
  if (rule.restart === null || asked.takenOver < asked.start) throw noTakeOver(rule);
  const rest = from(whole, asked.takenOver);
  const again = period(asked, rule, asked.takenOver, rest, calendar);
  return answer(again, asked, calendar, [takenOverStep(asked.takenOver, rule.restart)]);
}

const kept = new WeakMap<readonly CalendarYear[], WorkingCalendar>();

/** The calendar of the same years is built once, for thousands of questions. */
function calendarFor(years: readonly CalendarYear[], asOf: Day | undefined): WorkingCalendar {
  if (asOf !== undefined) return calendarOf(years, asOf);
  const known = kept.get(years) ?? calendarOf(years);
  kept.set(years, known);
  return known;
}

function ruleNamed(id: string): Rule {
  const rule = ruleById(id);
  if (rule) return rule;
  const isKnown = id === unitDate.id || lifecycleRules.some((each) => each.id === id);
  throw isKnown ? withoutNumber(id) : unknownRule(id);
}

/** Pauses and extensions as the rule takes them; pauses of two grounds may overlap. */
function courseOf({ pauses, examinations, extensions }: Question, rule: Rule): Course {
  const [usual] = rule.pauses;
  const all: Pause[] = [
    ...pauses.map((pause) => ({ ...pause, ground: usual?.ground ?? pause.ground })),
    ...examinations,
  ];
  const isKnown = ({ ground }: Pause): boolean => rule.pauses.some((each) => each.ground === ground);
  if (!ordered(all).every(isKnown)) throw noPause(rule);
  if (overlap(pauses)) throw pausesOverlap();
  return { pauses: all, extensions };
}

const upTo = ({ pauses, extensions }: Course, day: Day): Course => ({
  pauses: pauses.filter((pause) => pause.from < day),
  extensions: extensions.filter(({ decided }) => decided < day),
});
const from = ({ pauses, extensions }: Course, day: Day): Course => ({
  pauses: pauses.filter((pause) => pause.from >= day),
  extensions: extensions.filter(({ decided }) => decided >= day),
});

function period(
  { asOf, traits, receivedOn }: Question,
  rule: Rule,
  start: Day,
  course: Course,
  calendar: WorkingCalendar,
): Derivation {
  checkExtensions(rule, traits, course.extensions);
  const own = { ...course, pauses: disjoint(course.pauses) };
  const derivation = derivePeriod(chooseVersion(rule, start, asOf), start, own, calendar, { traits, receivedOn });
  const [wrong] = derivation.run.misplaced;
  if (wrong) throw misplaced(wrong, derivation.choice.version.article);
  return derivation;
}

function answer(derivation: Derivation, asked: Question, calendar: WorkingCalendar, before: Step[]): Explanation {
  const { choice, start, due, warnBy, overdueAfter } = derivation;
  return {
    rule: choice.rule.id,
    name: choice.rule.name,
    version: choice.version.version,
    article: choice.version.article,
    confidence: choice.version.confidence,
    start,
    due,
    warnBy,
    overdueAfter,
    doubts: doubtsOf(derivation, calendar),
    steps: [...before, ...stepsOf(derivation, asked.traits, calendar)],
    notices: noticesOf(derivation, calendar),
    ledger: ledgerOf(derivation, calendar),
    chain: chainAfter(derivation, asked.traits, calendar, asked.asOf),
  };
}
