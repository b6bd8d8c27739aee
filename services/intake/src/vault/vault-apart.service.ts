import type { Pool, PoolClient } from 'pg';
import type { Identity } from '../register/person.js';
import { type MasterKey, seal, unseal } from './sealing.service.js';
import { inTransaction, keepOnlyTokens, lockRecords, saveMoved, type StoredRecord } from './vault-apart.store.js';

type Move = { paper: string; from: string; to: string };
type TokensOf = (identity: Identity) => Buffer[];

/**
 * What a paper states of a person goes to a key of its own, in one transaction: sealed again under a new data key, taken
 * from the old one, and the old one's look-ups kept only as far as its other papers bear them out. The log of readings
 * stays as it is; it is read by nobody but an inspection of the vault.
 */
export const moveApart = (pool: Pool, master: MasterKey, move: Move, tokensOf: TokensOf): Promise<void> =>
  inTransaction(pool, (client) => moveRecord(client, master, move, tokensOf));

async function moveRecord(client: PoolClient, master: MasterKey, move: Move, tokensOf: TokensOf): Promise<void> {
  const { paper, from, to } = move;
  const rows = await lockRecords(client, from);
  const moved = rows.find((row) => row.paper === paper);
  if (!moved) return; // done before, or shredded
  const plain = (row: StoredRecord): Buffer =>
    unseal(master.unwrap(row.wrapped, from), row.record, `${from}/${row.paper}`);
  const { key, wrapped } = master.newDataKey(to);
  const record = seal(key, plain(moved), `${to}/${paper}`);
  await saveMoved(client, { paper, from, to, masterKey: master.id, wrapped, record });
  const left = rows.filter((row) => row !== moved).map((row) => JSON.parse(plain(row).toString('utf8')) as Identity);
  await keepOnlyTokens(client, from, left.flatMap(tokensOf));
}
