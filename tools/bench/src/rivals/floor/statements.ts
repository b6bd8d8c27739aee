/** What is kept: the case, what happened to it with a hash over all before, keys of commands, and what is to be sent. */
export const tables = `
  CREATE TABLE cases (case_id uuid PRIMARY KEY, state text NOT NULL, version int NOT NULL, hash bytea NOT NULL, handler uuid, facts jsonb NOT NULL);
  CREATE TABLE history (case_id uuid, version int, event jsonb NOT NULL, hash bytea NOT NULL, PRIMARY KEY (case_id, version));
  CREATE TABLE keys (key uuid PRIMARY KEY, case_id uuid NOT NULL);
  CREATE TABLE outbox (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, case_id uuid NOT NULL, envelope text NOT NULL)`;

const kept = `, kept AS (INSERT INTO keys SELECT $2::uuid, case_id FROM changed),
  told AS (INSERT INTO history SELECT case_id, version, $3::jsonb, hash FROM changed),
  waiting AS (INSERT INTO outbox (case_id, envelope) SELECT case_id, $3::text FROM changed)
  SELECT case_id, version FROM changed`;

/** Each command is one statement; $1 the case, $2 the key, $3 the event. */
export const statements = {
  register: `WITH changed AS (INSERT INTO cases VALUES ($1, 'received', 1, sha256(convert_to($3, 'UTF8')), NULL, $4::jsonb) RETURNING case_id, version, hash)${kept}`,
  assign: `WITH changed AS (UPDATE cases SET handler = $4, version = version + 1, hash = sha256(hash || convert_to($3, 'UTF8'))
    WHERE case_id = $1 AND state = 'received' RETURNING case_id, version, hash)${kept}`,
  decide: `WITH changed AS (UPDATE cases SET state = 'decided', facts = facts || $4::jsonb, version = version + 1, hash = sha256(hash || convert_to($3, 'UTF8'))
    WHERE case_id = $1 AND state = 'received' RETURNING case_id, version, hash)${kept}`,
  read: `SELECT state, version, handler, facts FROM cases WHERE case_id = $1`,
} as const;
