import type { Tx } from '@cau-noi/messaging';
import type { Told } from './standing.js';

/** Stores of each case what is newer than what is known, fact by fact; at most one entry per case. */
export async function saveStandings(tx: Tx, told: readonly Told[]): Promise<void> {
  await tx.prepared('take-standings', takeStandings, [JSON.stringify(told.map(rowOf))]);
}

const rowOf = ({ caseId, version, kind, unitId, handlerId, state }: Told): object => ({
  case_id: caseId,
  kind,
  kind_version: kind === undefined ? 0 : version,
  unit_id: unitId,
  unit_version: unitId === undefined ? 0 : version,
  handler_id: handlerId,
  handler_version: handlerId === undefined ? 0 : version,
  state,
  state_version: state === undefined ? 0 : version,
});

const newest = (fact: string, field = fact): string =>
  `${field} = CASE WHEN excluded.${fact}_version > s.${fact}_version THEN excluded.${field} ELSE s.${field} END,
   ${fact}_version = greatest(s.${fact}_version, excluded.${fact}_version)`;

const takeStandings = `
  INSERT INTO case_standings AS s (case_id, kind, kind_version, unit_id, unit_version, handler_id, handler_version, state, state_version, protected)
  SELECT case_id, kind, kind_version, unit_id, unit_version, handler_id, handler_version, state, state_version, coalesce(kind = 'TC', false)
    FROM jsonb_to_recordset($1::jsonb) AS r (case_id uuid, kind text, kind_version int, unit_id uuid, unit_version int,
      handler_id uuid, handler_version int, state text, state_version int)
   ORDER BY case_id
  ON CONFLICT (case_id) DO UPDATE SET ${newest('kind')}, ${newest('unit', 'unit_id')}, ${newest('handler', 'handler_id')},
    ${newest('state')}, protected = s.protected OR excluded.protected`;
