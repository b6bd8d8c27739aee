import { answersForUnit, hasTrait, type Role } from '@cau-noi/vocabulary';

/** Who reads: an officer in a post. Which cases that officer sees is a rule of `@cau-noi/rules`. */
export type Reader = { officerId: string; postId: string; unitId: string; role: Role };

/** Whom an alert has reached, and who has the case. */
export type Told = { rungs: readonly { unitId: string; postId: string | null }[]; handlerOfficerId: string | null };

/** An alert is for the posts it has reached, for those who lead their units, and for the handler it is about. */
export function isTold(reader: Reader, { rungs, handlerOfficerId }: Told): boolean {
  if (hasTrait(reader.role, 'runsSystem')) return false;
  if (rungs.length > 0 && hasTrait(reader.role, 'handles') && handlerOfficerId === reader.officerId) return true;
  if (rungs.some(({ postId }) => postId === reader.postId)) return true;
  return answersForUnit(reader.role) && rungs.some(({ unitId }) => unitId === reader.unitId);
}
