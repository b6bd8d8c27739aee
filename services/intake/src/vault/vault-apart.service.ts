import type { Pool, PoolClient } from 'pg';
import type { Identity } from '../register/person.js';
import { type MasterKey, seal, unseal } from './sealing.service.js';

type Move = { paper: string; from: string; to: string };
type Record = { paper: string; record: Buffer; wrapped: Buffer };

/**
 * What a paper states of a person goes to a key of its own, in one transaction: sealed anew under a new data key, taken
 * from the old one, and the old one's look-ups kept only as far as its other papers bear them out. The log of readings
 * stays as it is; it is read by nobody but an inspection of the vault.
 */
export async function moveApart(
  pool: Pool,
  master: MasterKey,
  move: Move,
  tokensOf: (identity: Identity) => Buffer[],
): Promise<void> {
  const client = await pool.connect();
  let isWhole = false;
  try {
    await client.query('BEGIN');
    await moveRecord(client, master, move, tokensOf);
    await client.query('COMMIT');
    isWhole = true;
  } finally {
    client.release(!isWhole); // a connection that broke off in the middle is closed, and the server undoes what it did
  }
}

async function moveRecord(
  client: PoolClient,
  master: MasterKey,
  { paper, from, to }: Move,
  tokensOf: (identity: Identity) => Buffer[],
): Promise<void> {
  await client.query('SELECT FROM data_keys WHERE owner = $1 FOR UPDATE', [from]);
  const { rows } = await client.query<Record>(
    `SELECT s.paper, s.record, k.wrapped_key AS wrapped FROM sealed s JOIN data_keys k USING (owner)
      WHERE s.owner = $1 AND k.wrapped_key IS NOT NULL`,
    [from],
  );
  const moved = rows.find((row) => row.paper === paper);
  if (!moved) return; // done before, or shredded
  const plain = (row: Record): Buffer => unseal(master.unwrap(row.wrapped, from), row.record, `${from}/${row.paper}`);
  const { key, wrapped } = master.newDataKey(to);
  await client.query('INSERT INTO data_keys (owner, master_key, wrapped_key) VALUES ($1, $2, $3)', [
    to,
    master.id,
    wrapped,
  ]);
  await client.query('INSERT INTO sealed (owner, paper, record) VALUES ($1, $2, $3)', [
    to,
    paper,
    seal(key, plain(moved), `${to}/${paper}`),
  ]);
  await client.query('DELETE FROM sealed WHERE owner = $1 AND paper = $2', [from, paper]);
  const left = rows.filter((row) => row !== moved).map((row) => JSON.parse(plain(row).toString('utf8')) as Identity);
  const tokens = left.flatMap(tokensOf);
  await client.query('DELETE FROM id_numbers WHERE person = $1 AND token <> ALL($2::bytea[])', [from, tokens]);
  await client.query('DELETE FROM look_ups WHERE person = $1 AND token <> ALL($2::bytea[])', [from, tokens]);
}
