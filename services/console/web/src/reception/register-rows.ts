import type { Petition, Visit } from '../api/answers.js';

/** A line of the register: a visit with one of its petitions; the visit's own cells stand on its first line only. */
export type RegisterLine = {
  key: string;
  serial: number;
  visit: Visit;
  petition: Petition | null;
  isFirst: boolean;
  lines: number;
};

/** Lines of visits in their order; `from` is the serial number of the first visit, `step` −1 counts down. */
export function linesOf(visits: readonly Visit[], from: number, step: 1 | -1 = 1): RegisterLine[] {
  return visits.flatMap((visit, index) => {
    const serial = from + index * step;
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
