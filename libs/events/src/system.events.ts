import { z } from 'zod';
import { code, id, instant } from './fields.js';

const count = z.int().nonnegative();

/** What services publish of themselves. By name and version. */
export const systemEvents = {
  'system.heartbeat.v1': z
    .object({
      service: code,
      /** One replica of the service; another one after each start. */
      instance: id,
      /** By the wall clock. The counts cover the time since `since`. */
      beatAt: instant,
      since: instant,
      /** Due rows the engine took in hand, and the notices they gave. */
      claimed: count,
      fired: count,
      /** Due rows that gave none, by reason. */
      skipped: z.array(z.object({ reason: code, count })),
      /** Due rows that wait, and since when the first of them has; by the business clock. */
      unclaimed: count,
      oldestUnclaimed: instant.nullable(),
    })
    .describe('A sign of life each minute of an engine that works by time. Kept for one day, never part of a history.'),

  'system.state-reported.v1': z
    .object({
      service: code,
      /** One replica of the service; another one after each start. */
      instance: id,
      /** By the wall clock. */
      reportedAt: instant,
      /** Events that wait for a person because they could not be handled, and how many of them their topic's owner did not write. */
      parked: count,
      foreign: count,
      /** Since when the first event waits that was written and is not at the brokers yet, by the wall clock. */
      oldestUnpublished: instant.nullable(),
    })
    .describe('What waits in a service and should not, each minute. Kept for one day, never part of a history.'),
};
