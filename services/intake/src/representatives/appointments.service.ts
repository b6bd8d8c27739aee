import type { Tx } from '@cau-noi/messaging';
import { type Accepted, type Command, NotFound, VersionConflict } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { byOf } from '../register/by.js';
import { appoint } from './appointment.js';
import { lockGroup, saveRepresentatives } from './appointments.store.js';

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
    const group = await lockGroup(tx, petitionId, command.actor.unitId);
    if (!group) throw new NotFound('petition');
    if (command.expectedVersion !== null && command.expectedVersion !== group.version)
      throw new VersionConflict('petition', group.version);
    const keys = personKeys.map((key) => key.toLowerCase());
    const appointment = appoint(group, keys, at, byOf(command.actor));
    if (appointment === null) return { id: group.petitionId, version: group.version };
    const { version, event } = appointment;
    await saveRepresentatives(tx, group.petitionId, { personKeys: keys, version });
    tx.publish([event]);
    return { id: group.petitionId, version };
  }
}
