import { createHash } from 'node:crypto';

/** The id of a subject's clock: the same whenever it is derived, so that a repeat meets the same row. */
export const clockId = (caseId: string, family: string): string => uuidFor(`${caseId}/${family}`);

/** The id of a month of a unit, where a clock of a case has the id of its case. */
export const monthId = (unitId: string, month: string): string => uuidFor(`${unitId}/${month}`);

/** A UUID that is always the same for a text. */
export const uuidFor = (text: string): string => uuidOf(createHash('sha256').update(text).digest('hex'));

/** A UUID of version 8 made of the hex digits of a hash. */
export const uuidOf = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
