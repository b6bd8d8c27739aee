import { z } from 'zod';
import { code, date, id, instant, month } from './fields.js';

const clock = {
  clockId: id,
  caseId: id,
  unitId: id,
  rule: z.string().max(30),
  ruleVersion: z.string().max(40),
  /** Clock of a unit in a month (`YYYY-MM`): there is no case, and `caseId` is the id of that month of that unit. */
  month: month.optional(),
};

const term = {
  /** Day of the event the period runs from; not counted itself. */
  start: date,
  /** Last day of the period, to 24:00 in Asia/Ho_Chi_Minh; null while it is unknown. */
  due: date.nullable(),
  /** First instant at which the case is late; for a due date, 00:00 of the next day. */
  lateFrom: instant.nullable(),
  /** When `due-soon` is published next, if at all. */
  warnAt: instant.nullable(),
};

/** What deadline publishes: what became of a clock. By name and version. */
export const deadlineEvents = {
  'deadline.clock-started.v1': z
    .object({
      ...clock,
      ...term,
      unitOfCount: z.enum(['instant', 'working-days', 'calendar-days', 'months', 'days-per-month']),
      length: z.int().nonnegative().nullable(),
      article: z.string().max(200),
      /** Newest calendar version used per year; empty where weekends alone counted. */
      calendar: z.array(z.object({ year: z.int(), version: z.int() })),
      /** The period touches a year without an official calendar: weekends alone were counted there. */
      weekendsOnly: z.boolean(),
    })
    .describe('A clock runs from now on.'),

  'deadline.clock-rederived.v1': z
    .object({
      ...clock,
      ...term,
      previousDue: date.nullable(),
      previousLateFrom: instant.nullable(),
      cause: code,
    })
    .describe('A fact, a calendar or a rule changed the result of a clock.'),

  'deadline.clock-paused.v1': z
    .object({ ...clock, pausedOn: date })
    .describe('The clock stands still from the day of suspension.'),

  'deadline.clock-resumed.v1': z
    .object({ ...clock, ...term, resumedOn: date })
    .describe('The clock runs again; the day of resumption counts.'),

  'deadline.due-soon.v1': z
    .object({ ...clock, due: date, lateFrom: instant, warning: code, noticedAt: instant })
    .describe('The end of a period is near. Once per warning.'),

  'deadline.overdue.v1': z
    .object({ ...clock, due: date, lateFrom: instant, noticedAt: instant })
    .describe('Late by law. Once per clock, unless withdrawn by a later fact.'),

  'deadline.overdue-withdrawn.v1': z
    .object({ ...clock, cause: code, withdrawnAt: instant })
    .describe('A later fact showed that the clock was never late by law.'),

  'deadline.clock-stopped.v1': z
    .object({
      ...clock,
      outcome: z.enum(['met', 'late', 'cancelled']),
      /** What ended it: the routing or intake fact, as a code. */
      cause: code,
      stoppedAt: instant,
    })
    .describe('The clock ended: met in time, met late, or cancelled because its cause fell away.'),
};
