import type { Command } from '@cau-noi/platform';
import { RuleBroken } from '@cau-noi/rules';
import type { EntityManager } from 'typeorm';
import { preparedRowsOf, type Statement } from './rows-of.js';

/** What a command answered the first time. */
export type StoredAnswer = { response: unknown; lastEvent: string | null };

type Row = { body_hash: string; response: unknown; last_event: string | null };

/**
 * Takes the key for this transaction: null, or the answer that a twin stored. A twin that is still running holds the
 * unique key, so this waits for its end. Codes: `idempotency-key-reused`.
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

/** Keeps the answer, in the transaction that earned it. */
export function answerOf({ actor, key, route }: Command, { response, lastEvent }: StoredAnswer): Statement {
  const values = [actor.accountId, key, route, JSON.stringify(response ?? null), lastEvent];
  return { name: 'store-answer', text: updateKey, values };
}

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
