import type { Day } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { lineOfSight, sightOf, type CaseReader, type ShownOfCase, type WhereCaseIs } from '@cau-noi/rules';
import { standsAbove, unitsBelow } from './lines.store.js';

/** Whether a reader may see a case on a day, by the one rule of `libs/rules`; asks for the units above only where they count. */
export async function seesCase(
  tx: Tx,
  reader: CaseReader,
  where: WhereCaseIs,
  day: Day,
  shown: ShownOfCase = 'facts',
): Promise<boolean> {
  const sight = sightOf(reader, where, shown);
  if (sight === 'yes' || sight === 'no' || where.unitId === null) return sight === 'yes';
  return standsAbove(tx, reader.unitId, [where.unitId], day, { line: sight });
}

/** The units whose cases are in a reader's lists on a day: the own one, for some roles everything below it too. */
export async function unitsSeenBy(
  tx: Tx,
  { role, unitId }: Pick<CaseReader, 'role' | 'unitId'>,
  day: Day,
): Promise<string[]> {
  const line = lineOfSight(role);
  return line === null ? [unitId] : [unitId, ...(await unitsBelow(tx, unitId, day, { line }))];
}
