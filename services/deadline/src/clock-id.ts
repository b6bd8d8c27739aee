import { createHash } from 'node:crypto';

/** The id of a case's clock: the same whenever it is derived, so that a repeat meets the same row. A UUID of version 8. */
export function clockId(caseId: string, family: string): string {
  const hex = createHash('sha256').update(`${caseId}/${family}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
