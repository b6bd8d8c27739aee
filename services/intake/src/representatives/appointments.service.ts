import type { Tx } from '@cau-noi/messaging';
import { type Accepted, CaseChanged, type Command, NotFound } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { appoint, type Group } from './appointment.js';
import { byOf } from '../register/by.js';

type Row = {
  petition_id: string;
  case_id: string;
  group_size: number;
  received_at: Date;
  withdrawn_at: Date | null;
  version: number;
  people: Group['people'];
};

/** Who speaks for the people of a petition. */
@Injectable()
export class AppointmentsService {
  /** Names the representatives of a petition of the own register or of a case the unit has. Codes: those of `appoint`, `not-found`, `case-changed`. */
  async name(
    tx: Tx,
    command: Command,
    petitionId: string,
    { personKeys, at }: { personKeys: readonly string[]; at: Date },
  ): Promise<Accepted> {
    const [row] = await tx.query<Row>(locked, [petitionId, command.actor.unitId]);
    if (!row) throw new NotFound('petition');
    if (command.expectedVersion !== null && command.expectedVersion !== row.version)
      throw new CaseChanged(row.version, [], 'petition');
    const keys = personKeys.map((key) => key.toLowerCase());
    const appointment = appoint(groupOf(row), keys, at, byOf(command.actor));
    if (appointment === null) return { id: row.petition_id, version: row.version };
    await tx.query(
      'UPDATE petition_people SET representative = (person_key = ANY($2::uuid[])) WHERE petition_id = $1',
      [row.petition_id, keys],
    );
    await tx.query('UPDATE petitions SET version = $2 WHERE petition_id = $1', [row.petition_id, appointment.version]);
    tx.publish([appointment.event]);
    return { id: row.petition_id, version: appointment.version };
  }
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

/** A case that a superior took over is the superior's, and no longer of the unit that registered it. */
const locked = `
  SELECT p.petition_id, p.case_id, p.group_size, p.received_at, p.withdrawn_at, p.version,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('personKey', n.person_key, 'representative', n.representative)), '[]')
            FROM petition_people n WHERE n.petition_id = p.petition_id) AS people
    FROM petitions p LEFT JOIN case_standings s USING (case_id)
   WHERE p.petition_id = $1 AND coalesce(s.unit_id, p.unit_id) = $2 FOR UPDATE OF p`;
