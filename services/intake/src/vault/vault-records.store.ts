import type { Pool } from 'pg';

/** Who a ref turned out to be, and the stored form of its data key; null after shredding. */
export type Owner = { ref: string; owner: string; wrapped: Buffer | null };
/** Somebody or something whose data key is kept; with an id token, the owner known by it comes back instead. */
export type OwnerToKeep = { ref: string; idToken: Buffer | null; wrapped: Buffer };
export type SealedRecord = { owner: string; paper: string; record: Buffer };
export type LookUpToken = { token: Buffer; person: string };

/** One reading of the vault, as its log keeps it. */
export type Reading = {
  openingId: string;
  owner: string;
  paper: string;
  caseId: string;
  kind: string;
  purpose: string;
  note: Buffer | null;
  by: { officerId: string; postId: string; unitId: string };
  openedAt: Date;
};

/**
 * Finds or makes the owners: one statement, so that a number and its key appear together. Rows are taken in one
 * order everywhere, so that two papers naming the same people cannot block each other.
 */
export async function keepOwners(pool: Pool, masterKey: string, given: OwnerToKeep[]): Promise<Owner[]> {
  const { rows } = await pool.query<Owner>({
    name: 'vault-owners',
    text: `WITH given AS (SELECT * FROM unnest($1::uuid[], $2::bytea[], $3::bytea[]) AS g (ref, token, wrapped)),
                known AS (
                  INSERT INTO id_numbers (token, person)
                  SELECT DISTINCT ON (token) token, ref FROM given WHERE token IS NOT NULL ORDER BY token, ref
                  ON CONFLICT (token) DO UPDATE SET token = excluded.token
                  RETURNING token, person),
                meant AS (
                  SELECT g.ref, g.wrapped, coalesce(k.person, g.ref) AS owner FROM given g LEFT JOIN known k USING (token)),
                kept AS (
                  INSERT INTO data_keys (owner, master_key, wrapped_key)
                  SELECT DISTINCT ON (owner) owner, $4, wrapped FROM meant ORDER BY owner, (ref = owner) DESC
                  ON CONFLICT (owner) DO UPDATE SET owner = excluded.owner
                  RETURNING owner, wrapped_key)
           SELECT m.ref, m.owner, k.wrapped_key AS wrapped FROM meant m JOIN kept k USING (owner)`,
    values: [
      given.map(({ ref }) => ref),
      given.map(({ idToken }) => idToken),
      given.map(({ wrapped }) => wrapped),
      masterKey,
    ],
  });
  return rows;
}

/** Somebody or something new, with everything that is kept of it. */
export type New = {
  keys: { owner: string; wrapped: Buffer }[];
  records: SealedRecord[];
  tokens: LookUpToken[];
};

/** Stores new owners with what is sealed under their keys, in one statement; returns those who had not been there. */
export async function keepNewOnes(pool: Pool, masterKey: string, { keys, records, tokens }: New): Promise<string[]> {
  const { rows } = await pool.query<{ owner: string }>({
    name: 'vault-new-ones',
    text: `WITH kept AS (
             INSERT INTO data_keys (owner, master_key, wrapped_key)
             SELECT owner, $3, wrapped FROM unnest($1::uuid[], $2::bytea[]) AS k (owner, wrapped) ORDER BY owner
             ON CONFLICT DO NOTHING
             RETURNING owner),
           records AS (
             INSERT INTO sealed (owner, paper, record)
             SELECT s.owner, s.paper, s.record FROM unnest($4::uuid[], $5::uuid[], $6::bytea[]) AS s (owner, paper, record)
             JOIN kept USING (owner) ORDER BY s.owner, s.paper
             ON CONFLICT DO NOTHING),
           tokens AS (
             INSERT INTO look_ups (token, person)
             SELECT l.token, l.person FROM unnest($7::bytea[], $8::uuid[]) AS l (token, person)
             JOIN kept ON kept.owner = l.person ORDER BY l.token, l.person
             ON CONFLICT DO NOTHING)
           SELECT owner FROM kept`,
    values: [
      keys.map(({ owner }) => owner),
      keys.map(({ wrapped }) => wrapped),
      masterKey,
      ...columnsOf(records),
      ...tokenColumnsOf(tokens),
    ],
  });
  return rows.map(({ owner }) => owner);
}

const columnsOf = (records: readonly SealedRecord[]): unknown[] => [
  records.map(({ owner }) => owner),
  records.map(({ paper }) => paper),
  records.map(({ record }) => record),
];

const tokenColumnsOf = (tokens: readonly LookUpToken[]): unknown[] => [
  tokens.map(({ token }) => token),
  tokens.map(({ person }) => person),
];

/** Stores sealed records and look-up tokens; what is there stays as it is. */
export async function keepRecords(pool: Pool, sealed: SealedRecord[], tokens: LookUpToken[]): Promise<void> {
  await pool.query({
    name: 'vault-records',
    text: `WITH records AS (
             INSERT INTO sealed (owner, paper, record)
             SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bytea[]) AS s (owner, paper, record) ORDER BY owner, paper
             ON CONFLICT DO NOTHING)
           INSERT INTO look_ups (token, person)
           SELECT * FROM unnest($4::bytea[], $5::uuid[]) AS l (token, person) ORDER BY token, person
           ON CONFLICT DO NOTHING`,
    values: [...columnsOf(sealed), ...tokenColumnsOf(tokens)],
  });
}

/** A sealed record with the key it needs; undefined when there is none or the key was shredded. */
export async function readRecord(
  pool: Pool,
  owner: string,
  paper: string,
): Promise<{ wrapped: Buffer; record: Buffer } | undefined> {
  const { rows } = await pool.query<{ wrapped: Buffer; record: Buffer }>({
    name: 'vault-read',
    text: `SELECT k.wrapped_key AS wrapped, s.record FROM sealed s JOIN data_keys k USING (owner)
           WHERE s.owner = $1 AND s.paper = $2 AND k.wrapped_key IS NOT NULL`,
    values: [owner, paper],
  });
  return rows[0];
}

/** Writes one line of the log of openings. */
export async function logReading(pool: Pool, { by, ...reading }: Reading): Promise<void> {
  await pool.query({
    name: 'vault-log',
    text: `INSERT INTO openings (opening_id, owner, paper, case_id, kind, purpose, note, officer_id, post_id, unit_id, opened_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      reading.openingId,
      reading.owner,
      reading.paper,
      reading.caseId,
      reading.kind,
      reading.purpose,
      reading.note,
      by.officerId,
      by.postId,
      by.unitId,
      reading.openedAt,
    ],
  });
}

/** People who carry every one of the tokens; at most 50. */
export async function findPeople(pool: Pool, tokens: Buffer[]): Promise<string[]> {
  const { rows } = await pool.query<{ person: string }>({
    name: 'vault-find',
    text: `SELECT person FROM (
             SELECT token, person FROM id_numbers WHERE token = ANY($1::bytea[])
             UNION SELECT token, person FROM look_ups WHERE token = ANY($1::bytea[])) found
           GROUP BY person HAVING count(*) = $2 ORDER BY person LIMIT 50`,
    values: [tokens, tokens.length],
  });
  return rows.map(({ person }) => person);
}
