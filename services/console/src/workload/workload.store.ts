import { Injectable } from '@nestjs/common';
import { addDays, dayOf, startOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { handlerRoles, rolesWith, type Role, type Stage } from '@cau-noi/vocabulary';
import type { LocalText } from '../organisation/unit.view.js';

/** A person or a vacant post, with the load. */
export type LoadRow = {
  post_id: string | null;
  title: LocalText | null;
  role: Role | null;
  officer_id: string | null;
  name: string | null;
  open: number | null;
  overdue: number | null;
  soon: number | null;
  suits: boolean;
  same_subject: number;
  gave_back: number;
  away: { from: string; to: string; standInPostId: string | null } | null;
};

/** The load of the people of a unit. */
@Injectable()
export class WorkloadStore {
  /** The posts of the unit with the holders of the day of `now`, and whoever else holds a case of it; those who suit first. */
  loads(tx: Tx, unitId: string, now: Date, wanted: { stage: Stage; caseIds: readonly string[] }): Promise<LoadRow[]> {
    const today = dayOf(now);
    const inEightDays = startOf(addDays(today, 8));
    const suiting = handlerRoles(wanted.stage);
    return tx.query<LoadRow>(loads, [
      unitId,
      today,
      now,
      inEightDays,
      suiting,
      wanted.caseIds,
      rolesWith('runsSystem'),
      addDays(today, 7),
    ]);
  }

  /** The open cases of a unit, and those of them that nobody has; each counted to 1,001. */
  async openCases(tx: Tx, unitId: string): Promise<{ open: number; unassigned: number }> {
    const [counts] = await tx.query<{ open: number; unassigned: number }>(openCases, [unitId]);
    return counts!;
  }
}

/** Counts stop here, as those of lists do: “1.000+”. */
const mostCounted = 1_000;

const held = 'FROM case_views WHERE is_open AND unit_id = $1 AND handler_officer_id';
/** The cases of a handler that are due first, only so many as are counted: whatever is overdue is among them. */
const earliest = `SELECT sort_due ${held} = officer_id ORDER BY sort_due LIMIT ${mostCounted + 1}`;
const soon = `SELECT ${held} = officer_id AND sort_due > $3 AND sort_due <= $4 LIMIT ${mostCounted + 1}`;

/** Of the last cases an officer has or had, those whose subject one of the chosen cases has too. */
const lately = 50;
const sameSubject = `
  SELECT count(*)::int FROM (
    (SELECT case_id, subject FROM case_views WHERE is_open AND handler_officer_id = officer_id ORDER BY sort_due LIMIT ${lately})
    UNION ALL
    (SELECT case_id, subject FROM case_views WHERE NOT is_open AND handler_officer_id = officer_id ORDER BY ended_at DESC LIMIT ${lately})
  ) AS had WHERE had.subject = ANY(chosen.subjects) AND had.case_id <> ALL($6::uuid[])`;

const ofUnit = 'SELECT FROM case_views WHERE is_open AND unit_id = $1';
const openCases = `
  SELECT (SELECT count(*)::int FROM (${ofUnit} LIMIT ${mostCounted + 1}) AS counted) AS open,
         (SELECT count(*)::int FROM (${ofUnit} AND handler_officer_id IS NULL LIMIT ${mostCounted + 1}) AS counted) AS unassigned`;

/**
 * Whoever may be assigned the cases comes first, by suitability: whoever is on leave today last, before them those who gave one of
 * them back, then by role, then those who know the subject of the chosen cases; only then by load, open + 2 × overdue, the least
 * first. The index is read from one handler to the next and for each only so far
 * as is counted: the cost of a unit with 100,000 open cases depends on its people, not on its cases. What is due soon is
 * counted in the same index range, unless that range stopped before it.
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
    SELECT p.post_id, p.title, p.role, t.officer_id, t.name, leave.away, leave.valid_from <= $2::date AS is_away
      FROM org_posts p LEFT JOIN org_tenures t
        ON t.post_id = p.post_id AND $2::date BETWEEN t.valid_from AND coalesce(t.valid_to, 'infinity')
      LEFT JOIN LATERAL (
        SELECT a.valid_from, jsonb_build_object('from', a.valid_from, 'to', a.valid_to, 'standInPostId', a.stand_in_post_id) AS away
          FROM org_leaves a
         WHERE a.officer_id = t.officer_id AND NOT a.withdrawn AND a.valid_to >= $2::date AND a.valid_from <= $8::date
         ORDER BY a.valid_from, a.valid_to DESC LIMIT 1
      ) AS leave ON true
     WHERE p.unit_id = $1 AND p.role <> ALL($7::text[]) AND $2::date BETWEEN p.valid_from AND coalesce(p.valid_to, 'infinity')
  )
  SELECT p.post_id, p.title, p.role, officer_id, p.name, l.open, l.overdue, l.soon,
         officer_id IS NOT NULL AND rank IS NOT NULL AS suits, gave_back, same_subject, p.away
    FROM people p FULL JOIN loads l USING (officer_id)
    CROSS JOIN (SELECT array_agg(DISTINCT subject) AS subjects FROM case_views WHERE case_id = ANY($6::uuid[])) AS chosen
    CROSS JOIN LATERAL (
      SELECT array_position($5::text[], p.role) AS rank, (
        SELECT count(DISTINCT e.case_id)::int FROM timeline_entries e
         WHERE e.case_id = ANY($6::uuid[]) AND e.type = 'routing.assignment-returned.v1'
           AND e.data->>'previousOfficerId' = officer_id::text
      ) AS gave_back, CASE WHEN chosen.subjects IS NULL THEN 0 ELSE (${sameSubject}) END AS same_subject
    ) AS fit
   ORDER BY officer_id IS NULL, rank IS NULL, p.is_away IS TRUE, gave_back > 0, rank, same_subject = 0,
     coalesce(l.open, 0) + 2 * coalesce(l.overdue, 0), p.name, p.post_id
   LIMIT 1000`;
