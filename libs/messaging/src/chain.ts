import { createHash } from 'node:crypto';

/** Head of one subject's history: how many events it has, and the hash of the last one (hex). */
export type Head = { subject: string; length: number; hash: string };

/** One event as it is kept: the text that was sent, its own hash and the hash of the one before it of the same subject. */
export type Link = { subject: string; envelope: string; previous: string; hash: string };

/** The hash before the first event of a subject. */
export const genesis = '0'.repeat(64);

/** sha256(hash before ‖ text exactly as sent), in hex. */
export function hashOf(previous: string, envelope: string): string {
  return createHash('sha256').update(Buffer.from(previous, 'hex')).update(envelope, 'utf8').digest('hex');
}

/** Appends texts to the histories of their subjects, in the order given. */
export function extend(
  heads: readonly Head[],
  events: readonly { subject: string; envelope: string }[],
): { links: Link[]; heads: Head[] } {
  const next = new Map(heads.map((head) => [head.subject, { ...head }]));
  const links = events.map(({ subject, envelope }) => {
    const head = next.get(subject) ?? { subject, length: 0, hash: genesis };
    const previous = head.hash;
    const hash = hashOf(previous, envelope);
    next.set(subject, { subject, length: head.length + 1, hash });
    return { subject, envelope, previous, hash };
  });
  return { links, heads: [...next.values()] };
}
