import type { Pool, PoolClient } from 'pg';

/** What a paper states of a person, sealed, with the stored form of the key it needs. */
export type StoredRecord = { paper: string; record: Buffer; wrapped: Buffer };

/** Runs `work` in one transaction of the vault. */
export async function inTransaction(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  let isWhole = false;
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
    isWhole = true;
  } finally {
    client.release(!isWhole); // a connection that broke off in the middle is closed, and the server undoes what it did
  }
}

/** Locks a person's data key and returns what is sealed under it; nothing once it was shredded. */
export async function lockRecords(client: PoolClient, person: string): Promise<StoredRecord[]> {
  await client.query('SELECT FROM data_keys WHERE owner = $1 FOR UPDATE', [person]);
  const { rows } = await client.query<StoredRecord>(
    `SELECT s.paper, s.record, k.wrapped_key AS wrapped FROM sealed s JOIN data_keys k USING (owner)
      WHERE s.owner = $1 AND k.wrapped_key IS NOT NULL`,
    [person],
  );
  return rows;
}

/** A record under a new data key, in place of the one that a person had for the paper. */
export type Moved = { paper: string; from: string; to: string; masterKey: string; wrapped: Buffer; record: Buffer };

/** Stores the new key with the record under it, and deletes the old record. */
export async function saveMoved(client: PoolClient, moved: Moved): Promise<void> {
  const { paper, from, to, masterKey, wrapped, record } = moved;
  await client.query('INSERT INTO data_keys (owner, master_key, wrapped_key) VALUES ($1, $2, $3)', [
    to,
    masterKey,
    wrapped,
  ]);
  await client.query('INSERT INTO sealed (owner, paper, record) VALUES ($1, $2, $3)', [to, paper, record]);
  await client.query('DELETE FROM sealed WHERE owner = $1 AND paper = $2', [from, paper]);
}

/** Deletes whatever leads to a person but these tokens. */
export async function keepOnlyTokens(client: PoolClient, person: string, tokens: readonly Buffer[]): Promise<void> {
  await client.query('DELETE FROM id_numbers WHERE person = $1 AND token <> ALL($2::bytea[])', [person, tokens]);
  await client.query('DELETE FROM look_ups WHERE person = $1 AND token <> ALL($2::bytea[])', [person, tokens]);
}
