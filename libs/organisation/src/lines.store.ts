import type { Day } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';

/** `state`: from one agency to the next above. `both`: that, the Party's own line, and the committees beside agencies. */
export type Line = 'state' | 'both';

/** The units above any of these on a day, at any height; none of these themselves. */
export async function unitsAbove(
  tx: Tx,
  units: readonly string[],
  day: Day,
  { line }: { line: Line },
): Promise<Set<string>> {
  const rows = await tx.prepared<{ id: string }>(`units-above-${line}`, above[line], [units, day]);
  return new Set(rows.map(({ id }) => id));
}

/** Whether a unit is above one of these on a day, at any height. */
export async function standsAbove(
  tx: Tx,
  upper: string,
  units: readonly string[],
  day: Day,
  { line }: { line: Line },
): Promise<boolean> {
  const [found] = await tx.prepared(`stands-above-${line}`, isAbove[line], [units, day, upper]);
  return found !== undefined;
}

/** The units below a unit on a day, at any depth; not the unit itself. */
export async function unitsBelow(tx: Tx, unitId: string, day: Day, { line }: { line: Line }): Promise<string[]> {
  const rows = await tx.prepared<{ id: string }>(`units-below-${line}`, below[line], [unitId, day]);
  return rows.map(({ id }) => id);
}

/** The Party committee beside a State unit on a day, or null. */
export async function committeeOf(tx: Tx, unitId: string, day: Day): Promise<string | null> {
  const [row] = await tx.prepared<{ id: string }>('committee-of', committee, [unitId, day]);
  return row?.id ?? null;
}

const counts: Record<Line, string> = {
  state: `line = 'state' AND $2::date BETWEEN valid_from AND counts_to`,
  both: `$2::date BETWEEN valid_from AND counts_to`,
};

/**
 * As the beginning of a statement: `up (unit_id)` holds the units of $1 and those above them on the day $2. OFFSET 0: each
 * unit's lines are looked up by the index, and one plan serves any number of units, whatever the planner thinks of it.
 */
export const walkUp = (line: Line): string => `
  WITH RECURSIVE up (unit_id) AS (
    SELECT unnest(units) FROM (SELECT $1::uuid[] AS units OFFSET 0) AS given
    UNION
    SELECT above_id FROM up CROSS JOIN LATERAL (
      SELECT above_id FROM org_lines l WHERE l.unit_id = up.unit_id AND above_id IS NOT NULL AND ${counts[line]} OFFSET 0
    ) AS next
  )`;

/** As the beginning of a statement: `reach (id)` holds the units of $1 and all that was, is or will be above them on any line. */
export const walkEver = `
  WITH RECURSIVE start (id) AS (
    SELECT unnest(units) FROM (SELECT $1::uuid[] AS units OFFSET 0) AS given
    UNION
    SELECT unit_id FROM org_lines WHERE line = 'beside' AND above_id = ANY($1::uuid[])
  ), reach (id) AS (
    SELECT id FROM start
    UNION
    SELECT above_id FROM reach CROSS JOIN LATERAL (
      SELECT above_id FROM org_lines l WHERE l.unit_id = reach.id AND above_id IS NOT NULL OFFSET 0
    ) AS next
  )`;

const byLine = (text: (line: Line) => string): Record<Line, string> => ({ state: text('state'), both: text('both') });

const above = byLine((line) => `${walkUp(line)} SELECT unit_id AS id FROM up WHERE unit_id <> ALL($1::uuid[])`);

const isAbove = byLine(
  (line) => `${walkUp(line)} SELECT 1 AS found FROM up WHERE unit_id = $3::uuid AND unit_id <> ALL($1::uuid[])`,
);

/** UNION, not UNION ALL, here as above: a circle in the lines ends the walk. */
const below = byLine(
  (line) => `
  WITH RECURSIVE down (id) AS (
    SELECT $1::uuid
    UNION
    SELECT unit_id FROM down CROSS JOIN LATERAL (
      SELECT unit_id FROM org_lines WHERE above_id = id AND ${counts[line]} OFFSET 0
    ) AS next
  )
  SELECT id FROM down WHERE id <> $1::uuid`,
);

const committee = `
  SELECT above_id AS id FROM org_lines
   WHERE unit_id = $1 AND line = 'beside' AND $2::date BETWEEN valid_from AND counts_to ORDER BY valid_from DESC LIMIT 1`;
