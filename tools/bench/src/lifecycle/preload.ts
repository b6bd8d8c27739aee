import pg from 'pg';
import type { LocalSystem } from './local-system.js';
import { tables } from './preload-tables.js';

const chunk = 100_000;

/** Fills every service's tables with this many past cases, by SQL: 19 of 20 closed long ago, one assigned and running. */
export async function preload(system: LocalSystem, count: number, say: (line: string) => void): Promise<void> {
  const units = await stateUnits(system);
  const began = performance.now();
  await Promise.all(
    Object.entries(tables).map(async ([owner, statements]) => {
      const client = new pg.Client({ connectionString: system.database(owner) });
      await client.connect();
      try {
        await client.query('SET synchronous_commit = off');
        for (let from = 1; from <= count; from += chunk) {
          for (const statement of statements)
            await client.query(statement(from, Math.min(count, from + chunk - 1), units));
        }
        await client.query('VACUUM (ANALYZE)');
      } finally {
        await client.end();
      }
      say(`  ${owner} holds ${count} cases after ${Math.round((performance.now() - began) / 1000)} s`);
    }),
  );
  await checkpoint(system);
}

async function stateUnits(system: LocalSystem): Promise<string[]> {
  const client = new pg.Client({ connectionString: system.database('console') });
  await client.connect();
  const { rows } = await client
    .query<{ unit_id: string }>(`SELECT unit_id FROM org_units WHERE hierarchy = 'state' ORDER BY code`)
    .finally(() => client.end());
  return rows.map(({ unit_id }) => unit_id);
}

/** What was loaded is on disk before anything is measured. */
async function checkpoint(system: LocalSystem): Promise<void> {
  const client = new pg.Client({ connectionString: system.database('console') });
  await client.connect();
  await client.query('CHECKPOINT').finally(() => client.end());
}
