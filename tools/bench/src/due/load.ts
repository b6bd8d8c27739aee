import pg from 'pg';
import { multiply, rowsOf, type Likes } from './multiply.js';
import type { ServiceName } from './service-process.js';
import { communes, type Sample } from './surroundings.js';

/** How many cases there are of each sort. */
export type Counts = Record<Sample['label'], number>;

/** Fills the tables of both services with cases like the samples, by SQL. */
export async function load(
  urlOf: (name: ServiceName) => string,
  samples: readonly Sample[],
  counts: Counts,
  say: (line: string) => void,
): Promise<void> {
  const deadline = await opened(urlOf('deadline'));
  const escalation = await opened(urlOf('escalation'));
  try {
    for (const sample of samples) {
      const likes = await likesOf(deadline, sample);
      const ids = [...likes.keys()].filter((id) => !communes.includes(id));
      await Promise.all(
        [deadline, escalation].map(async (client) =>
          multiply(client, await rowsOf(client, ids), likes, counts[sample.label]),
        ),
      );
      say(`  ${counts[sample.label]} cases that are ${sample.label}`);
    }
    await Promise.all([deadline, escalation].map((client) => client.query('VACUUM (ANALYZE)')));
    await deadline.query('CHECKPOINT');
  } finally {
    await Promise.all([deadline.end(), escalation.end()]);
  }
}

async function opened(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, options: '-c TimeZone=UTC' });
  await client.connect();
  await client.query('SET synchronous_commit = off');
  return client;
}

/** Every id of a sample: case, petition, unit, the event that began it, its clocks and the events about them. */
async function likesOf(client: pg.Client, { label, event }: Sample): Promise<Likes> {
  const { caseId, petitionId } = event.data as { caseId: string; petitionId: string };
  const made = (what: string): string => uuidSql(`md5('${label} ${what} ' || i)`, 4);
  const likes = new Map([
    [caseId, made('case')],
    [petitionId, made('petition')],
    [event.id, made('event')],
    [communes[0]!, `(ARRAY['${communes.join(`','`)}'])[1 + i % ${communes.length}]`],
  ]);
  const { rows: clocks } = await client.query<{ id: string; family: string }>(
    'SELECT id, family FROM clocks WHERE case_id = $1',
    [caseId],
  );
  for (const { id, family } of clocks) likes.set(id, clockIdSql(made('case'), family));
  const { rows: told } = await client.query<{ id: string }>('SELECT id FROM outbox WHERE subject = $1', [caseId]);
  for (const [at, { id }] of told.entries()) likes.set(id, made(`told ${at}`));
  return likes;
}

/** The id `deadline` gives the clock of a case: a UUID of version 8 made of a hash. */
const clockIdSql = (caseSql: string, family: string): string =>
  uuidSql(`encode(sha256(convert_to(${caseSql} || '/${family}', 'UTF8')), 'hex')`, 8);

/** A UUID of a version out of the hex digits of a hash. */
const uuidSql = (hashSql: string, version: 4 | 8): string =>
  `(SELECT substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-${version}' || substr(h, 14, 3) || '-a' || substr(h, 18, 3) || '-' || substr(h, 21, 12)
    FROM (SELECT ${hashSql} AS h OFFSET 0) AS hashed)`;
