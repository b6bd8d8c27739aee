import type { Command } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import type { EntityManager } from 'typeorm';
import { preparedRowsOf, type Statement } from './rows-of.js';

/** The response a command got the first time. */
export type StoredAnswer = { response: unknown; lastEvent: string | null };

type Row = { body_hash: string; response: unknown; last_event: string | null };

/**
 * Takes the key for this transaction. Returns null, or the response stored by a concurrent request with the same key.
 * While that request still runs it holds the unique key, so this waits for its end. Codes: `idempotency-key-reused`.
 */
export async function takeKey(manager: EntityManager, command: Command): Promise<StoredAnswer | null> {
  const { actor, key, route, bodyHash } = command;
  const taken = await preparedRowsOf(manager, 'take-key', insertKey, [actor.accountId, key, route, bodyHash]);
  if (taken.length > 0) return null;
  const [row] = await preparedRowsOf<Row>(manager, 'find-key', selectKey, [actor.accountId, key, route]);
  if (!row) throw new Error('an idempotency key vanished');
  if (row.body_hash !== bodyHash) throw keyReused();
  return { response: row.response, lastEvent: row.last_event };
}

/** Stores the response, in the same transaction as the command's writes. */
export function answerOf({ actor, key, route }: Command, { response, lastEvent }: StoredAnswer): Statement {
  const values = [actor.accountId, key, route, JSON.stringify(response ?? null), lastEvent];
  return { name: 'store-answer', text: updateKey, values };
}

/**
 * Takes the keys of several commands, all different, in one statement; returns which of them were free, in their order.
 */
export async function takeKeys(manager: EntityManager, commands: readonly Command[]): Promise<boolean[]> {
  const values = [...keysOf(commands), commands.map(({ bodyHash }) => bodyHash)];
  const taken = await preparedRowsOf<{ actor: string; key: string; route: string }>(
    manager,
    'take-keys',
    insertKeys,
    values,
  );
  const free = new Set(taken.map(({ actor, key, route }) => JSON.stringify([actor, key, route])));
  return commands.map((command) => free.has(identityOf(command)));
}

/** Stores the responses of several commands, each with its own command's writes. */
export function answersOf(answered: readonly { command: Command; answer: StoredAnswer }[]): Statement {
  const texts = answered.map(({ answer }) => JSON.stringify(answer.response ?? null));
  const values = [
    ...keysOf(answered.map(({ command }) => command)),
    texts.join('\n'), // JSON has no line breaks
    answered.map(({ answer }) => answer.lastEvent),
  ];
  return { name: 'store-answers', text: updateKeys, values };
}

/** Releases the keys of commands that a rule refused: a refusal is not stored. */
export const keysGivenBack = (commands: readonly Command[]): Statement => ({
  name: 'give-back-keys',
  text: deleteKeys,
  values: keysOf(commands),
});

/** Identifies a request: retries share it, all others differ. */
export const identityOf = ({ actor, key, route }: Command): string => JSON.stringify([actor.accountId, key, route]);

const keysOf = (commands: readonly Command[]): string[][] => [
  commands.map(({ actor }) => actor.accountId),
  commands.map(({ key }) => key),
  commands.map(({ route }) => route),
];

const keyReused = (): RuleBroken =>
  new RuleBroken('idempotency-key-reused', {
    vi: 'Mã chống gửi lặp (Idempotency-Key) này đã dùng cho một nội dung khác. Hãy gửi lại với mã mới.',
    en: 'This Idempotency-Key was already used for a different request. Send again with a new key.',
  });

const insertKey = `
  INSERT INTO idempotency_keys (actor, key, route, body_hash) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING RETURNING 1`;
const selectKey = `
  SELECT body_hash, response, last_event FROM idempotency_keys WHERE actor = $1 AND key = $2 AND route = $3`;
const updateKey = `
  UPDATE idempotency_keys SET response = $4, last_event = $5 WHERE actor = $1 AND key = $2 AND route = $3`;
/** Sorted, so that two groups with keys in common wait instead of deadlocking. */
const insertKeys = `
  INSERT INTO idempotency_keys (actor, key, route, body_hash)
  SELECT actor, key, route, body_hash FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
    AS given (actor, key, route, body_hash) ORDER BY actor, key, route
  ON CONFLICT DO NOTHING RETURNING actor, key, route`;
const updateKeys = `
  UPDATE idempotency_keys AS kept SET response = given.response::json, last_event = given.last_event
  FROM unnest($1::text[], $2::text[], $3::text[], string_to_array($4::text, E'\\n'), $5::uuid[])
    AS given (actor, key, route, response, last_event)
  WHERE (kept.actor, kept.key, kept.route) = (given.actor, given.key, given.route)`;
const deleteKeys = `
  DELETE FROM idempotency_keys AS kept USING unnest($1::text[], $2::text[], $3::text[]) AS given (actor, key, route)
  WHERE (kept.actor, kept.key, kept.route) = (given.actor, given.key, given.route)`;
