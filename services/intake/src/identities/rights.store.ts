import { namesOf, type Tx } from '@cau-noi/messaging';
import type { Kind } from '@cau-noi/vocabulary';
import type { Grant } from './grant.js';
import type { Guarded } from './identity-right.js';
import { RightRow } from './identities.table.js';
import type { ToldRight } from './right.view.js';

/** What is to be opened: a person of a case, or the words of a petition. */
export type Target = { caseId?: string; personKey?: string; petitionId?: string };

/** A petition with what decides who may read whom it names. */
export type Found = Guarded & { petitionId: string; caseId: string; kind: Kind };

/** The earliest petition that is meant, with what decides who may read it; a case nothing is known of counts as just received. */
const selectTarget = `
  SELECT p.petition_id AS "petitionId", p.case_id AS "caseId", p.unit_id AS "registeredIn", p.officer_id AS "registeredBy",
         coalesce(s.kind, p.kind) AS kind, p.kind = 'TC' OR coalesce(s.protected, false) AS "isProtected",
         coalesce(s.unit_id, p.unit_id) AS "unitId", s.handler_id AS "handlerId",
         s.kind_version > 0 OR coalesce(s.state, 'received') <> 'received' AS "isClassified"
    FROM petitions p LEFT JOIN case_standings s ON s.case_id = p.case_id
   WHERE p.petition_id = $1
      OR ($1::uuid IS NULL AND p.case_id = $2 AND ($3::uuid IS NULL OR EXISTS (
           SELECT FROM petition_people n WHERE n.petition_id = p.petition_id AND n.person_key = $3)))
   ORDER BY p.received_at, p.petition_id LIMIT 1`;

/** The petition that is meant, of whatever unit; undefined when there is none. */
export async function findTarget(tx: Tx, { caseId, personKey, petitionId }: Target): Promise<Found | undefined> {
  const [row] = await tx.query<Found>(selectTarget, [petitionId ?? null, caseId ?? null, personKey ?? null]);
  return row;
}

/** Whether an officer has a right to read the denouncers of a case now. */
export async function isGranted(tx: Tx, caseId: string, officerId: string, now: Date): Promise<boolean> {
  const rows = await tx.query(
    `SELECT FROM identity_rights WHERE case_id = $1 AND officer_id = $2 AND revoked_at IS NULL
          AND valid_from <= $3 AND $3 < valid_until`,
    [caseId, officerId, now],
  );
  return rows.length > 0;
}

/** A right as it is stored; its note is in the vault. */
export type NewRight = Pick<Grant, 'officerId' | 'purpose'> & {
  rightId: string;
  caseId: string;
  from: Date;
  until: Date;
  by: { officerId: string; postId: string };
};

/** Stores a right. */
export async function saveRight(tx: Tx, right: NewRight): Promise<void> {
  const { from: validFrom, until: validUntil, by, ...facts } = right;
  const rights = await tx.table(RightRow);
  await rights.insert({ ...facts, validFrom, validUntil, grantedBy: by.officerId, grantedInPost: by.postId });
}

/** Ends at `now` whatever an officer was given in a case. */
export async function revokeRights(
  tx: Tx,
  caseId: string,
  officerId: string,
  { now, by }: { now: Date; by: string },
): Promise<void> {
  await tx.query(
    `UPDATE identity_rights SET revoked_at = $3, revoked_by = $4
        WHERE case_id = $1 AND officer_id = $2 AND revoked_at IS NULL AND valid_until > $3`,
    [caseId, officerId, now, by],
  );
}

/** The rights that were given in a case, newest first; at most 200. */
export const rightsOfCase = (tx: Tx, caseId: string): Promise<ToldRight[]> =>
  tx.query<ToldRight>(
    `SELECT ${namesOf(RightRow, { without: ['grantedInPost', 'revokedBy'] })} FROM identity_rights WHERE case_id = $1 ORDER BY valid_from DESC, right_id DESC LIMIT 200`,
    [caseId],
  );
