import { Injectable } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { laneOf } from './partition-lock.js';
import { entryOf } from './timeline.js';

/** Any number; with a lane as the second key. */
const lockSpace = 7_205_003;

/** Every fact about a case, once. */
@Injectable()
export class TimelineService {
  /**
   * Writes the facts down. Nobody else changes the cases concerned until the transaction ends. What is asked on `tx`
   * meanwhile comes after it, so a caller need not wait for `written` before it asks.
   */
  write(tx: Tx, events: readonly Envelope[]): { caseIds: string[]; written: Promise<unknown> } {
    const entries = events.map(entryOf);
    const caseIds = [...new Set(entries.map(({ caseId }) => caseId))].sort();
    const lanes = [...new Set(caseIds.map(laneOf))].sort((a, b) => a - b);
    const locked = tx.prepared('timeline-lanes', lockLanes, [lockSpace, lanes]);
    const inserted = tx.prepared('timeline-entries', insertEntries, [JSON.stringify(entries)]);
    return { caseIds, written: Promise.all([locked, inserted]) };
  }
}

/** In the order given, which is the same for everybody. */
const lockLanes = 'SELECT pg_advisory_xact_lock($1, lane) FROM unnest($2::int[]) AS lane';

const insertEntries = `
  INSERT INTO timeline_entries (event_id, case_id, type, at, recorded_at, by_officer_id, by_post_id, by_unit_id, version, data)
  SELECT "eventId", "caseId", type, at, "recordedAt", (by->>'officerId')::uuid, (by->>'postId')::uuid, (by->>'unitId')::uuid, version, data
    FROM jsonb_to_recordset($1::jsonb) AS e("eventId" uuid, "caseId" uuid, type text, at timestamptz, "recordedAt" timestamptz,
         by jsonb, version int, data jsonb)
  ON CONFLICT (event_id) DO NOTHING`;
