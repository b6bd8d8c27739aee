import type { Text } from '@cau-noi/rules';
import type { Length } from './counting.js';
import type { Day } from './day.js';

export type PetitionKind = 'KN' | 'TC' | 'KNPA' | 'KL';

/** What starts or stops a period. Only those of `facts.ts` reach this service as events so far. */
export type Moment =
  | 'received'
  | 'accepted'
  | 'decided'
  | 'decision-known'
  | 'decision-received'
  | 'decision-sent'
  | 'decision-published'
  | 'decision-announced'
  | 'second-level-opened'
  | 'second-received'
  | 'suspension-issued'
  | 'suspension-sent'
  | 'dialogue-held'
  | 'dialogue-announced'
  | 'meeting-held'
  | 'meeting-announced'
  | 'documents-asked'
  | 'documents-given'
  | 'forwarded'
  | 'acceptance-told'
  | 'sanctioned'
  | 'sanction-reported'
  | 'review-asked'
  | 'reviewed'
  | 'delay-reported'
  | 'report-demanded'
  | 'report-given'
  | 'reception-day'
  | 'schedule-posted'
  | 'answered'
  | 'result-reported'
  | 'result-told'
  | 'refusal-grounds'
  | 'refusal-sent'
  | 'session-held'
  | 'session-announced'
  | 'session-tested';

/** How sure the text is: A read in full, B confirmed by an excerpt, C own knowledge, D in doubt. */
export type Confidence = 'A' | 'B' | 'C' | 'D';

/** Another reading of the law: warned about by the earliest, called late by the latest. */
export type Reading = { length: Length; article: string };

/** A rule as one text has it. `from` and `to` are the first and the last day of its force. */
export type RuleVersion = {
  version: string;
  article: string;
  length: Length;
  confidence: Confidence;
  from: Day;
  to: Day | null;
  readings: readonly Reading[];
};

/** A case has several of the facts that lengthen a period; a rule id fixes which of them it is for. */
export type Variant = { remote?: true; complex?: true; severalPlaces?: true; dismissal?: true };

/** One time limit. Rules of one `family` are variants of each other: a case has at most one of them. */
export type Rule = {
  id: string;
  family: string;
  name: Text;
  kinds: readonly PetitionKind[];
  start: Moment;
  stop: Moment | null;
  variant: Variant;
  versions: readonly RuleVersion[];
};

/** The version in force on the day a period starts; undefined when the rule was not in force. */
export const versionOn = (rule: Rule, start: Day): RuleVersion | undefined =>
  rule.versions.find(({ from, to }) => from <= start && (to === null || start <= to));
