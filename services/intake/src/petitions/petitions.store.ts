import { namesOf, type Tx } from '@cau-noi/messaging';
import { isProtected } from '../cases/apart.store.js';
import { notShown, type PetitionWithPeople } from './petition.view.js';
import { PetitionRow } from './petitions.table.js';
import type { Petition, Withdrawal } from './withdrawal.js';

const columns = `${namesOf(PetitionRow, { of: 'p', without: notShown })},
  ${isProtected('p')} AS is_protected,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('personKey', n.person_key, 'representative', n.representative) ORDER BY n.position), '[]')
   FROM petition_people n WHERE n.petition_id = p.petition_id) AS people`;

/** Of the unit's register, or of a case that a superior took over from the unit that registered it. */
const isOfUnit = (unit: string): string =>
  `(p.unit_id = ${unit} OR EXISTS (SELECT FROM case_standings s WHERE s.case_id = p.case_id AND s.unit_id = ${unit}))`;

/** A petition of the unit's register or of a case the unit has. */
export async function findPetition(
  tx: Tx,
  petitionId: string,
  unitId: string,
): Promise<PetitionWithPeople | undefined> {
  const [row] = await tx.query<PetitionWithPeople>(
    `SELECT ${columns} FROM petitions p WHERE p.petition_id = $1 AND ${isOfUnit('$2')}`,
    [petitionId, unitId],
  );
  return row;
}

/** Which petitions: of a unit's register, or of one case of it; those behind a place in the list. */
export type Wanted = {
  unitId: string;
  caseId: string | undefined;
  after: readonly (string | number)[] | undefined;
  most: number;
};

/** Petitions, newest first. */
export function listPetitions(tx: Tx, { unitId, caseId, after, most }: Wanted): Promise<PetitionWithPeople[]> {
  const [at, id] = after ?? [null, null];
  return tx.query<PetitionWithPeople>(
    `SELECT ${columns} FROM petitions p
       WHERE ${caseId ? isOfUnit('$1') : 'p.unit_id = $1'} AND ($2::timestamptz IS NULL OR (p.received_at, p.petition_id) < ($2::timestamptz, $3::uuid))
         ${caseId ? 'AND p.case_id = $5' : ''}
       ORDER BY p.received_at DESC, p.petition_id DESC LIMIT $4`,
    [unitId, at, id, most, ...(caseId ? [caseId] : [])],
  );
}

/** The petitions that visits brought, in the order of their numbers. */
export const petitionsOfVisits = (tx: Tx, visitIds: readonly string[]): Promise<PetitionWithPeople[]> =>
  tx.query<PetitionWithPeople>(
    `SELECT ${columns} FROM petitions p WHERE p.visit_id = ANY($1::uuid[]) ORDER BY p.register_year, p.serial`,
    [visitIds],
  );

/** A petition of a case, as far as a withdrawal needs it. */
export type LockedPetition = {
  petition_id: string;
  case_id: string;
  unit_id: string;
  received_at: Date;
  withdrawn_at: Date | null;
  version: number;
};

/** Locks all petitions of the petition's case, so that two withdrawals cannot both count the other as not withdrawn. */
export const lockPetitionsBeside = (tx: Tx, petitionId: string): Promise<LockedPetition[]> =>
  tx.query<LockedPetition>(
    `SELECT petition_id, case_id, unit_id, received_at, withdrawn_at, version FROM petitions
       WHERE case_id = (SELECT case_id FROM petitions WHERE petition_id = $1) ORDER BY petition_id FOR UPDATE`,
    [petitionId],
  );

/** Stores when a petition was withdrawn, on which paper, and why that was entered late. */
export async function saveWithdrawal(tx: Tx, next: Petition, withdrawal: Withdrawal): Promise<void> {
  await tx.query(
    'UPDATE petitions SET withdrawn_at = $2, withdrawal_document = $3, version = $4, withdrawal_late_reason = $5 WHERE petition_id = $1',
    [next.petitionId, next.withdrawnAt, withdrawal.document, next.version, withdrawal.lateReason],
  );
}
