import type { Envelope } from '@cau-noi/events';
import type { EntityManager } from 'typeorm';
import { extend, genesis, type Head, type Link } from './chain.js';
import { inPortions } from './in-portions.js';
import { preparedRowsOf, type Statement } from './rows-of.js';

/** A broker takes 1 MiB. */
const mostBytes = 900_000;

/**
 * What writes the events of a transaction, for the flight of its commit. The history of every known subject is locked
 * first, so that two transactions about one subject get their numbers in the order of their commits; sorted, so that they
 * cannot deadlock. A history that two transactions begin at once is begun by one; the other one fails and runs again.
 */
export async function outboxOf(manager: EntityManager, events: readonly Envelope[]): Promise<Statement[]> {
  if (events.length === 0) return [];
  const subjects = [...new Set(events.map(({ subject }) => subject))].sort();
  const texts: { subject: string; envelope: string }[] = [];
  await inPortions(events, (some) => {
    for (const event of some) texts.push({ subject: event.subject, envelope: textOf(event) });
  });
  const values = [events.map(({ id }) => id), events.map(({ subject }) => subject), joined(texts)];
  if (subjects.length === events.length) return [{ name: 'outbox-one-each', text: insertOneEach, values }];
  return [await chained(manager, subjects, texts, values)];
}

/** Several events of one subject: each hash needs the one before, so they are computed here, after a look at the heads. */
async function chained(
  manager: EntityManager,
  subjects: readonly string[],
  texts: readonly { subject: string; envelope: string }[],
  [ids, ...rest]: readonly unknown[],
): Promise<Statement> {
  const heads = await preparedRowsOf<Head>(manager, 'chain-heads', lockHeads, [subjects]);
  const links: Link[] = [];
  let next: Head[] = [...heads];
  await inPortions(texts, (some) => {
    const more = extend(next, some);
    links.push(...more.links);
    next = more.heads;
  });
  const known = new Set(heads.map(({ subject }) => subject));
  const values = [
    ids,
    ...rest,
    links.map(({ previous }) => previous),
    links.map(({ hash }) => hash),
    ...columnsOf(next.filter(({ subject }) => known.has(subject))),
    ...columnsOf(next.filter(({ subject }) => !known.has(subject))),
  ];
  return { name: 'outbox', text: insertLinks, values };
}

/** JSON has no line breaks; an array of texts would be quoted and unquoted. */
const joined = (texts: readonly { envelope: string }[]): string => texts.map(({ envelope }) => envelope).join('\n');

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

/** At most one event per subject: the hash is computed where the one before it lies, without a look at it first. */
const insertOneEach = `
  WITH given AS MATERIALIZED (
    SELECT id, subject, envelope, place
    FROM unnest($1::uuid[], $2::text[], string_to_array($3::text, E'\\n')) WITH ORDINALITY
      AS given (id, subject, envelope, place)
  ), head AS MATERIALIZED (
    SELECT subject, hash FROM chain_heads WHERE subject = ANY($2::text[]) ORDER BY subject FOR UPDATE
  ), link AS MATERIALIZED (
    SELECT given.*, head.hash IS NULL AS is_first, coalesce(head.hash, decode('${genesis}', 'hex')) AS previous,
      sha256(coalesce(head.hash, decode('${genesis}', 'hex')) || convert_to(given.envelope, 'UTF8')) AS hash
    FROM given LEFT JOIN head USING (subject)
  ), continued AS (
    UPDATE chain_heads AS old SET length = old.length + 1, hash = link.hash
    FROM link WHERE old.subject = link.subject AND NOT link.is_first
  ), begun AS (
    INSERT INTO chain_heads (subject, length, hash) SELECT subject, 1, hash FROM link WHERE is_first ORDER BY subject
  ), written AS (
    INSERT INTO outbox (id, subject, envelope, previous_hash, hash)
    SELECT id, subject, envelope, previous, hash FROM link ORDER BY place
    RETURNING seq
  )
  INSERT INTO outbox_waiting (seq) SELECT seq FROM written`;

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
