import type { Tx } from '@cau-noi/messaging';
import type { Group } from './appointment.js';

type Row = {
  petition_id: string;
  case_id: string;
  group_size: number;
  received_at: Date;
  withdrawn_at: Date | null;
  version: number;
  people: Group['people'];
};

/** A case that a superior took over is the superior's, and no longer of the unit that registered it. */
const selectLocked = `
  SELECT p.petition_id, p.case_id, p.group_size, p.received_at, p.withdrawn_at, p.version,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('personKey', n.person_key, 'representative', n.representative)), '[]')
            FROM petition_people n WHERE n.petition_id = p.petition_id) AS people
    FROM petitions p LEFT JOIN case_standings s USING (case_id)
   WHERE p.petition_id = $1 AND coalesce(s.unit_id, p.unit_id) = $2 FOR UPDATE OF p`;

/** Locks a petition of the unit's register or of a case the unit has; null when there is none. */
export async function lockGroup(tx: Tx, petitionId: string, unitId: string): Promise<Group | null> {
  const [row] = await tx.query<Row>(selectLocked, [petitionId, unitId]);
  return row ? groupOf(row) : null;
}

/** Stores who of the petitioners speaks for the others, and the version this makes of the petition. */
export async function saveRepresentatives(
  tx: Tx,
  petitionId: string,
  { personKeys, version }: { personKeys: readonly string[]; version: number },
): Promise<void> {
  await tx.query('UPDATE petition_people SET representative = (person_key = ANY($2::uuid[])) WHERE petition_id = $1', [
    petitionId,
    personKeys,
  ]);
  await tx.query('UPDATE petitions SET version = $2 WHERE petition_id = $1', [petitionId, version]);
}

const groupOf = (row: Row): Group => ({
  petitionId: row.petition_id,
  caseId: row.case_id,
  groupSize: row.group_size,
  receivedAt: row.received_at,
  isWithdrawn: row.withdrawn_at !== null,
  version: row.version,
  people: row.people,
});
