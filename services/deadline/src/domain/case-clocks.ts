import type { WorkingCalendar } from './calendar.js';
import { arrange, type CaseFacts, type Cause } from './case-facts.js';
import { dayOf } from './day.js';
import type { Fact } from './facts.js';
import type { Length } from './counting.js';
import { rules, unitDate } from './rules.js';
import { versionOn, type Moment, type Rule } from './rule.js';
import { legalTerm, unitTerm, type Term } from './term.js';

export type ClockStatus = 'running' | 'paused' | 'met' | 'late' | 'cancelled';

/** A clock as the facts of its case, the calendar and the catalogue make it; `now` plays no part. */
export type DerivedClock = Term & {
  /** The same for all variants of a rule: a clock may change its rule, and stays the same clock. */
  family: string;
  unitId: string;
  rule: string;
  ruleVersion: string;
  article: string;
  unitOfCount: Length['unit'] | 'instant';
  length: number | null;
  startedBy: Cause;
  status: ClockStatus;
  stoppedBy: Cause | null;
};

/**
 * The rules a case is held to from its own facts. The others of the catalogue wait for the events that start or stop
 * them; a clock that nothing could stop would call people late who are not.
 */
const followed: ReadonlySet<string> = new Set(['KN1-TL', 'KN1-GQ', 'KL1-TL', 'KL1-GQ', 'TC-XLBD', 'TC-GQ']);

/** Every clock the facts of one case give rise to. Their order and repetition do not matter. */
export function derive(facts: readonly Fact[], calendar: WorkingCalendar): DerivedClock[] {
  const found = arrange(facts);
  const { registered } = found;
  if (!registered) return [];
  const { unitId } = registered.data;
  const byUnit = [registered, found.accepted].flatMap((fact) => unitClock(found, fact, unitId, calendar)).slice(0, 1);
  if (registered.data.dueAt !== null) return byUnit;
  return [...byUnit, ...rules.flatMap((rule) => legalClock(found, rule, unitId, calendar))];
}

type Starting = { data: { dueAt: string | null } } & Cause;

function unitClock(
  found: CaseFacts,
  fact: Starting | undefined,
  unitId: string,
  calendar: WorkingCalendar,
): DerivedClock[] {
  if (!fact?.data.dueAt) return [];
  const term = unitTerm(new Date(fact.data.dueAt), fact.at, calendar);
  return [
    {
      ...term,
      unitId,
      family: unitDate.id,
      rule: unitDate.id,
      ruleVersion: unitDate.version,
      article: unitDate.article,
      unitOfCount: 'instant',
      length: null,
      startedBy: causeOf(fact),
      ...endOf(term, stopOf(found, 'decided')),
    },
  ];
}

function legalClock(found: CaseFacts, rule: Rule, unitId: string, calendar: WorkingCalendar): DerivedClock[] {
  const start = startOf(found, rule);
  const version = start && versionOn(rule, dayOf(start.at));
  if (!start || !version) return [];
  const term = legalTerm(version, start.at, calendar);
  return [
    {
      ...term,
      unitId,
      family: rule.family,
      rule: rule.id,
      ruleVersion: version.version,
      article: version.article,
      unitOfCount: version.length.unit,
      length: version.length.count,
      startedBy: causeOf(start),
      ...endOf(term, stopOf(found, rule.stop)),
    },
  ];
}

/** The fact a followed rule of this kind of case starts with. No event yet says what makes a case a variant. */
function startOf(found: CaseFacts, rule: Rule): Cause | undefined {
  const applies = followed.has(rule.id) && found.kind !== undefined && rule.kinds.includes(found.kind);
  if (!applies) return undefined;
  return rule.start === 'received' ? found.registered : rule.start === 'accepted' ? found.accepted : undefined;
}

/** What ends a clock: its own act, else the decision, else that the case lost its cause, else the closing of the file. */
function stopOf({ accepted, decided, withdrawn, closed }: CaseFacts, stop: Moment | null): Cause | undefined {
  return (stop === 'accepted' ? accepted : undefined) ?? decided ?? withdrawn ?? closed;
}

const withdrawals: readonly Cause['type'][] = ['petition-withdrawn', 'case-withdrawn'];

/** Late when the stop came at `lateFrom` or after; a withdrawal in time cancels, any other stop in time meets. */
function endOf({ lateFrom }: Term, stop: Cause | undefined): Pick<DerivedClock, 'status' | 'stoppedBy'> {
  if (!stop) return { status: 'running', stoppedBy: null };
  const inTime = withdrawals.includes(stop.type) ? 'cancelled' : 'met';
  return { status: stop.at < lateFrom ? inTime : 'late', stoppedBy: causeOf(stop) };
}

const causeOf = ({ type, id, at }: Cause): Cause => ({ type, id, at });
