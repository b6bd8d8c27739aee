import { Injectable } from '@nestjs/common';
import { addDays, dayOf, startOf } from '@cau-noi/calendar';
import { Clock, type Actor } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import { handlerRoles, rolesWith, type Role, type Stage } from '@cau-noi/vocabulary';
import type { Load } from '../queues/queue.view.js';

type Row = {
  post_id: string | null;
  title: Load['title'];
  role: Role | null;
  officer_id: string | null;
  name: string | null;
  open: number | null;
  overdue: number | null;
  soon: number | null;
  suits: boolean;
  gave_back: number;
};

/** What somebody is looked for: the stage of the cases that are to be given, and which they are as far as they are chosen. */
export type Wanted = { stage?: Stage; caseId?: readonly string[] };

/** Load per person of a unit: its posts with today's holders, and whoever else holds a case of it. */
@Injectable()
export class WorkloadService {
  constructor(private readonly clock: Clock) {}

  async of(tx: Tx, { unitId }: Pick<Actor, 'unitId'>, { stage = 'sort', caseId = [] }: Wanted = {}): Promise<Load[]> {
    const now = this.clock.now();
    const rows = await tx.query<Row>(loads, [
      unitId,
      dayOf(now),
      now,
      startOf(addDays(dayOf(now), 8)),
      handlerRoles(stage),
      caseId,
      rolesWith('runsSystem'),
    ]);
    return rows.map((row) => ({
      postId: row.post_id,
      title: row.title,
      role: row.role,
      officerId: row.officer_id,
      name: row.name,
      open: row.open ?? 0,
      overdue: row.overdue ?? 0,
      dueIn7Days: row.soon ?? 0,
      suits: row.suits,
      gaveBack: row.gave_back,
    }));
  }
}

/** Counts stop here, as those of lists do: “1.000+”. */
const mostCounted = 1_000;

const held = 'FROM case_views WHERE is_open AND unit_id = $1 AND handler_officer_id';
/** Of a handler's cases the earliest due, only so far as is counted: whatever is overdue stands among them first. */
const earliest = `SELECT sort_due ${held} = officer_id ORDER BY sort_due LIMIT ${mostCounted + 1}`;
const soon = `SELECT ${held} = officer_id AND sort_due > $3 AND sort_due <= $4 LIMIT ${mostCounted + 1}`;

/**
 * Who may be given the cases stands first, by suitability: not who gave one of them back, then by role; only then the least
 * load, open + 2 × overdue. The index is read from one handler to the next and for each only so far as is counted, so a unit
 * with 100,000 open cases costs its people, not its cases. What is due soon stands in the same walk, unless that ended before it.
 */
const loads = `
  WITH RECURSIVE handlers AS (
    (SELECT handler_officer_id AS officer_id ${held} IS NOT NULL ORDER BY handler_officer_id LIMIT 1)
    UNION ALL
    SELECT (SELECT handler_officer_id ${held} > officer_id ORDER BY handler_officer_id LIMIT 1)
      FROM handlers WHERE officer_id IS NOT NULL
  ), loads AS (
    SELECT officer_id, first.open, first.overdue,
           CASE WHEN first.open <= ${mostCounted} OR first.last > $4 THEN first.soon
                ELSE (SELECT count(*)::int FROM (${soon}) AS counted) END AS soon
      FROM handlers CROSS JOIN LATERAL (
        SELECT count(*)::int AS open, count(*) FILTER (WHERE sort_due <= $3)::int AS overdue,
               count(*) FILTER (WHERE sort_due > $3 AND sort_due <= $4)::int AS soon, max(sort_due) AS last
          FROM (${earliest}) AS counted
      ) AS first WHERE officer_id IS NOT NULL
  ), people AS (
    SELECT p.post_id, p.title, p.role, t.officer_id, t.name
      FROM org_posts p LEFT JOIN org_tenures t
        ON t.post_id = p.post_id AND $2::date BETWEEN t.valid_from AND coalesce(t.valid_to, 'infinity')
     WHERE p.unit_id = $1 AND p.role <> ALL($7::text[]) AND $2::date BETWEEN p.valid_from AND coalesce(p.valid_to, 'infinity')
  )
  SELECT p.post_id, p.title, p.role, officer_id, p.name, l.open, l.overdue, l.soon,
         officer_id IS NOT NULL AND rank IS NOT NULL AS suits, gave_back
    FROM people p FULL JOIN loads l USING (officer_id)
    CROSS JOIN LATERAL (
      SELECT array_position($5::text[], p.role) AS rank, (
        SELECT count(DISTINCT e.case_id)::int FROM timeline_entries e
         WHERE e.case_id = ANY($6::uuid[]) AND e.type = 'routing.assignment-returned.v1'
           AND e.data->>'previousOfficerId' = officer_id::text
      ) AS gave_back
    ) AS fit
   ORDER BY officer_id IS NULL, rank IS NULL, gave_back > 0, rank, coalesce(l.open, 0) + 2 * coalesce(l.overdue, 0), p.name, p.post_id
   LIMIT 1000`;
