import type { Tx } from '@cau-noi/messaging';
import { type Actor, NotFound } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import type { Kind } from '@cau-noi/vocabulary';
import { caseNumber, registerNumber, registerYear } from '../register/case-number.js';
import { join, type JoinableCase } from './joining.js';
import type { PetitionAccepted, ToRegister } from '../petitions/petition.js';
import { insertJoined, peopleRows, rowOf } from '../petitions/registrations.store.js';

type Row = {
  case_id: string;
  kind: Kind;
  unit_code: string;
  register_year: number;
  serial: number;
  group_size: number;
  withdrawn_at: Date | null;
  people: string[];
};

type StandingRow = { case_id: string; state: string | null; is_protected: boolean };

/** A case with its petitions, locked, and the number it goes by. */
export type Locked = JoinableCase & { unitCode: string; year: number; serial: number };

/** Petitions that join a case of the unit's own register. */
@Injectable()
export class JoiningService {
  /** The cases, with all their petitions locked in one order. Codes: `not-found` where the own register has no such case. */
  async lock(tx: Tx, caseIds: readonly string[], { unitId }: Actor): Promise<Map<string, Locked>> {
    if (caseIds.length === 0) return new Map();
    const rows = await tx.query<Row>(
      `SELECT p.case_id, p.kind, p.unit_code, p.register_year, p.serial, p.group_size, p.withdrawn_at,
              ARRAY(SELECT n.person_key::text FROM petition_people n WHERE n.petition_id = p.petition_id) AS people
         FROM petitions p WHERE p.case_id = ANY($1::uuid[]) AND p.unit_id = $2 ORDER BY p.petition_id FOR UPDATE OF p`,
      [caseIds, unitId],
    );
    const found = Map.groupBy(rows, (row) => row.case_id);
    const standings = await this.standings(tx, caseIds); // after the locks: what a classification did in between is seen
    return new Map(caseIds.map((caseId) => [caseId, lockedOf(caseId, found.get(caseId) ?? [], standings.get(caseId))]));
  }

  /** Enters petitions under the numbers of their cases, and tells of them. Codes: `join-denunciation-apart`, `join-withdrawn`, `join-case-ended`. */
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

  private async standings(tx: Tx, caseIds: readonly string[]): Promise<Map<string, StandingRow>> {
    const rows = await tx.query<StandingRow>(
      'SELECT case_id, state, protected AS is_protected FROM case_standings WHERE case_id = ANY($1::uuid[])',
      [caseIds],
    );
    return new Map(rows.map((row) => [row.case_id, row]));
  }

  private async enter(tx: Tx, target: Locked, petition: ToRegister): Promise<PetitionAccepted> {
    const { registration } = petition;
    const event = join(target, registration);
    const year = registerYear(registration.receivedAt);
    const [row] = await tx.query<{ petition_serial: number }>(insertJoined, [
      registration.unitId,
      year,
      1,
      tx.clock.now(),
      JSON.stringify([rowOf(petition, 0)]),
      JSON.stringify(peopleRows(petition)),
      target.unitCode,
      target.year,
      target.serial,
    ]);
    tx.publish([event]);
    return {
      id: registration.petitionId,
      version: 1,
      caseId: target.caseId,
      caseNumber: target.caseNumber,
      petitionNumber: registerNumber('Đ', year, row?.petition_serial ?? null),
      petitioners: registration.petitioners,
    };
  }
}

function lockedOf(caseId: string, rows: readonly Row[], standing: StandingRow | undefined): Locked {
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
