import { z } from 'zod';
import { roleCodes } from '@cau-noi/vocabulary';
import { by, code, date, hierarchy, id, instant, month, text } from './fields.js';

const calendarDay = z.object({
  date,
  kind: z.enum(['holiday', 'compensatory', 'swap-off', 'swap-work']),
  status: z.enum(['official', 'proposed', 'withdrawn']),
  source: z.string().max(200),
  knownAt: date,
  /** Proposed days of one proposal take effect together or not at all. */
  proposal: code.optional(),
  /** Proposals that fall away when this one is confirmed. */
  excludes: z.array(code).optional(),
});

/** What directory publishes: units, posts, who holds them, calendars, reception days. By name and version. */
export const directoryEvents = {
  'directory.unit-changed.v1': z
    .object({
      unitId: id,
      code: z.string().max(35),
      name: text,
      hierarchy,
      level: code,
      validFrom: date,
      validTo: date.nullable(),
      /** The unit one level above, with dates; `parentId` null at the top. `to` is the last day. */
      lines: z.array(z.object({ parentId: id.nullable(), from: date, to: date.nullable() })),
      /** For a State unit: the Party committee beside it, with dates. */
      committees: z.array(z.object({ committeeId: id, from: date, to: date.nullable() })),
      /** The unit that does its work after its last day; left out or null: none is named. */
      successorId: id.nullable().optional(),
      version: z.int().positive(),
    })
    .describe(
      'A unit as it stands now, with every reporting line it had, has or will have. The highest `version` wins.',
    ),

  'directory.post-changed.v1': z
    .object({
      postId: id,
      unitId: id,
      title: text,
      /** Role key; explained in `docs/glossary.md`. */
      role: z.enum(roleCodes),
      isHead: z.boolean(),
      validFrom: date,
      validTo: date.nullable(),
      version: z.int().positive(),
    })
    .describe(
      'A post of a unit as it stands now. Exactly one post of a unit is its head at a time. The highest `version` wins.',
    ),

  'directory.post-holder-changed.v1': z
    .object({
      postId: id,
      unitId: id,
      holders: z.array(z.object({ officerId: id, name: z.string().max(120), from: date, to: date.nullable() })),
      version: z.int().positive(),
    })
    .describe('Who held, holds or will hold a post; gaps are vacancies. The highest `version` wins.'),

  'directory.leave-changed.v1': z
    .object({
      leaveId: id,
      postId: id,
      unitId: id,
      officerId: id,
      from: date,
      /** The last day. */
      to: date,
      /** The post of the same unit that does the work instead; null: none. */
      standInPostId: id.nullable(),
      /** It was entered by mistake, or did not take place. */
      withdrawn: z.boolean(),
      version: z.int().positive(),
    })
    .describe(
      'Days on which the holder of a post is away, and who stands in, as it stands now. The highest `version` of a leave wins.',
    ),

  'directory.calendar-changed.v1': z
    .object({
      year: z.int().min(1900).max(2200),
      days: z.array(calendarDay),
      /** What was known of these days before, oldest first: rows that later ones replaced. */
      former: z.array(calendarDay).optional(),
      version: z.int().positive(),
      by: by.optional(),
    })
    .describe(
      'The official civil-service calendar of one year as it stands now. The highest `version` of a year wins.',
    ),

  'directory.reception-month-changed.v1': z
    .object({
      unitId: id,
      month,
      /** Snapshot of the unit at that time: whose reception days they are. */
      unit: z.object({ hierarchy, level: code, validTo: date.nullable() }),
      /** The days on which the head is to receive citizens, each with the day its schedule was posted. */
      planned: z.array(z.object({ on: date, postedOn: date.nullable() })),
      /** Days on which citizens were received: by the head, by who acts as head (by that paper), or by a deputy instead. */
      held: z.array(
        z.object({ on: date, by: z.enum(['head', 'acting', 'deputy']), document: z.string().max(60).nullable() }),
      ),
      at: instant,
      version: z.int().positive(),
      by,
    })
    .describe(
      'The reception days of the head of a unit in one month, as they stand now. The highest `version` of a month wins.',
    ),
};
