import type { Payload } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { registered, type Registration } from '../petitions/petition.js';
import { caseNumber, registerYear } from '../register/case-number.js';
import { idFrom } from '../register/derived-ids.js';
import { type LatePetition, lockJoined, nextSerial, saveOwnCase } from './late-petitions.store.js';

/**
 * A petition joined a case that had ended while it came in. Nobody would ever have dealt with it: it becomes a case of its
 * own, under the next number, with its clocks and its place among what is to be assigned.
 */
@Injectable()
export class LatePetitionsService {
  /** Does nothing for a petition that has a case of its own already, or was withdrawn meanwhile. */
  async openCase(tx: Tx, { caseId, petitionId }: Payload<'routing.petition-came-late.v1'>): Promise<void> {
    const late = await lockJoined(tx, petitionId, caseId);
    if (!late) return;
    const own = caseOfItsOwn(petitionId);
    const year = registerYear(late.received_at);
    const serial = await nextSerial(tx, late.unit_code, year);
    await saveOwnCase(tx, petitionId, { caseId: own, year, serial, lateFor: caseId });
    const event = registered(registrationOf(late, own), caseNumber(late.unit_code, year, serial));
    const before = { caseId, caseNumber: caseNumber(late.unit_code, late.register_year, late.serial) };
    tx.publish([{ ...event, data: { ...event.data, lateFor: before } }]);
  }
}

/** Always the same, so that the fact may arrive twice. */
const caseOfItsOwn = (petitionId: string): string => idFrom(`case of its own\n${petitionId}`);

const registrationOf = (row: LatePetition, caseId: string): Registration => ({
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
  by: { officerId: row.officer_id, postId: row.post_id, unitId: row.unit_id },
});
