import { hasTrait } from '@cau-noi/vocabulary';

/** Who reads: an officer who acts in a post. */
export type CaseReader = { officerId: string; unitId: string; role: string };

/** The unit that has a case now, and its handler there; null: nobody, or not known to who asks. */
export type WhereCaseIs = { unitId: string | null; handlerOfficerId: string | null };

/** What is shown of a case: its facts (page, lists, live news, clocks), or the words that officers wrote on their acts. */
export type ShownOfCase = 'facts' | 'words';

/** On which lines somebody looks down at the units below: the State's alone, or both with the committees beside them. */
export type LineOfSight = 'state' | 'both';

/**
 * Returns the line along which a role sees what the units below its own have, or null. Facts: leaders, committees and
 * inspectors. Words of officers: leaders and inspectors, on the State line; a committee is no superior of an agency.
 */
export function lineOfSight(role: string, shown: ShownOfCase = 'facts'): LineOfSight | null {
  if (!hasTrait(role, 'watchesBelow')) return null;
  if (shown === 'facts') return 'both';
  return hasTrait(role, 'committee') ? null : 'state';
}

/**
 * Returns whether a reader sees a case: `yes` in the unit that has it and for its handler wherever that officer sits, `no`,
 * or the line on which the reader's unit must be above that of the case. Who runs the system sees none. The unit that had
 * a case before a superior took it over is as any other.
 */
export function sightOf(
  { officerId, unitId, role }: CaseReader,
  where: WhereCaseIs,
  shown: ShownOfCase = 'facts',
): 'yes' | 'no' | LineOfSight {
  if (hasTrait(role, 'runsSystem')) return 'no';
  if (where.unitId !== null && where.unitId === unitId) return 'yes';
  if (where.handlerOfficerId !== null && where.handlerOfficerId === officerId) return 'yes';
  return where.unitId === null ? 'no' : (lineOfSight(role, shown) ?? 'no');
}

/** The same of the facts of a case, where every unit above it on both lines is at hand. */
export function seesFacts(reader: CaseReader, where: WhereCaseIs, above: ReadonlySet<string>): boolean {
  const sight = sightOf(reader, where);
  return sight === 'yes' || (sight !== 'no' && above.has(reader.unitId));
}
