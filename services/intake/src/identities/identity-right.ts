import type { Kind } from '@cau-noi/vocabulary';

/** Somebody who asks to read an identity. */
export type Reader = { officerId: string; unitId: string; leadsUnit: boolean };

/** A petition as far as it decides who may read whom it names. */
export type Guarded = {
  /** Of a denunciation, now or at some time. */
  isProtected: boolean;
  /** The unit whose register holds it, and who entered it there. */
  registeredIn: string;
  registeredBy: string;
  /** Where the case is, who has it, and whether anything was done with it yet. */
  unitId: string;
  handlerId: string | null;
  isClassified: boolean;
};

/** By what somebody may read an identity. */
export type Right = 'own-unit' | 'registrar' | 'handler' | 'decider' | 'granted';

/**
 * Whoever complains is known to the unit that deals with the complaint. A denouncer is not (Luật Tố cáo Đ.8, 56): who entered
 * the petition reads it until it is classified, then its handler and the head who decides; anybody else by a dated right.
 */
export function rightOf(reader: Reader, of: Guarded, isGranted: boolean): Right | null {
  if (!of.isProtected) return reader.unitId === of.registeredIn ? 'own-unit' : null;
  const isThere = reader.unitId === of.unitId;
  if (isThere && of.handlerId === reader.officerId) return 'handler';
  if (isThere && reader.leadsUnit) return 'decider';
  if (!of.isClassified && reader.unitId === of.registeredIn && of.registeredBy === reader.officerId) return 'registrar';
  return isGranted ? 'granted' : null;
}

/** Whether somebody without a right may learn that it exists. */
export const mayKnowOf = ({ unitId }: Reader, of: Guarded): boolean =>
  unitId === of.registeredIn || unitId === of.unitId;

/** The kind under whose rules a petition is opened, and which the log names. */
export const kindToOpen = (of: { isProtected: boolean; kind: Kind }): Kind => (of.isProtected ? 'TC' : of.kind);
