import type { Tx } from '@cau-noi/messaging';
import { type Actor, NotFound } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import type { PetitionAccepted, ToRegister } from '../petitions/petition.js';
import { enterJoined } from '../petitions/registrations.store.js';
import { caseNumber, registerNumber, registerYear } from '../register/case-number.js';
import { join, type JoinableCase } from './joining.js';
import { type CaseStanding, lockPetitions, type PetitionOfCase, standingsOf } from './joining.store.js';

/** A case with its petitions, locked, and the number it goes by. */
export type Locked = JoinableCase & { unitCode: string; year: number; serial: number };

/** Petitions that join a case of the unit's own register. */
@Injectable()
export class JoiningService {
  /** The cases, with all their petitions locked in one order. Codes: `not-found` where the own register has no such case. */
  async lock(tx: Tx, caseIds: readonly string[], { unitId }: Actor): Promise<Map<string, Locked>> {
    if (caseIds.length === 0) return new Map();
    const found = Map.groupBy(await lockPetitions(tx, caseIds, unitId), (row) => row.case_id);
    const standings = await standingsOf(tx, caseIds); // after the locks: what a classification did in between is seen
    return new Map(caseIds.map((caseId) => [caseId, lockedOf(caseId, found.get(caseId) ?? [], standings.get(caseId))]));
  }

  /** Enters petitions under the numbers of their cases, and publishes them. Codes: `join-denunciation-apart`, `join-withdrawn`, `join-case-ended`. */
  async join(tx: Tx, cases: Map<string, Locked>, petitions: readonly ToRegister[]): Promise<PetitionAccepted[]> {
    const accepted: PetitionAccepted[] = [];
    for (const petition of petitions) {
      const { caseId, kind, petitioners, groupSize } = petition.registration;
      const target = cases.get(caseId)!;
      accepted.push(await this.enter(tx, target, petition));
      const standing = { kind, people: petitioners, groupSize, isWithdrawn: false };
      cases.set(caseId, { ...target, petitions: [...target.petitions, standing] });
    }
    return accepted;
  }

  private async enter(tx: Tx, target: Locked, petition: ToRegister): Promise<PetitionAccepted> {
    const { registration } = petition;
    const event = join(target, registration);
    const year = registerYear(registration.receivedAt);
    const serial = await enterJoined(tx, year, petition, target);
    tx.publish([event]);
    return {
      id: registration.petitionId,
      version: 1,
      caseId: target.caseId,
      caseNumber: target.caseNumber,
      petitionNumber: registerNumber('Đ', year, serial),
      petitioners: registration.petitioners,
    };
  }
}

function lockedOf(caseId: string, rows: readonly PetitionOfCase[], standing: CaseStanding | undefined): Locked {
  const [first] = rows;
  if (!first) throw new NotFound('case');
  const { unit_code: unitCode, register_year: year, serial } = first;
  const petitions = rows.map((row) => ({
    kind: row.kind,
    people: row.people,
    groupSize: row.group_size,
    isWithdrawn: row.withdrawn_at !== null,
  }));
  const isProtected = (standing?.is_protected ?? false) || rows.some(({ kind }) => kind === 'TC');
  const state = standing?.state ?? null;
  return {
    caseId,
    caseNumber: caseNumber(unitCode, year, serial),
    petitions,
    isProtected,
    state,
    unitCode,
    year,
    serial,
  };
}
