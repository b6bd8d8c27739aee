import type { Envelope } from '@cau-noi/events';
import type { EntityManager } from 'typeorm';
import { extend, genesis, type Head } from './chain.js';
import { preparedRowsOf } from './rows-of.js';

/** A broker takes 1 MiB. */
const mostBytes = 900_000;

/**
 * Writes what a transaction published, in two statements. The first locks the history of every subject, so that two
 * transactions about one subject get their numbers in the order of their commits; sorted, so that they cannot deadlock.
 */
export async function writeOutbox(manager: EntityManager, events: readonly Envelope[]): Promise<void> {
  if (events.length === 0) return;
  const subjects = [...new Set(events.map(({ subject }) => subject))].sort();
  const heads = await preparedRowsOf<Head>(manager, 'chain-heads', lockHeads, [subjects, genesis]);
  const texts = events.map((event) => ({ subject: event.subject, envelope: textOf(event) }));
  const { links, heads: next } = extend(heads, texts);
  await preparedRowsOf(manager, 'outbox', insertLinks, [
    events.map(({ id }) => id),
    links.map(({ subject }) => subject),
    links.map(({ envelope }) => envelope),
    links.map(({ previous }) => previous),
    links.map(({ hash }) => hash),
    next.map(({ subject }) => subject),
    next.map(({ length }) => length),
    next.map(({ hash }) => hash),
  ]);
}

/** The text that is sent. One that no broker takes would hold up the relay for ever, so its transaction fails instead. */
function textOf(event: Envelope): string {
  const text = JSON.stringify(event);
  const bytes = Buffer.byteLength(text);
  if (bytes > mostBytes) throw new Error(`a ${event.type} of ${bytes} bytes is too large to publish`);
  return text;
}

const lockHeads = `
  INSERT INTO chain_heads AS head (subject, length, hash)
  SELECT subject, 0, decode($2, 'hex') FROM unnest($1::text[]) AS subject
  ON CONFLICT (subject) DO UPDATE SET length = head.length
  RETURNING subject, length, encode(hash, 'hex') AS hash`;

const insertLinks = `
  WITH written AS (
    INSERT INTO outbox (id, subject, envelope, previous_hash, hash)
    SELECT id, subject, envelope, decode(previous, 'hex'), decode(hash, 'hex')
    FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) AS link (id, subject, envelope, previous, hash)
  )
  UPDATE chain_heads AS head SET length = next.length, hash = decode(next.hash, 'hex')
  FROM unnest($6::text[], $7::int[], $8::text[]) AS next (subject, length, hash)
  WHERE head.subject = next.subject`;
