import pg from 'pg';

/** What must be the same however it was written; ids and hashes of their own are left out. */
const pictures: Record<string, string> = {
  inbox: "SELECT event_id::text AS key, '' AS picture FROM inbox",
  cases: 'SELECT case_id::text AS key, to_jsonb(cases)::text AS picture FROM cases',
  case_facts: 'SELECT event_id::text AS key, to_jsonb(case_facts)::text AS picture FROM case_facts',
  clocks: "SELECT case_id::text AS key, (to_jsonb(clocks) - 'id')::text AS picture FROM clocks",
  outbox: `SELECT subject AS key, ((envelope::jsonb - 'id' - 'time') #- '{data,clockId}')::text AS picture FROM outbox`,
  chain_heads: 'SELECT subject AS key, length::text AS picture FROM chain_heads',
};

/** The first difference between the rows of the first database and those of the others, which may have fewer; null when there is none. */
export async function difference(first: string, ...others: string[]): Promise<string | null> {
  for (const [table, sql] of Object.entries(pictures)) {
    const wanted = await read(first, sql);
    for (const other of others) {
      const found = await read(other, sql);
      if (found.size === 0) return `${table} is empty`;
      for (const [key, picture] of found) {
        if (wanted.get(key) !== picture) return `${table} ${key}: ${wanted.get(key)} and ${picture}`;
      }
    }
  }
  return null;
}

async function read(url: string, sql: string): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ key: string; picture: string }>(sql);
    return new Map(rows.map(({ key, picture }) => [key, picture]));
  } finally {
    await client.end();
  }
}
