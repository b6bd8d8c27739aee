/** Roles that watch over units below their own. */
const overseers: readonly string[] = ['LD', 'CU', 'TT'];

/** Somebody who wants to read the clocks of a case. */
export type Reader = { unitId: string; role: string };

/** Everybody of a unit reads the clocks of its cases. */
export const isOfUnit = (reader: Reader, units: readonly string[]): boolean => units.includes(reader.unitId);

/** Leaders, committees and inspectors read those of the units below theirs as well. */
export const watchesBelow = (reader: Reader): boolean => overseers.includes(reader.role);
