import type { Tx } from '@cau-noi/messaging';
import { organisationAround, workingCalendarOf } from '@cau-noi/organisation';
import { organisationOf, type World } from './organisation.js';

/** Everything that ladders of these units can reach on either line, and the working calendar. */
export async function worldAround(tx: Tx, unitIds: readonly string[]): Promise<World> {
  const [{ units, heads }, calendar] = await Promise.all([organisationAround(tx, unitIds), workingCalendarOf(tx)]);
  return { organisation: organisationOf(units, heads, heads), calendar };
}
