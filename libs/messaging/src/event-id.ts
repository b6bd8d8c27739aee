import { randomUUID } from 'node:crypto';

/**
 * Returns a UUID of version 7 by the wall clock: unique for ever, and neighbours in time are neighbours in the index.
 */
export function eventId(): string {
  const ms = Date.now().toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${randomUUID().slice(15)}`;
}
