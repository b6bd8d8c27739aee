import type { Span } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { walkEver } from './lines.store.js';

/** A unit with its lines, each as long as it counts. */
export type UnitAround = {
  unitId: string;
  hierarchy: 'state' | 'party';
  validFrom: string;
  validTo: string | null;
  lines: (Span & { parentId: string | null })[];
  committees: (Span & { committeeId: string })[];
};

/** A post that leads a unit, with everybody who held, holds or will hold it. */
export type HeadAround = {
  postId: string;
  unitId: string;
  isHead: boolean;
  validFrom: string;
  validTo: string | null;
  holders: (Span & { officerId: string })[];
};

/**
 * Returns everything reachable from these units upwards on either line, on any day, for callers that decide over many
 * days at once; from a committee also by the State units that have it beside them.
 */
export async function organisationAround(
  tx: Tx,
  unitIds: readonly string[],
): Promise<{ units: UnitAround[]; heads: HeadAround[] }> {
  const given = [[...new Set(unitIds)]];
  const [units, heads] = await Promise.all([
    tx.prepared<UnitAround>('units-around', unitsAround, given),
    tx.prepared<HeadAround>('heads-around', headsAround, given),
  ]);
  return { units, heads };
}

const days = `'from', l.valid_from, 'to', nullif(l.counts_to, 'infinity')`;
const listOf = (fields: string, which: string): string => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object(${fields}, ${days}) ORDER BY l.valid_from), '[]')
     FROM org_lines l WHERE l.unit_id = u.unit_id AND ${which})`;

const unitsAround = `${walkEver}
  SELECT unit_id AS "unitId", hierarchy, valid_from AS "validFrom", valid_to AS "validTo",
         ${listOf(`'parentId', l.above_id`, `l.line <> 'beside'`)} AS lines,
         ${listOf(`'committeeId', l.above_id`, `l.line = 'beside'`)} AS committees
    FROM reach CROSS JOIN LATERAL (SELECT * FROM org_units o WHERE o.unit_id = reach.id OFFSET 0) AS u ORDER BY unit_id`;

const headsAround = `${walkEver}
  SELECT post_id AS "postId", unit_id AS "unitId", is_head AS "isHead", valid_from AS "validFrom", valid_to AS "validTo",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('officerId', t.officer_id, 'from', t.valid_from, 'to', t.valid_to)
                                    ORDER BY t.valid_from), '[]')
            FROM org_tenures t WHERE t.post_id = p.post_id) AS holders
    FROM reach CROSS JOIN LATERAL (SELECT * FROM org_posts o WHERE o.unit_id = reach.id AND o.is_head OFFSET 0) AS p
   ORDER BY post_id`;
