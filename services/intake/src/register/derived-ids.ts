import { createHash } from 'node:crypto';
import type { Command } from '@cau-noi/platform';

/** Gives the ids a command makes, by what they are for: `petition-0`, `case-0`, `person-2`. */
export type Ids = (what: string) => string;

/**
 * The same command has the same ids whenever it is repeated, so that what a crash left in the vault is met again
 * instead of doubled. The body is part of it: a corrected body under the same key must not meet the old one's records.
 */
export function idsOf({ actor, route, key, bodyHash }: Pick<Command, 'actor' | 'route' | 'key' | 'bodyHash'>): Ids {
  const name = JSON.stringify([actor.accountId, route, key, bodyHash]);
  return (what) => idFrom(`${name}\n${what}`);
}

/** A UUID of version 8 (RFC 9562: made by the application) that is always the same for a name. */
export function idFrom(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
