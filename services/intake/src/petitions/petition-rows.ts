import type { Registration } from '../domain/petition.js';
import type { KeyedPerson } from '../reception/drafts.js';

/** A petition with its people, as the register takes them. */
export type ToRegister = { registration: Registration; people: KeyedPerson[] };

/** Takes the next numbers and enters petitions and people: $1 unit, $2 year, $3 how many, $4 now, $5 petitions, $6 people. */
export const insertPetitions = `
  WITH unit AS (SELECT code FROM units WHERE unit_id = $1),
       counter AS (
         INSERT INTO case_counters (unit_code, year, last) SELECT code, $2, $3 FROM unit
         ON CONFLICT (unit_code, year) DO UPDATE SET last = case_counters.last + excluded.last
         RETURNING unit_code, last),
       entered AS (
         INSERT INTO petitions (petition_id, case_id, visit_id, unit_id, unit_code, register_year, serial, kind, channel, subject,
                                respondent_kind, respondent_unit_id, place_code, addressed_to, group_size, received_at, due_at, summary,
                                officer_id, post_id, recorded_at)
         SELECT r.petition_id, r.case_id, r.visit_id, $1, c.unit_code, $2, c.last - $3 + r.n, r.kind, r.channel, r.subject,
                r.respondent_kind, r.respondent_unit_id, r.place_code, r.addressed_to, r.group_size, r.received_at, r.due_at, r.summary,
                r.officer_id, r.post_id, $4
         FROM counter c, jsonb_to_recordset($5::jsonb) AS r (
           n int, petition_id uuid, case_id uuid, visit_id uuid, kind text, channel text, subject text, respondent_kind text,
           respondent_unit_id uuid, place_code text, addressed_to uuid[], group_size int, received_at timestamptz, due_at timestamptz,
           summary text, officer_id uuid, post_id uuid)
         RETURNING petition_id, unit_code, serial),
       named AS (
         INSERT INTO petition_people (petition_id, person_key, position, representative)
         SELECT r.petition_id, r.person_key, r.position, r.representative
         FROM counter c, jsonb_to_recordset($6::jsonb) AS r (petition_id uuid, person_key uuid, position int, representative boolean))
  SELECT petition_id, unit_code, serial FROM entered`;

/** A petition as a row of $5. */
export const rowOf = ({ registration: r }: ToRegister, index: number): object => ({
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
});

/** Its people as rows of $6. */
export const peopleRows = ({ registration, people }: ToRegister): object[] =>
  people.map(({ personKey, representative }, index) => ({
    petition_id: registration.petitionId,
    person_key: personKey,
    position: index + 1,
    representative,
  }));
