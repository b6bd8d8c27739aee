/** Where a case is kept: Party committees follow the Party's own rules. */
export type Office = { isParty: boolean; isCentral?: boolean };

/** An office of the State, by whose rules a case is kept unless it is known otherwise. */
export const stateOffice: Office = { isParty: false };

/** Party denunciations of the central level have a period of their own. */
export const isCentralLevel = (level: string | null): boolean => level === 'central' || level === 'central-committee';
