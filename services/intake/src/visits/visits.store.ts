import { namesOf, type Tx } from '@cau-noi/messaging';
import type { KeyedPerson } from '../register/person.js';
import type { Visit } from './visit.js';
import type { VisitWithPeople } from './visit.view.js';
import { VisitRow } from './visits.table.js';

const insertVisit = `
  WITH counter AS (
         INSERT INTO case_counters (unit_code, year, last, last_visit) SELECT code, $12, 0, 1 FROM units WHERE unit_id = $2
         ON CONFLICT (unit_code, year) DO UPDATE SET last_visit = case_counters.last_visit + 1
         RETURNING unit_code, last_visit),
       visit AS (
         INSERT INTO visits (visit_id, unit_id, form, received_at, people, outcome, refusal_ground, officer_id, post_id, recorded_at,
                             unit_code, register_year, serial, late_reason)
         SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, unit_code, $12, last_visit, $13 FROM counter),
       named AS (
         INSERT INTO visit_people (visit_id, person_key, position, representative, apart)
         SELECT $1, r.person_key, r.position, r.representative, r.apart
         FROM counter, jsonb_to_recordset($11::jsonb) AS r (person_key uuid, position int, representative boolean, apart boolean))
  SELECT last_visit AS serial FROM counter`;

const peopleRows = (people: readonly KeyedPerson[]): object[] =>
  people.map(({ personKey, representative, apart }, index) => ({
    person_key: personKey,
    position: index + 1,
    representative,
    apart,
  }));

const columns = `${namesOf(VisitRow, { of: 'v', without: ['officerId', 'postId', 'recordedAt', 'unitCode'] })},
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personKey', n.person_key, 'representative', n.representative) ORDER BY n.position), '[]')
   FROM visit_people n WHERE n.visit_id = v.visit_id) AS visitors`;

/** Visits from before there were numbers come first. */
const serialOf = 'coalesce(v.serial, 0)';

/** Enters a visit and its people under the next number of the year; returns the number, undefined when the unit is unknown. */
export async function enterVisit(
  tx: Tx,
  year: number,
  visit: Visit,
  people: readonly KeyedPerson[],
): Promise<number | undefined> {
  const [row] = await tx.query<{ serial: number }>(insertVisit, [
    visit.visitId,
    visit.unitId,
    visit.form,
    visit.receivedAt,
    visit.people,
    visit.outcome,
    visit.refusalGround,
    visit.by.officerId,
    visit.by.postId,
    tx.clock.now(),
    JSON.stringify(peopleRows(people)),
    year,
    visit.lateReason,
  ]);
  return row?.serial;
}

/** A visit of a unit: one row or none. */
export const findVisit = (tx: Tx, visitId: string, unitId: string): Promise<VisitWithPeople[]> =>
  tx.query<VisitWithPeople>(`SELECT ${columns} FROM visits v WHERE v.visit_id = $1 AND v.unit_id = $2`, [
    visitId,
    unitId,
  ]);

/** Which visits: of a unit's register between two instants (`until` excluded), those behind a place in the list. */
export type Wanted = {
  unitId: string;
  from: Date | null;
  until: Date | null;
  /** Of a petition the visit brought. */
  kind: string | null;
  outcome: string | null;
  form: string | null;
  /** So many came at least. */
  leastPeople: number | null;
  /** Under this number in the book. */
  entered: { year: number; serial: number } | null;
  after: readonly (string | number)[] | undefined;
  most: number;
};

/** Visits, newest first, those of one instant by their number in the book. */
export function listVisits(
  tx: Tx,
  { unitId, from, until, after, most, entered, ...part }: Wanted,
): Promise<VisitWithPeople[]> {
  const [at, serial, id] = after ?? [null, null, null];
  return tx.query<VisitWithPeople>(
    `SELECT ${columns} FROM visits v
       WHERE v.unit_id = $1 AND v.received_at <= coalesce($2::timestamptz, 'infinity')
         AND ($2::timestamptz IS NULL OR (v.received_at, ${serialOf}, v.visit_id) < ($2::timestamptz, $7::int, $3::uuid))
         AND v.received_at >= coalesce($5::timestamptz, '-infinity')
         AND v.received_at < coalesce($6::timestamptz, 'infinity')
         AND ($8::text IS NULL OR EXISTS (SELECT FROM petitions p WHERE p.visit_id = v.visit_id AND p.kind = $8))
         AND ($9::text IS NULL OR v.outcome = $9)
         AND ($10::text IS NULL OR v.form = $10)
         AND ($11::int IS NULL OR v.people >= $11)
         AND ($12::int IS NULL OR (v.register_year = $12 AND v.serial = $13::int))
       ORDER BY v.received_at DESC, ${serialOf} DESC, v.visit_id DESC LIMIT $4`,
    [
      unitId,
      at,
      id,
      most,
      from,
      until,
      serial,
      part.kind,
      part.outcome,
      part.form,
      part.leastPeople,
      entered?.year ?? null,
      entered?.serial ?? null,
    ],
  );
}
