import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import type { Actor } from '@cau-noi/platform';
import { readsBelow } from '../domain/visibility.js';

/** Which units stand above a unit on a day: both lines, and the Party committees beside it and beside those above. */
@Injectable()
export class PlacesService {
  async above(tx: Tx, unitId: string, at: Date): Promise<Set<string>> {
    const rows = await tx.prepared<{ id: string }>('units-above', upwards, [unitId, dayOf(at)]);
    return new Set(rows.map(({ id }) => id).filter((id) => id !== unitId));
  }

  /** The units whose cases stand in the reader's lists: the own one, for some roles everything below it too. */
  async readBy(tx: Tx, { role, unitId }: Pick<Actor, 'role' | 'unitId'>, at: Date): Promise<string[]> {
    if (!readsBelow({ role })) return [unitId];
    const rows = await tx.query<{ id: string }>(downwards, [unitId, dayOf(at)]);
    return rows.map(({ id }) => id);
  }
}

/** UNION, not UNION ALL: a circle in the reporting lines ends the walk. */
const upwards = `
  WITH RECURSIVE up (id) AS (
    SELECT $1::uuid
    UNION
    SELECT l.above_id FROM up JOIN unit_links l ON l.unit_id = up.id
     WHERE $2::date BETWEEN l.valid_from AND coalesce(l.valid_to, 'infinity')
  )
  SELECT id FROM up`;

const downwards = `
  WITH RECURSIVE down (id) AS (
    SELECT $1::uuid
    UNION
    SELECT l.unit_id FROM down JOIN unit_links l ON l.above_id = down.id
     WHERE $2::date BETWEEN l.valid_from AND coalesce(l.valid_to, 'infinity')
  )
  SELECT id FROM down`;
