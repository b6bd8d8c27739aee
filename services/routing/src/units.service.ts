import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';

/** What routing must know of units: which ones stand above which on the State line. */
@Injectable()
export class UnitsService {
  /** Keeps the newest version of a unit's reporting lines. */
  async keep(tx: Tx, { unitId, hierarchy, lines, version }: Payload<'directory.unit-changed.v1'>): Promise<void> {
    await tx.query(
      `INSERT INTO units (unit_id, hierarchy, lines, version) VALUES ($1, $2, $3, $4)
       ON CONFLICT (unit_id) DO UPDATE SET hierarchy = excluded.hierarchy, lines = excluded.lines,
         version = excluded.version
       WHERE units.version < excluded.version`,
      [unitId, hierarchy, JSON.stringify(lines), version],
    );
  }

  /** True when `upper` stands above `lower`, at any height, on the State line of that day. */
  async standsAbove(tx: Tx, upper: string, lower: string, at: Date): Promise<boolean> {
    const [found] = await tx.query(
      `WITH RECURSIVE line (unit_id) AS (
         SELECT $2::uuid
         UNION
         SELECT l."parentId" FROM line JOIN units u USING (unit_id)
         CROSS JOIN LATERAL jsonb_to_recordset(u.lines) AS l("parentId" uuid, "from" date, "to" date)
         WHERE u.hierarchy = 'state' AND $3::date BETWEEN l."from" AND coalesce(l."to", 'infinity')
       )
       SELECT 1 AS above FROM line WHERE unit_id = $1 AND unit_id <> $2`,
      [upper, lower, dayOf(at)],
    );
    return found !== undefined;
  }
}
