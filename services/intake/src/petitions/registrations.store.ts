import { partsOf, type InColumns, type Tx } from '@cau-noi/messaging';
import type { ToRegister } from './petition.js';
import { PetitionerRow, PetitionRow } from './petitions.table.js';

/** The numbers that a petition got. */
export type Entered = Pick<InColumns<PetitionRow>, 'petition_id' | 'unit_code' | 'serial'> & {
  petition_serial: number;
};

/** What the statement itself says of a petition, or what is not known of it yet. */
const notGiven = [
  'unitId',
  'unitCode',
  'registerYear',
  'serial',
  'petitionYear',
  'petitionSerial',
  'recordedAt',
  'joined',
  'version',
  'withdrawnAt',
  'withdrawalDocument',
  'withdrawalLateReason',
  'lateFor',
] as const;
/** A petition as $5 brings it, with its place among them. */
type Given = Omit<PetitionRow, (typeof notGiven)[number]> & { n: number };
const ofPetition = partsOf(PetitionRow, { without: notGiven });
const ofPerson = partsOf(PetitionerRow);

const named = `INSERT INTO petition_people (${ofPerson.names})
         SELECT ${ofPerson.fields} FROM counter c, jsonb_to_recordset($6::jsonb) AS r (${ofPerson.given})`;

/** Takes the next numbers and enters petitions and people: $1 unit, $2 year, $3 how many, $4 now, $5 petitions, $6 people. */
const insertPetitions = `
  WITH unit AS (SELECT code FROM units WHERE unit_id = $1),
       counter AS (
         INSERT INTO case_counters (unit_code, year, last, last_petition) SELECT code, $2, $3, $3 FROM unit
         ON CONFLICT (unit_code, year) DO UPDATE SET last = case_counters.last + excluded.last,
           last_petition = case_counters.last_petition + excluded.last_petition
         RETURNING unit_code, last, last_petition),
       entered AS (
         INSERT INTO petitions (unit_id, unit_code, register_year, serial, petition_year, petition_serial, recorded_at, ${ofPetition.names})
         SELECT $1, c.unit_code, $2, c.last - $3 + r.n, $2, c.last_petition - $3 + r.n, $4, ${ofPetition.fields}
         FROM counter c, jsonb_to_recordset($5::jsonb) AS r (n int, ${ofPetition.given})
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
         INSERT INTO petitions (unit_id, unit_code, register_year, serial, joined, petition_year, petition_serial, recorded_at, ${ofPetition.names})
         SELECT $1, $7, $8, $9, true, $2, c.last_petition - $3 + r.n, $4, ${ofPetition.fields}
         FROM counter c, jsonb_to_recordset($5::jsonb) AS r (n int, ${ofPetition.given})
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
const rowOf = ({ registration: r, settled }: ToRegister, index: number): Given => ({
  n: index + 1,
  petitionId: r.petitionId,
  caseId: r.caseId,
  visitId: r.visitId,
  kind: r.kind,
  channel: r.channel,
  subject: r.subject,
  respondentKind: r.respondent?.kind ?? null,
  respondentUnitId: r.respondent?.unitId ?? null,
  placeCode: r.placeCode,
  addressedTo: r.addressedTo,
  groupSize: r.groupSize,
  receivedAt: r.receivedAt,
  dueAt: r.dueAt,
  summary: r.summary,
  officerId: r.by.officerId,
  postId: r.by.postId,
  settledByUnitId: settled?.unitId ?? null,
  settledNumber: settled?.number ?? null,
  settledOn: settled?.date ?? null,
  lateReason: r.lateReason,
});

/** Its people as rows of $6. */
const peopleRows = ({ registration: { petitionId }, people }: ToRegister): PetitionerRow[] =>
  people.map(({ personKey, representative, apart }, index) => ({
    petitionId,
    personKey,
    position: index + 1,
    representative,
    apart,
  }));
