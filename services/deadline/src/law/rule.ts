import type { Day } from '@cau-noi/calendar';
import type { Text } from '@cau-noi/vocabulary';
import type { Length } from './length.js';
import type { Moment } from './period-triggers.js';

export type PetitionKind = 'KN' | 'TC' | 'KNPA' | 'KL';

/** Whether a complaint is brought for the first time, or against the decision on the first. */
export type Level = 'first' | 'second';

/** How sure the text is: A read in full, B confirmed by an excerpt, C own knowledge, D in doubt. */
export type Confidence = 'A' | 'B' | 'C' | 'D';

/** Another reading of the law: warned about by the earliest, called late by the latest. */
export type Reading = { length: Length; article: string };

/** Which date of the case settles the version: receipt, acceptance, or the event the period itself starts with. */
export type VersionBy = 'receipt' | 'acceptance' | 'event';

/** A rule as one text has it, in force from `from` to `until` (the last day); each known from the day it was issued. */
export type RuleVersion = {
  version: string;
  article: string;
  length: Length;
  confidence: Confidence;
  from: Day;
  issued: Day;
  until: { day: Day; issued: Day } | null;
  readings: readonly Reading[];
};

/** A case has several of the facts that lengthen a period; a rule id fixes which of them it is for. */
export type Variant = { remote?: true; complex?: true; severalPlaces?: true; dismissal?: true };

/** What the law knows to stop a period: by which article, and from when. */
export type PauseGround = {
  ground: 'suspension' | 'examination' | 'obstacle';
  article: string;
  from: Day;
  /** Why it is not sure that this ground reaches the rule at all. */
  inDoubt?: string;
};

/** Extensions by decision: at most `days` each, `times` of them from so many criteria of a complex case on. */
export type ExtensionRule = {
  days: number;
  /** The law does not state whether its days are working days. */
  unitInDoubt?: true;
  ceilings: readonly { criteria: number; times: number; article: string }[];
};

/** One time limit. Rules of one `family` are variants or successors of each other: a case has at most one of them. */
export type Rule = {
  id: string;
  family: string;
  name: Text;
  kinds: readonly PetitionKind[];
  start: Moment;
  stop: Moment | null;
  variant: Variant;
  versionBy: VersionBy;
  versions: readonly RuleVersion[];
  pauses: readonly PauseGround[];
  /** Null: the law knows no extension here; `noExtension` names the article. */
  extension: ExtensionRule | null;
  noExtension: string;
  /** Where a take-over by the superior starts the period again: the article; else null. */
  restart: string | null;
  /** So many criteria of a complex case are presumed by the rule itself. */
  presumes: number;
  /** A complex case has to be recorded in writing since that day; without a record the plain period may be the right one. */
  record?: { article: string; from: Day };
  /** A decision takes effect by the day of its issue, while the window to complain of it runs from receipt: that rule. */
  window?: string;
  /** How its days are counted; missing in the rules of former releases, which are counted as they did. */
  counting?: 2;
};

/** The version of a rule that a period is held to, and why that one: `by` this date, which is `day`. */
export type Choice = { rule: Rule; version: RuleVersion; by: VersionBy; day: Day };

/**
 * The version in force on a day, of those known `asOf` a day; undefined when the rule was not in force. A version whose
 * end was decided after `asOf` counts as still in force.
 */
export function versionOn({ versions }: Rule, day: Day, asOf?: Day): RuleVersion | undefined {
  const isKnown = (issued: Day): boolean => asOf === undefined || issued <= asOf;
  return versions.findLast(
    ({ from, issued, until }) =>
      isKnown(issued) && from <= day && (until === null || !isKnown(until.issued) || day <= until.day),
  );
}
