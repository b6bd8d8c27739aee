import { hasTrait } from '@cau-noi/vocabulary';
/** Somebody who wants to read the clocks of a case. */
export type Reader = { unitId: string; role: string };

/** Everybody of a unit reads the clocks of its cases. */
export const isOfUnit = (reader: Reader, units: readonly string[]): boolean => units.includes(reader.unitId);

/** Leaders, committees and inspectors read those of the units below theirs as well. */
export const watchesBelow = (reader: Reader): boolean => hasTrait(reader.role, 'watchesBelow');
