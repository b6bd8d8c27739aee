import { Injectable } from '@nestjs/common';
import { dayOf, yearOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { rolesWith } from '@cau-noi/vocabulary';
import type { FirstSteps } from './first-steps.view.js';

/** What a new system has already, by the copy of the directory and by the accounts. */
@Injectable()
export class FirstStepsStore {
  /** The steps taken by the end of today. */
  async taken(tx: Tx): Promise<FirstSteps> {
    const today = dayOf(tx.clock.now());
    const values = [today, yearOf(today), rolesWith('receives'), rolesWith('handles')];
    const [steps] = await tx.query<FirstSteps>(stepsTaken, values);
    return steps!;
  }
}

const existing = (row: string): string =>
  `$1::date BETWEEN ${row}.valid_from AND coalesce(${row}.valid_to, 'infinity')`;

const stepsTaken = `
  WITH held AS (
    SELECT p.role, p.is_head, t.officer_id FROM org_posts p JOIN org_tenures t USING (post_id)
     WHERE ${existing('p')} AND ${existing('t')})
  SELECT EXISTS (SELECT FROM org_units u WHERE ${existing('u')}) AS unit,
         EXISTS (SELECT FROM held WHERE role = ANY($3::text[])) AS desk,
         EXISTS (SELECT FROM held WHERE role = ANY($4::text[])) AS handler,
         EXISTS (SELECT FROM held WHERE is_head) AS head,
         EXISTS (SELECT FROM held JOIN accounts USING (officer_id)) AS account,
         EXISTS (SELECT FROM org_days WHERE year = $2) AS calendar,
         EXISTS (SELECT FROM case_views) AS petition`;
