import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { unitsAbove, unitsBelow } from '@cau-noi/organisation';
import type { Actor } from '@cau-noi/platform';
import { readsBelow } from './visibility.js';

/** Units above and below a unit on a day: both lines, with the Party committees beside it and beside those above. */
@Injectable()
export class ReportingLinesService {
  /** The units above `unitId` on the day of `at`. */
  above(tx: Tx, unitId: string, at: Date): Promise<Set<string>> {
    return unitsAbove(tx, [unitId], dayOf(at), { line: 'both' });
  }

  /** The units whose cases are in the reader's lists: the own one, for some roles everything below it too. */
  async readBy(tx: Tx, { role, unitId }: Pick<Actor, 'role' | 'unitId'>, at: Date): Promise<string[]> {
    if (!readsBelow({ role })) return [unitId];
    return [unitId, ...(await unitsBelow(tx, unitId, dayOf(at), { line: 'both' }))];
  }
}
