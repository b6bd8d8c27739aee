import { answersForUnit, hasTrait, watchesOpenings, type Role } from '@cau-noi/vocabulary';

/** Who reads: an officer in a post. */
export type Reader = { officerId: string; postId: string; unitId: string; role: Role };

/** What decides who may see a case: where it is, who has it, and every unit above it (both lines, committees beside them). */
export type Place = { unitId: string | null; handlerOfficerId: string | null; above: ReadonlySet<string> };

/** Own unit and own cases; leaders, Party committees and inspectors also what lies below them; administrators none. */
export function mayRead(reader: Reader, { unitId, handlerOfficerId, above }: Place): boolean {
  if (hasTrait(reader.role, 'runsSystem')) return false;
  if (unitId !== null && unitId === reader.unitId) return true;
  if (handlerOfficerId !== null && handlerOfficerId === reader.officerId) return true;
  return hasTrait(reader.role, 'watchesBelow') && above.has(reader.unitId);
}

/** Whether the reader sees what lies below the own unit. */
export const readsBelow = ({ role }: Pick<Reader, 'role'>): boolean => hasTrait(role, 'watchesBelow');

/** Openings of an identity are shown to heads, leaders and inspectors only. */
export const mayReadOpenings = ({ role }: Reader): boolean => watchesOpenings(role);

/** Whom an alert has reached, and who has the case. */
export type Told = { rungs: readonly { unitId: string; postId: string | null }[]; handlerOfficerId: string | null };

/** An alert is for the posts it has reached, for those who lead their units, and for the handler it is about. */
export function isTold(reader: Reader, { rungs, handlerOfficerId }: Told): boolean {
  if (hasTrait(reader.role, 'runsSystem')) return false;
  if (rungs.length > 0 && hasTrait(reader.role, 'handles') && handlerOfficerId === reader.officerId) return true;
  if (rungs.some(({ postId }) => postId === reader.postId)) return true;
  return answersForUnit(reader.role) && rungs.some(({ unitId }) => unitId === reader.unitId);
}
