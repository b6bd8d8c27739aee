import { workingCalendar, type CalendarDay, type WorkingCalendar } from '@cau-noi/calendar';
import type { Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import type { World } from './domain/alert.js';
import { organisationOf, type HolderFacts, type PostFacts, type UnitFacts } from './domain/organisation.js';

/** Keeps what directory told of units, posts or holders; of two versions the higher one stays. */
async function keep(
  tx: Tx,
  table: 'units' | 'posts' | 'post_holders',
  key: string,
  columns: string,
  facts: readonly object[],
): Promise<void> {
  await tx.query(
    `INSERT INTO ${table} SELECT ${columns}, f, (f->>'version')::int FROM jsonb_array_elements($1::jsonb) f ORDER BY 1
     ON CONFLICT (${key}) DO UPDATE SET facts = excluded.facts, version = excluded.version WHERE excluded.version > ${table}.version`,
    [JSON.stringify(facts)],
  );
}

/** Keeps the newest version of units. */
export const keepUnits = (tx: Tx, units: readonly Payload<'directory.unit-changed.v1'>[]): Promise<void> =>
  keep(tx, 'units', 'unit_id', `(f->>'unitId')::uuid`, units);

/** Keeps the newest version of posts. */
export const keepPosts = (tx: Tx, posts: readonly Payload<'directory.post-changed.v1'>[]): Promise<void> =>
  keep(tx, 'posts', 'post_id', `(f->>'postId')::uuid, (f->>'unitId')::uuid`, posts);

/** Keeps the newest list of holders of posts. */
export const keepHolders = (tx: Tx, holders: readonly Payload<'directory.post-holder-changed.v1'>[]): Promise<void> =>
  keep(tx, 'post_holders', 'post_id', `(f->>'postId')::uuid, (f->>'unitId')::uuid`, holders);

/** Keeps the newest calendar of a year. */
export async function keepCalendar(
  tx: Tx,
  { year, days, version }: Payload<'directory.calendar-changed.v1'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO calendars VALUES ($1, $2, $3)
     ON CONFLICT (year) DO UPDATE SET days = excluded.days, version = excluded.version WHERE excluded.version > calendars.version`,
    [year, JSON.stringify(days), version],
  );
}

/** Which days are worked, of all years known. */
export const currentCalendar = async (tx: Tx): Promise<WorkingCalendar> =>
  workingCalendar((await tx.query<{ days: CalendarDay[] }>('SELECT days FROM calendars')).flatMap(({ days }) => days));

/** Everything that ladders of these units can reach on either line, and the working calendar. */
export async function worldAround(tx: Tx, unitIds: readonly string[]): Promise<World> {
  const units = await tx.query<{ facts: UnitFacts }>(
    `WITH RECURSIVE reach (unit_id) AS (
       SELECT unnest($1::uuid[])
       UNION SELECT beside.unit_id FROM units own CROSS JOIN LATERAL (
         SELECT unit_id FROM units WHERE facts->'committees' @> jsonb_build_array(jsonb_build_object('committeeId', own.unit_id))) beside
         WHERE own.unit_id = ANY($1::uuid[]) AND own.facts->>'hierarchy' = 'party'
       UNION SELECT above.unit_id FROM reach JOIN units u USING (unit_id) CROSS JOIN LATERAL (
         SELECT (l->>'parentId')::uuid AS unit_id FROM jsonb_array_elements(u.facts->'lines') l
         UNION ALL SELECT (c->>'committeeId')::uuid FROM jsonb_array_elements(u.facts->'committees') c) above
         WHERE above.unit_id IS NOT NULL)
     SELECT facts FROM units JOIN reach USING (unit_id)`,
    [[...new Set(unitIds)]],
  );
  const reached = units.map(({ facts }) => facts.unitId);
  const posts = await tx.query<{ facts: PostFacts }>(
    `SELECT facts FROM posts WHERE unit_id = ANY($1::uuid[]) AND (facts->>'isHead')::boolean`,
    [reached],
  );
  const holders = await tx.query<{ facts: HolderFacts }>(
    'SELECT facts FROM post_holders WHERE post_id = ANY($1::uuid[])',
    [posts.map(({ facts }) => facts.postId)],
  );
  return {
    organisation: organisationOf(
      units.map(({ facts }) => facts),
      posts.map(({ facts }) => facts),
      holders.map(({ facts }) => facts),
    ),
    calendar: await currentCalendar(tx),
  };
}
