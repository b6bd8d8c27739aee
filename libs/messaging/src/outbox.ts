import type { Envelope } from '@cau-noi/events';
import type { EntityManager } from 'typeorm';
import { extend, type Head } from './chain.js';
import { preparedRowsOf, type Statement } from './rows-of.js';

/** A broker takes 1 MiB. */
const mostBytes = 900_000;

/**
 * What writes the events of a transaction, for the flight of its commit. Before, the history of every known subject is
 * locked, so that two transactions about one subject get their numbers in the order of their commits; sorted, so that they
 * cannot deadlock. A history that two transactions begin at once is begun by one; the other one fails and runs again.
 */
export async function outboxOf(manager: EntityManager, events: readonly Envelope[]): Promise<Statement[]> {
  if (events.length === 0) return [];
  const subjects = [...new Set(events.map(({ subject }) => subject))].sort();
  const heads = await preparedRowsOf<Head>(manager, 'chain-heads', lockHeads, [subjects]);
  const texts = events.map((event) => ({ subject: event.subject, envelope: textOf(event) }));
  const { links, heads: next } = extend(heads, texts);
  const known = new Set(heads.map(({ subject }) => subject));
  const begun = next.filter(({ subject }) => !known.has(subject));
  const values = [
    events.map(({ id }) => id),
    links.map(({ subject }) => subject),
    links.map(({ envelope }) => envelope).join('\n'), // JSON has no line breaks; an array of texts would be quoted and unquoted
    links.map(({ previous }) => previous),
    links.map(({ hash }) => hash),
    ...columnsOf(next.filter(({ subject }) => known.has(subject))),
    ...columnsOf(begun),
  ];
  return [{ name: 'outbox', text: insertLinks, values }];
}

const columnsOf = (heads: readonly Head[]): unknown[] => [
  heads.map(({ subject }) => subject),
  heads.map(({ length }) => length),
  heads.map(({ hash }) => hash),
];

/** The text that is sent. One that no broker takes would hold up the relay for ever, so its transaction fails instead. */
function textOf(event: Envelope): string {
  const text = JSON.stringify(event);
  const bytes = Buffer.byteLength(text);
  if (bytes > mostBytes) throw new Error(`a ${event.type} of ${bytes} bytes is too large to publish`);
  return text;
}

const lockHeads = `
  SELECT subject, length, encode(hash, 'hex') AS hash FROM chain_heads
  WHERE subject = ANY($1::text[]) ORDER BY subject FOR UPDATE`;

const insertLinks = `
  WITH written AS (
    INSERT INTO outbox (id, subject, envelope, previous_hash, hash)
    SELECT id, subject, envelope, decode(previous, 'hex'), decode(hash, 'hex')
    FROM unnest($1::uuid[], $2::text[], string_to_array($3::text, E'\\n'), $4::text[], $5::text[])
      AS link (id, subject, envelope, previous, hash)
    RETURNING seq
  ), waiting AS (
    INSERT INTO outbox_waiting (seq) SELECT seq FROM written
  ), continued AS (
    UPDATE chain_heads AS head SET length = next.length, hash = decode(next.hash, 'hex')
    FROM unnest($6::text[], $7::int[], $8::text[]) AS next (subject, length, hash)
    WHERE head.subject = next.subject
  )
  INSERT INTO chain_heads (subject, length, hash)
  SELECT subject, length, decode(hash, 'hex') FROM unnest($9::text[], $10::int[], $11::text[]) AS next (subject, length, hash)
  ORDER BY subject`;
