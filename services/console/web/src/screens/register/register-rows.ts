import type { Petition, Text, Visit } from '../../api/answers.js';

/** A line of the register: a visit with one of its petitions; the visit's own cells are on its first line only. */
export type RegisterLine = {
  key: string;
  serial: number | null;
  visit: Visit;
  petition: Petition | null;
  isFirst: boolean;
  lines: number;
};

/** STT: the running number of the visit in its year (`LT-26-000031` → 31), the same on the screen and on every print. */
const serialOf = ({ visitNumber }: Pick<Visit, 'visitNumber'>): number | null => {
  const digits = /\d+$/.exec(visitNumber ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
};

/** As the book is written: by number, whatever day a line is about. */
export const inOrder = (visits: readonly Visit[]): Visit[] =>
  [...visits].sort((a, b) => (a.visitNumber ?? '').localeCompare(b.visitNumber ?? ''));

/** Lines of visits in their order. */
export function linesOf(visits: readonly Visit[]): RegisterLine[] {
  return visits.flatMap((visit) => {
    const serial = serialOf(visit);
    const petitions: (Petition | null)[] = visit.petitions.length > 0 ? visit.petitions : [null];
    return petitions.map((petition, at) => ({
      key: `${visit.id} ${petition?.id ?? ''}`,
      serial,
      visit,
      petition,
      isFirst: at === 0,
      lines: petitions.length,
    }));
  });
}

/**
 * Who is named in the third column: the protected, people by their masks, visitors whose names were taken, or nobody
 * named.
 */
export type Who =
  { as: 'protected' } | { as: 'masks'; masks: Text[] } | { as: 'visitors'; count: number } | { as: 'unnamed' };

export function whoOf({ visit, petition }: Pick<RegisterLine, 'visit' | 'petition'>): Who {
  if (petition?.kind === 'TC') return { as: 'protected' };
  const masks = petition?.petitioners.map(({ mask }) => mask) ?? [];
  if (masks.length > 0) return { as: 'masks', masks };
  return visit.people.length > 0 ? { as: 'visitors', count: visit.people.length } : { as: 'unnamed' };
}
