import { type Actor, Forbidden } from '@cau-noi/platform';

/** The unit whose register is written: the own one, also where the form names none; `not-permitted` for any other. */
export function ownUnit({ unitId: own }: Actor, named: string | null | undefined): string {
  if (named && named.toLowerCase() !== own.toLowerCase()) throw new Forbidden();
  return own;
}

export type OwnUnit = typeof ownUnit;
