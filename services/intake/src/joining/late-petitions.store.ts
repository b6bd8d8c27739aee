import type { Tx } from '@cau-noi/messaging';
import type { Channel, Kind, LateReason, RespondentKind } from '@cau-noi/vocabulary';

/** A petition with its people, of the case it joined. */
export type LatePetition = {
  petition_id: string;
  visit_id: string | null;
  unit_id: string;
  unit_code: string;
  register_year: number;
  serial: number;
  kind: Kind;
  channel: Channel;
  subject: string;
  respondent_kind: RespondentKind | null;
  respondent_unit_id: string | null;
  place_code: string | null;
  addressed_to: string[];
  group_size: number;
  received_at: Date;
  summary: string | null;
  late_reason: LateReason | null;
  officer_id: string;
  post_id: string;
  people: string[];
  representatives: number;
};

/** Locks a petition that joined the case and was not withdrawn; undefined for any other. */
export async function lockJoined(tx: Tx, petitionId: string, caseId: string): Promise<LatePetition | undefined> {
  const [row] = await tx.query<LatePetition>(
    `SELECT p.*, ARRAY(SELECT n.person_key::text FROM petition_people n WHERE n.petition_id = p.petition_id ORDER BY n.position) AS people,
              (SELECT count(*)::int FROM petition_people n WHERE n.petition_id = p.petition_id AND n.representative) AS representatives
         FROM petitions p WHERE p.petition_id = $1 AND p.case_id = $2 AND p.joined AND p.withdrawn_at IS NULL FOR UPDATE OF p`,
    [petitionId, caseId],
  );
  return row;
}

/** Takes the next case number of a unit's register in a year. */
export async function nextSerial(tx: Tx, unitCode: string, year: number): Promise<number> {
  const [counter] = await tx.query<{ last: number }>(
    `INSERT INTO case_counters (unit_code, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (unit_code, year) DO UPDATE SET last = case_counters.last + 1 RETURNING last`,
    [unitCode, year],
  );
  return counter!.last;
}

/** Gives a petition a case of its own; the case it came late for stays with it. */
export async function saveOwnCase(
  tx: Tx,
  petitionId: string,
  own: { caseId: string; year: number; serial: number; lateFor: string },
): Promise<void> {
  await tx.query(
    `UPDATE petitions SET case_id = $2, register_year = $3, serial = $4, joined = false, late_for = $5, version = version + 1
        WHERE petition_id = $1`,
    [petitionId, own.caseId, own.year, own.serial, own.lateFor],
  );
}
