import type { Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import type { Channel, Kind, LateReason } from '@cau-noi/vocabulary';
import { caseNumber, registerYear } from '../register/case-number.js';
import { registered } from '../petitions/petition.js';
import type { By } from '../register/by.js';
import { idFrom } from '../register/derived-ids.js';

type Row = {
  petition_id: string;
  visit_id: string | null;
  unit_id: string;
  unit_code: string;
  register_year: number;
  serial: number;
  kind: Kind;
  channel: Channel;
  subject: string;
  respondent_kind: 'unit' | 'officer' | 'other' | null;
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

/**
 * A petition joined a case that had ended while it came in. Nobody would ever have dealt with it: it becomes a case of its
 * own, under the next number, with its clocks and its place among what is to be assigned.
 */
@Injectable()
export class LatePetitionsService {
  /** Does nothing for a petition that stands by itself already, or was withdrawn meanwhile. */
  async openCase(tx: Tx, { caseId, petitionId }: Payload<'routing.petition-came-late.v1'>): Promise<void> {
    const [row] = await tx.query<Row>(
      `SELECT p.*, ARRAY(SELECT n.person_key::text FROM petition_people n WHERE n.petition_id = p.petition_id ORDER BY n.position) AS people,
              (SELECT count(*)::int FROM petition_people n WHERE n.petition_id = p.petition_id AND n.representative) AS representatives
         FROM petitions p WHERE p.petition_id = $1 AND p.case_id = $2 AND p.joined AND p.withdrawn_at IS NULL FOR UPDATE OF p`,
      [petitionId, caseId],
    );
    if (!row) return;
    const own = caseOfItsOwn(petitionId);
    const year = registerYear(row.received_at);
    const [counter] = await tx.query<{ last: number }>(nextNumber, [row.unit_code, year]);
    const serial = counter!.last;
    await tx.query(
      `UPDATE petitions SET case_id = $2, register_year = $3, serial = $4, joined = false, late_for = $5, version = version + 1
        WHERE petition_id = $1`,
      [petitionId, own, year, serial, caseId],
    );
    const event = registered(registrationOf(row, own), caseNumber(row.unit_code, year, serial));
    const before = { caseId, caseNumber: caseNumber(row.unit_code, row.register_year, row.serial) };
    tx.publish([{ ...event, data: { ...event.data, lateFor: before } }]);
  }
}

/** Always the same, so that the fact may arrive twice. */
const caseOfItsOwn = (petitionId: string): string => idFrom(`case of its own\n${petitionId}`);

const nextNumber = `
  INSERT INTO case_counters (unit_code, year, last) VALUES ($1, $2, 1)
  ON CONFLICT (unit_code, year) DO UPDATE SET last = case_counters.last + 1 RETURNING last`;

const registrationOf = (row: Row, caseId: string) => ({
  petitionId: row.petition_id,
  caseId,
  visitId: row.visit_id,
  unitId: row.unit_id,
  kind: row.kind,
  channel: row.channel,
  subject: row.subject,
  respondent: row.respondent_kind && { kind: row.respondent_kind, unitId: row.respondent_unit_id },
  placeCode: row.place_code,
  addressedTo: row.addressed_to,
  petitioners: row.people,
  groupSize: row.group_size,
  representatives: row.representatives,
  receivedAt: row.received_at,
  dueAt: null,
  summary: row.summary,
  lateReason: row.late_reason,
  by: byOf(row),
});

const byOf = ({ officer_id: officerId, post_id: postId, unit_id: unitId }: Row): By => ({ officerId, postId, unitId });
