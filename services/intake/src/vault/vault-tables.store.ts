import type { Pool } from 'pg';
import type { MasterKey } from './sealing.service.js';

/** Names are never reused, steps never edited: a database is at the last step it has seen. */
const steps: readonly (readonly [name: string, sql: string])[] = [
  [
    '0001-vault',
    `CREATE TABLE master_keys (
       id text PRIMARY KEY,
       known_since timestamptz NOT NULL DEFAULT now()
     );
     -- One data key per person and per paper; shredding empties wrapped_key.
     CREATE TABLE data_keys (
       owner uuid PRIMARY KEY,
       master_key text NOT NULL REFERENCES master_keys (id),
       wrapped_key bytea,
       shredded_at timestamptz
     );
     -- A person as stated on one paper (owner: the person), or the words of a paper (owner = paper).
     CREATE TABLE sealed (
       owner uuid NOT NULL REFERENCES data_keys (owner),
       paper uuid NOT NULL,
       record bytea NOT NULL,
       PRIMARY KEY (owner, paper)
     );
     CREATE INDEX sealed_paper ON sealed (paper);
     -- One id number, one person.
     CREATE TABLE id_numbers (
       token bytea PRIMARY KEY,
       person uuid NOT NULL
     );
     CREATE INDEX id_numbers_person ON id_numbers (person);
     -- Phone and name: many people may share one.
     CREATE TABLE look_ups (
       token bytea NOT NULL,
       person uuid NOT NULL,
       PRIMARY KEY (token, person)
     );
     CREATE INDEX look_ups_person ON look_ups (person);
     -- Every reading, also a repeated one; nothing here is ever changed or deleted.
     CREATE TABLE openings (
       seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       opening_id uuid NOT NULL,
       owner uuid NOT NULL,
       paper uuid NOT NULL,
       case_id uuid NOT NULL,
       kind text NOT NULL,
       purpose text NOT NULL,
       note bytea,
       officer_id uuid NOT NULL,
       post_id uuid NOT NULL,
       unit_id uuid NOT NULL,
       opened_at timestamptz NOT NULL
     );
     CREATE INDEX openings_owner ON openings (owner);`,
  ],
  // Every key of every registration locked the one row of the master key; which key it is, is checked at each start.
  ['0002-no-hot-row', 'ALTER TABLE data_keys DROP CONSTRAINT data_keys_master_key_fkey'],
];

/** Brings the vault's database to the newest step; replicas that start together take turns. */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('cau-noi-vault-migrations'))");
    await client.query(
      'CREATE TABLE IF NOT EXISTS vault_steps (name text PRIMARY KEY, done_at timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await client.query<{ name: string }>('SELECT name FROM vault_steps');
    const done = new Set(rows.map(({ name }) => name));
    for (const [name, sql] of steps.filter(([step]) => !done.has(step))) {
      await client.query(`BEGIN; ${sql}; INSERT INTO vault_steps (name) VALUES ('${name}'); COMMIT`);
    }
  } finally {
    client.release(true); // closing the connection also lets go of the lock
  }
}

/** A vault filled under one key is useless, and soon damaged, under another: then the service must not start. */
export async function checkMasterKey(pool: Pool, master: MasterKey): Promise<void> {
  await pool.query(
    'INSERT INTO master_keys (id) SELECT $1 WHERE NOT EXISTS (SELECT FROM master_keys) ON CONFLICT DO NOTHING',
    [master.id],
  );
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM master_keys');
  if (rows.some(({ id }) => id === master.id)) return;
  throw new Error(
    'VAULT_KEY_FILE is not the key this identity vault was filled with; restore the right key file from the backup',
  );
}
