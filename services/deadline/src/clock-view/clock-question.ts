import type { Day } from '@cau-noi/calendar';
import type { WorkingCalendar } from '../calendars/calendar.js';
import type { Clock } from '../clocks/clock.js';
import type { Traits } from '../law/traits.js';
import type { Extension } from '../period/period.js';
import { derivationOfClock } from './clock-derivation.js';

/** A question to `explain`, as JSON has it. */
export type ClockQuestion = {
  rule: string;
  start: Day;
  pauses: [Day, Day | null][];
  extensions: Extension[];
  facts: Traits & { examinations?: [Day, Day | null][]; receivedOn?: Day };
};

/**
 * Returns the question of which this clock is the result, so that a reader can ask what if something else happened. It
 * has only the facts that counted. Null for a date that the unit set.
 */
export function questionOfClock(clock: Clock, calendar: WorkingCalendar): ClockQuestion | null {
  const derivation = derivationOfClock(clock, calendar);
  if (!derivation) return null;
  const { run, start, choice } = derivation;
  const spans = (isAsked: (ground: string) => boolean): [Day, Day | null][] =>
    run.pauses.filter(({ ground }) => isAsked(ground)).map(({ from, to }) => [from, to]);
  const examinations = spans((ground) => ground === 'examination');
  return {
    rule: choice.rule.id,
    start,
    pauses: spans((ground) => ground !== 'examination'),
    extensions: run.extensions.map(({ days, document, decided }) => ({ days, document, decided })),
    facts: {
      ...askable(clock.traits, choice.rule.extension !== null || choice.rule.variant.complex === true),
      ...(examinations.length > 0 && { examinations }),
      ...(clock.receivedOn !== undefined && { receivedOn: clock.receivedOn }),
    },
  };
}

/** Criteria that came too late to lengthen the period are none of its facts. */
function askable({ criteria, complex, records = {}, ...traits }: Traits, isComplex: boolean): Traits {
  const { complex: record, ...others } = records;
  const kept = isComplex ? { ...others, ...(record && { complex: record }) } : others;
  return {
    ...traits,
    ...(isComplex && criteria && { criteria }),
    ...(isComplex && complex !== undefined && { complex }),
    ...(Object.keys(kept).length > 0 && { records: kept }),
  };
}
