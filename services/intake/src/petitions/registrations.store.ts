import type { Tx } from '@cau-noi/messaging';
import type { ToRegister } from './petition.js';

/** The numbers that a petition got. */
export type Entered = { petition_id: string; unit_code: string; serial: number; petition_serial: number };

/** The fields of a petition as $5 brings them; the rest comes with the statement. */
const given = `n int, petition_id uuid, case_id uuid, visit_id uuid, kind text, channel text, subject text, respondent_kind text,
           respondent_unit_id uuid, place_code text, addressed_to uuid[], group_size int, received_at timestamptz, due_at timestamptz,
           summary text, officer_id uuid, post_id uuid, settled_by_unit_id uuid, settled_number text, settled_on date, late_reason text`;
const taken = given.split(',').map((field) => field.trim().split(' ')[0] ?? '');
const columns = taken.slice(1).join(', ');
const values = taken
  .slice(1)
  .map((name) => `r.${name}`)
  .join(', ');

const named = `INSERT INTO petition_people (petition_id, person_key, position, representative, apart)
         SELECT r.petition_id, r.person_key, r.position, r.representative, r.apart
         FROM counter c, jsonb_to_recordset($6::jsonb) AS r (petition_id uuid, person_key uuid, position int, representative boolean, apart boolean)`;

/** Takes the next numbers and enters petitions and people: $1 unit, $2 year, $3 how many, $4 now, $5 petitions, $6 people. */
const insertPetitions = `
  WITH unit AS (SELECT code FROM units WHERE unit_id = $1),
       counter AS (
         INSERT INTO case_counters (unit_code, year, last, last_petition) SELECT code, $2, $3, $3 FROM unit
         ON CONFLICT (unit_code, year) DO UPDATE SET last = case_counters.last + excluded.last,
           last_petition = case_counters.last_petition + excluded.last_petition
         RETURNING unit_code, last, last_petition),
       entered AS (
         INSERT INTO petitions (unit_id, unit_code, register_year, serial, petition_year, petition_serial, recorded_at, ${columns})
         SELECT $1, c.unit_code, $2, c.last - $3 + r.n, $2, c.last_petition - $3 + r.n, $4, ${values}
         FROM counter c, jsonb_to_recordset($5::jsonb) AS r (${given})
         RETURNING petition_id, unit_code, serial, petition_serial),
       named AS (
         ${named})
  SELECT petition_id, unit_code, serial, petition_serial FROM entered`;

/**
 * Enters petitions and people under the number of the case they join: $1 unit, $2 year of receipt, $3 how many, $4 now,
 * $5 petitions, $6 people, $7 code, $8 year and $9 serial of the case.
 */
const insertJoined = `
  WITH counter AS (
         INSERT INTO case_counters (unit_code, year, last, last_petition) VALUES ($7, $2, 0, $3)
         ON CONFLICT (unit_code, year) DO UPDATE SET last_petition = case_counters.last_petition + excluded.last_petition
         RETURNING last_petition),
       entered AS (
         INSERT INTO petitions (unit_id, unit_code, register_year, serial, joined, petition_year, petition_serial, recorded_at, ${columns})
         SELECT $1, $7, $8, $9, true, $2, c.last_petition - $3 + r.n, $4, ${values}
         FROM counter c, jsonb_to_recordset($5::jsonb) AS r (${given})
         RETURNING petition_id, petition_serial),
       named AS (
         ${named})
  SELECT petition_id, petition_serial FROM entered`;

/**
 * Enters petitions of one unit and year, each under the next numbers; returns nothing when the unit is unknown. One
 * statement: the counter row is locked inside it, as late as a number that goes out in an event allows, and a
 * rolled-back registration gives its numbers back.
 */
export const enterPetitions = (
  tx: Tx,
  { unitId, year }: { unitId: string; year: number },
  petitions: readonly ToRegister[],
): Promise<Entered[]> =>
  tx.prepared<Entered>('enter-petitions', insertPetitions, [
    unitId,
    year,
    petitions.length,
    tx.clock.now(),
    JSON.stringify(petitions.map(rowOf)),
    JSON.stringify(petitions.flatMap(peopleRows)),
  ]);

/** Enters a petition under the number of the case it joins; returns its own number of the year of its receipt. */
export async function enterJoined(
  tx: Tx,
  year: number,
  petition: ToRegister,
  target: { unitCode: string; year: number; serial: number },
): Promise<number | null> {
  const [row] = await tx.query<{ petition_serial: number }>(insertJoined, [
    petition.registration.unitId,
    year,
    1,
    tx.clock.now(),
    JSON.stringify([rowOf(petition, 0)]),
    JSON.stringify(peopleRows(petition)),
    target.unitCode,
    target.year,
    target.serial,
  ]);
  return row?.petition_serial ?? null;
}

/** A petition as a row of $5. */
const rowOf = ({ registration: r, settled }: ToRegister, index: number): object => ({
  n: index + 1,
  petition_id: r.petitionId,
  case_id: r.caseId,
  visit_id: r.visitId,
  kind: r.kind,
  channel: r.channel,
  subject: r.subject,
  respondent_kind: r.respondent?.kind ?? null,
  respondent_unit_id: r.respondent?.unitId ?? null,
  place_code: r.placeCode,
  addressed_to: r.addressedTo,
  group_size: r.groupSize,
  received_at: r.receivedAt,
  due_at: r.dueAt,
  summary: r.summary,
  officer_id: r.by.officerId,
  post_id: r.by.postId,
  settled_by_unit_id: settled?.unitId ?? null,
  settled_number: settled?.number ?? null,
  settled_on: settled?.date ?? null,
  late_reason: r.lateReason,
});

/** Its people as rows of $6. */
const peopleRows = ({ registration, people }: ToRegister): object[] =>
  people.map(({ personKey, representative, apart }, index) => ({
    petition_id: registration.petitionId,
    person_key: personKey,
    position: index + 1,
    representative,
    apart,
  }));
