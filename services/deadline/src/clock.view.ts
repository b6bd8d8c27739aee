import type { Cause } from './domain/case-facts.js';
import { nextWarning, type Clock } from './domain/clock.js';
import { ruleById, unitDate } from './domain/rules.js';
import type { Step } from './domain/steps.js';
import type { CauseView, ClockView } from './clocks.controller.js';

/** What readers see of a clock: a fixed list of fields, never the row. */
export function clockView({ clock, steps }: { clock: Clock; steps: Step[] }): ClockView {
  const {
    id,
    rule,
    ruleVersion,
    article,
    unitOfCount,
    length,
    status,
    start,
    due,
    dueAt,
    warnBy,
    overdueAfter,
    lateFrom,
  } = clock;
  return {
    id,
    rule,
    ruleVersion,
    article,
    unitOfCount,
    length,
    status,
    start,
    due,
    dueAt,
    warnBy,
    overdueAfter,
    lateFrom,
    steps,
    name: ruleById(rule)?.name ?? unitDate.name,
    isOverdue: clock.overdueAt !== null,
    startedBy: causeView(clock.startedBy),
    warnAt: status === 'running' ? (nextWarning(clock)?.at ?? null) : null,
    overdueAt: clock.overdueAt,
    stoppedBy: clock.stoppedBy && causeView(clock.stoppedBy),
    calendar: clock.calendar,
    weekendsOnly: clock.weekendsOnly,
  };
}

const causeView = ({ type, id, at }: Cause): CauseView => ({ type, eventId: id, at });
