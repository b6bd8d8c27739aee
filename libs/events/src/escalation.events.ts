import { z } from 'zod';
import { answerWords, tellingReasonCodes } from '@cau-noi/vocabulary';
import { by, code, date, hierarchy, id, instant, month } from './fields.js';

/**
 * A rung of the ladder: the unit, and the post and officer responsible there; null post: none; null officer: vacant.
 */
const addressee = z.object({ unitId: id, postId: id.nullable(), officerId: id.nullable() });

const alert = {
  alertId: id,
  caseId: id,
  cause: z.enum(['overdue', 'crowd', 'crowd-growing']),
  line: hierarchy,
};

/** Why it is told at once, and on account of whom: whose promise is broken, who said that it is not theirs. */
const because = z.object({ reason: z.enum(tellingReasonCodes), by: by.optional() });

/** Who else was told at the same instant. */
const also = z.array(addressee).max(20).optional();

/** How many answers the alert had before; a later one counts. */
const answers = z.int().nonnegative();

/** Of a crowd that has grown: how many people it has now. */
const grownTo = z.int().positive().optional();

/** A fault of a service, for those who run the system; by the wall clock, about no case. */
const systemAlarm = { alarmId: id, service: code, reason: code };

/** What escalation publishes: alerts and alarms. By name and version. */
export const escalationEvents = {
  'escalation.alert-raised.v1': z
    .object({
      ...alert,
      alertNumber: z.string().max(40),
      caseNumber: z.string().max(60).nullable(),
      clockId: id.nullable(),
      rule: z.string().max(30).nullable(),
      /** Of a clock of a unit in a month (`YYYY-MM`): there is no case. */
      month: month.optional(),
      /** The unit that is late, or whose petition brought the crowd. */
      unitId: id,
      groupSize: z.int().positive().nullable(),
      /** Of a crowd in the stream, whose id is the `caseId`: the level it has passed, its petitions, cases and units. */
      crowd: z
        .object({
          level: z.int().positive(),
          petitions: z.int().positive(),
          cases: z.int().positive(),
          units: z.int().positive(),
        })
        .optional(),
      step: z.int().nonnegative(),
      addressee,
      also,
      skipped: z.array(z.object({ unitId: id, reason: code })),
      raisedAt: instant,
      nextAt: instant.nullable(),
    })
    .describe('An alert reached its first addressee. `skipped` names rungs that could not take it, and why.'),

  'escalation.alert-climbed.v1': z
    .object({
      ...alert,
      step: z.int().positive(),
      addressee,
      also,
      skipped: z.array(z.object({ unitId: id, reason: code })),
      because: because.optional(),
      answers: answers.optional(),
      groupSize: grownTo,
      climbedAt: instant,
      nextAt: instant.nullable(),
    })
    .describe(
      'Somebody else has it now, and the earlier ones still see it: nobody answered in time, or there is the reason given.',
    ),

  'escalation.alert-repeated.v1': z
    .object({
      ...alert,
      step: z.int().nonnegative(),
      times: z.int().positive(),
      addressee,
      also,
      because: because.optional(),
      answers: answers.optional(),
      groupSize: grownTo,
      repeatedAt: instant,
      nextAt: instant.nullable(),
    })
    .describe('Told again where it is: nobody answered at the top of the ladder, or there is the reason given.'),

  'escalation.alert-acknowledged.v1': z
    .object({
      ...alert,
      acknowledgedAt: instant,
      by,
      /**
       * Will deal with it; calls it somebody else's or a false alarm; knows and watches. The note beside it is not
       * published.
       */
      word: z.enum(answerWords).optional(),
      /** Promised by then, or to be looked at again on this day. */
      returnOn: date.optional(),
      /** The number of this answer to the alert, from 1. */
      answer: z.int().positive().optional(),
      /** So many more answers are asked for before the climb rests; missing: it rests. */
      lacking: z.int().positive().optional(),
    })
    .describe(
      'A named person answers. Who deals with it or watches it stops the climb until the day given; who says that it is not theirs sends it on at once. The alert is active until its cause ends.',
    ),

  'escalation.alert-ended.v1': z
    .object({ ...alert, reason: code, endedAt: instant })
    .describe('The cause of the alert ended.'),

  'escalation.crowd-changed.v1': z
    .object({
      crowdId: id,
      /** `ĐN-<yy>-<four or more digits>`, in the order in which crowds were first told. */
      number: z.string().max(40),
      at: instant,
      /** The highest threshold that its people reach, 0 for none; and the one that was told before. */
      level: z.int().nonnegative(),
      before: z.int().nonnegative(),
      /** How many different people. */
      people: z.int().nonnegative(),
      /** How many petitions, and which, the oldest first: the first thousand of them. */
      petitionCount: z.int().nonnegative(),
      petitions: z.array(id).max(1000),
      /** Pairs of these petitions that were found or set to be about one matter: the first thousand. */
      links: z.array(z.array(id).length(2)).max(1000),
      /** What changed it: a petition, link, unlink, withdrawn, expired, merged-into, split-off. */
      reason: code,
      /** The crowd it ended in; the crowd it came out of. */
      into: id.nullable(),
      from: id.nullable(),
    })
    .describe(
      'A crowd in the stream of petitions has another level than before. People are counted; who they are is not in it.',
    ),

  'escalation.petitions-linked.v1': z
    .object({
      petitions: z.array(id).length(2),
      cases: z.array(id).length(2),
      /** False: they are not about one matter after all. */
      linked: z.boolean(),
      linkedAt: instant,
      by,
    })
    .describe('An officer said of two petitions that they are about one matter, or are not. The reason stays with us.'),

  'escalation.matter-named.v1': z
    .object({ caseId: id, matterId: id.nullable(), namedAt: instant, by })
    .describe('An officer named the matter that a case belongs to, or took the name off. The words stay with us.'),

  'escalation.system-alarm-raised.v1': z
    .object({ ...systemAlarm, lastHeartbeatAt: instant.nullable(), raisedAt: instant })
    .describe(
      'An engine is silent or behind (legal clocks may not be noticed), events wait for a person or do not leave, the disk has little room, the last backup is old. Told to every operator and administrator.',
    ),

  'escalation.system-alarm-ended.v1': z
    .object({ ...systemAlarm, endedAt: instant })
    .describe('The cause of the alarm is over.'),
};
