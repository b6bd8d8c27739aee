/** Roles that watch over units below their own. */
const overseers: readonly string[] = ['LD', 'CU', 'TT'];

/** The unit of a case sees its clocks; so do leaders, committees and inspectors, whose line the directory knows. */
export const mayRead = (reader: { unitId: string; role: string }, unitId: string): boolean =>
  reader.unitId === unitId || overseers.includes(reader.role);
