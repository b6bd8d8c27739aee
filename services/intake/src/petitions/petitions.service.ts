import type { Tx } from '@cau-noi/messaging';
import {
  type Accepted,
  type Actor,
  CaseChanged,
  type Command,
  fromCursor,
  NotFound,
  type Page,
  type PageQuery,
  toCursor,
} from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { caseNumber, registerNumber, registerYear } from '../register/case-number.js';
import { type PetitionAccepted, registered, type ToRegister } from './petition.js';
import { type Petition, withdraw, type Withdrawal } from './withdrawal.js';
import { byOf } from '../register/by.js';
import { isProtected } from '../cases/apart.store.js';
import { unitUnknown } from '../units/unit-unknown.js';
import { insertPetitions, peopleRows, rowOf } from './registrations.store.js';
import { viewOf, type PetitionRow, type PetitionView } from './petition.view.js';

type Numbers = { caseNumber: string; petitionNumber: string | null };

const columns = `p.petition_id, p.case_id, p.visit_id, p.unit_id, p.unit_code, p.register_year, p.serial, p.kind, p.channel, p.subject,
  p.respondent_kind, p.respondent_unit_id, p.place_code, p.addressed_to, p.group_size, p.received_at, p.due_at, p.summary,
  p.withdrawn_at, p.version, p.joined, p.petition_year, p.petition_serial, p.settled_by_unit_id, p.settled_number, p.settled_on::text,
  ${isProtected('p')} AS is_protected,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personKey', n.person_key, 'representative', n.representative) ORDER BY n.position), '[]')
   FROM petition_people n WHERE n.petition_id = p.petition_id) AS people`;

/** Of the unit's register, or of a case that a superior took over from the unit that registered it. */
const isOfUnit = (unit: string): string =>
  `(p.unit_id = ${unit} OR EXISTS (SELECT FROM case_standings s WHERE s.case_id = p.case_id AND s.unit_id = ${unit}))`;

/** The register of petitions. */
@Injectable()
export class PetitionsService {
  /**
   * Enters petitions of one unit and one day of receipt into the register, each opening a case under the next
   * numbers of the series. Codes: `unit-unknown`.
   */
  async register(tx: Tx, toRegister: ToRegister[]): Promise<PetitionAccepted[]> {
    if (toRegister.length === 0) return [];
    const numbers = await this.insert(tx, toRegister);
    tx.publish(
      toRegister.map(({ registration }) => registered(registration, numbers.get(registration.petitionId)!.caseNumber)),
    );
    return toRegister.map(({ registration: { petitionId, caseId, petitioners } }) => ({
      id: petitionId,
      version: 1,
      caseId,
      ...numbers.get(petitionId)!,
      petitioners,
    }));
  }

  /** Takes a petition back. Codes: `withdrawn-before-received`, `paper-before-receipt`, `before-paper`; 412 `case-changed` when the version read is not the newest. */
  async withdraw(tx: Tx, command: Command, petitionId: string, withdrawal: Withdrawal): Promise<Accepted> {
    const { petition, others } = await this.lock(tx, petitionId, command.actor);
    if (command.expectedVersion !== null && command.expectedVersion !== petition.version)
      throw new CaseChanged(petition.version, [], 'petition');
    const { next, events } = withdraw(petition, withdrawal, others, byOf(command.actor));
    if (events.length > 0) {
      await tx.query(
        'UPDATE petitions SET withdrawn_at = $2, withdrawal_document = $3, version = $4, withdrawal_late_reason = $5 WHERE petition_id = $1',
        [petitionId, next.withdrawnAt, withdrawal.document, next.version, withdrawal.lateReason],
      );
    }
    tx.publish(events);
    return { id: petitionId, version: next.version };
  }

  /** One petition of the reader's unit or of a case the unit has, without identities. */
  async read(tx: Tx, petitionId: string, { unitId }: Actor): Promise<PetitionView> {
    const [row] = await tx.query<PetitionRow>(
      `SELECT ${columns} FROM petitions p WHERE p.petition_id = $1 AND ${isOfUnit('$2')}`,
      [petitionId, unitId],
    );
    if (!row) throw new NotFound('petition');
    return viewOf(row);
  }

  /** The register of the reader's unit, or the petitions of one case of it; newest first. */
  async list(
    tx: Tx,
    { limit, after, caseId }: PageQuery & { caseId?: string },
    { unitId }: Actor,
  ): Promise<Page<PetitionView>> {
    const [at, id] = fromCursor(after, 2) ?? [null, null];
    const rows = await tx.query<PetitionRow>(
      `SELECT ${columns} FROM petitions p
       WHERE ${caseId ? isOfUnit('$1') : 'p.unit_id = $1'} AND ($2::timestamptz IS NULL OR (p.received_at, p.petition_id) < ($2::timestamptz, $3::uuid))
         ${caseId ? 'AND p.case_id = $5' : ''}
       ORDER BY p.received_at DESC, p.petition_id DESC LIMIT $4`,
      [unitId, at, id, limit + 1, ...(caseId ? [caseId] : [])],
    );
    const items = rows.slice(0, limit).map(viewOf);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? toCursor([last.receivedAt, last.id]) : null };
  }

  /** The petitions that visits brought, by visit; only for visits the reader may see. */
  async ofVisits(tx: Tx, visitIds: string[]): Promise<Map<string | null, PetitionView[]>> {
    const rows = await tx.query<PetitionRow>(
      `SELECT ${columns} FROM petitions p WHERE p.visit_id = ANY($1::uuid[]) ORDER BY p.register_year, p.serial`,
      [visitIds],
    );
    return Map.groupBy(rows.map(viewOf), ({ visitId }) => visitId);
  }

  /**
   * One statement: the counter row is locked inside it, as late as a number that goes out in an event allows, and
   * a rolled-back registration gives its numbers back.
   */
  private async insert(tx: Tx, toRegister: ToRegister[]): Promise<Map<string, Numbers>> {
    const [{ registration: first }] = toRegister as [ToRegister];
    const year = registerYear(first.receivedAt);
    const rows = await tx.prepared<{ petition_id: string; unit_code: string; serial: number; petition_serial: number }>(
      'enter-petitions',
      insertPetitions,
      [
        first.unitId,
        year,
        toRegister.length,
        tx.clock.now(),
        JSON.stringify(toRegister.map(rowOf)),
        JSON.stringify(toRegister.flatMap(peopleRows)),
      ],
    );
    if (rows.length === 0) throw unitUnknown();
    return new Map(
      rows.map(({ petition_id, unit_code, serial, petition_serial }) => [
        petition_id,
        {
          caseNumber: caseNumber(unit_code, year, serial),
          petitionNumber: registerNumber('Đ', year, petition_serial),
        },
      ]),
    );
  }

  /** All petitions of the case are locked, so that two withdrawals cannot both count the other as standing. */
  private async lock(tx: Tx, petitionId: string, { unitId }: Actor): Promise<{ petition: Petition; others: number }> {
    const rows = await tx.query<{
      petition_id: string;
      case_id: string;
      unit_id: string;
      received_at: Date;
      withdrawn_at: Date | null;
      version: number;
    }>(
      `SELECT petition_id, case_id, unit_id, received_at, withdrawn_at, version FROM petitions
       WHERE case_id = (SELECT case_id FROM petitions WHERE petition_id = $1) ORDER BY petition_id FOR UPDATE`,
      [petitionId],
    );
    const row = rows.find(({ petition_id, unit_id }) => petition_id === petitionId.toLowerCase() && unit_id === unitId);
    if (!row) throw new NotFound('petition');
    const others = rows.filter((other) => other !== row && other.withdrawn_at === null).length;
    const { case_id: caseId, received_at: receivedAt, withdrawn_at: withdrawnAt, version } = row;
    return { petition: { petitionId: row.petition_id, caseId, receivedAt, withdrawnAt, version }, others };
  }
}
