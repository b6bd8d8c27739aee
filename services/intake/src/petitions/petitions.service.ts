import type { Tx } from '@cau-noi/messaging';
import {
  type Accepted,
  type Actor,
  type Command,
  fromCursor,
  NotFound,
  type Page,
  type PageQuery,
  toCursor,
  VersionConflict,
} from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { byOf } from '../register/by.js';
import { caseNumber, registerNumber, registerYear } from '../register/case-number.js';
import { unitUnknown } from '../units/unit-unknown.js';
import { type PetitionAccepted, registered, type ToRegister } from './petition.js';
import { type PetitionView, viewOf } from './petition.view.js';
import {
  findPetition,
  listPetitions,
  lockPetitionsBeside,
  petitionsOfVisits,
  saveWithdrawal,
} from './petitions.store.js';
import { enterPetitions } from './registrations.store.js';
import { type Petition, withdraw, type Withdrawal } from './withdrawal.js';

type Numbers = { caseNumber: string; petitionNumber: string | null };

/** The register of petitions. */
@Injectable()
export class PetitionsService {
  /**
   * Enters petitions of one unit and one day of receipt into the register, each opening a case under the next
   * numbers of the series. Codes: `unit-unknown`.
   */
  async register(tx: Tx, toRegister: readonly ToRegister[]): Promise<PetitionAccepted[]> {
    if (toRegister.length === 0) return [];
    const numbers = await this.enter(tx, toRegister);
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
      throw new VersionConflict('petition', petition.version);
    const { next, events } = withdraw(petition, withdrawal, others, byOf(command.actor));
    if (events.length > 0) await saveWithdrawal(tx, next, withdrawal);
    tx.publish(events);
    return { id: petitionId, version: next.version };
  }

  /** One petition of the reader's unit or of a case the unit has, without identities. */
  async read(tx: Tx, petitionId: string, { unitId }: Actor): Promise<PetitionView> {
    const row = await findPetition(tx, petitionId, unitId);
    if (!row) throw new NotFound('petition');
    return viewOf(row);
  }

  /** The register of the reader's unit, or the petitions of one case of it; newest first. */
  async list(
    tx: Tx,
    { limit, after, caseId }: PageQuery & { caseId?: string },
    { unitId }: Actor,
  ): Promise<Page<PetitionView>> {
    const rows = await listPetitions(tx, { unitId, caseId, after: fromCursor(after, 2), most: limit + 1 });
    const items = rows.slice(0, limit).map(viewOf);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? toCursor([last.receivedAt, last.id]) : null };
  }

  /** The petitions that visits brought, by visit; only for visits the reader may see. */
  async ofVisits(tx: Tx, visitIds: string[]): Promise<Map<string | null, PetitionView[]>> {
    const rows = await petitionsOfVisits(tx, visitIds);
    return Map.groupBy(rows.map(viewOf), ({ visitId }) => visitId);
  }

  private async enter(tx: Tx, toRegister: readonly ToRegister[]): Promise<Map<string, Numbers>> {
    const { unitId, receivedAt } = toRegister[0]!.registration;
    const year = registerYear(receivedAt);
    const rows = await enterPetitions(tx, { unitId, year }, toRegister);
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

  private async lock(tx: Tx, petitionId: string, { unitId }: Actor): Promise<{ petition: Petition; others: number }> {
    const rows = await lockPetitionsBeside(tx, petitionId);
    const row = rows.find(({ petition_id, unit_id }) => petition_id === petitionId.toLowerCase() && unit_id === unitId);
    if (!row) throw new NotFound('petition');
    const others = rows.filter((other) => other !== row && other.withdrawn_at === null).length;
    const { case_id: caseId, received_at: receivedAt, withdrawn_at: withdrawnAt, version } = row;
    return { petition: { petitionId: row.petition_id, caseId, receivedAt, withdrawnAt, version }, others };
  }
}
