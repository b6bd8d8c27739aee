/** A petition as the desk's response described it, and what was done with its case since. */
export type Petition = {
  petitionId: string;
  caseId: string;
  caseNumber: string;
  unitId: string;
  kind: 'KN' | 'KNPA' | 'TC';
  groupSize: number;
  dueAt: string | null;
  visitId: string | null;
  /** State and version by the last response about the case; that of a withdrawal comes from the desk's service. */
  state: string;
  version: number;
  steps: number;
  isWithdrawn: boolean;
  isOver: boolean;
};

/** Everything that got a 2xx response: it must be found again, once. */
export class Ledger {
  readonly petitions = new Map<string, Petition>();
  readonly visits = new Set<string>();
  /** Who acknowledged which alert. */
  readonly acknowledgements = new Map<string, string>();
  readonly refusals: string[] = [];

  register(
    petition: Pick<
      Petition,
      'petitionId' | 'caseId' | 'caseNumber' | 'unitId' | 'kind' | 'groupSize' | 'dueAt' | 'visitId'
    >,
  ): Petition {
    const entry: Petition = { ...petition, state: 'received', version: 1, steps: 0, isWithdrawn: false, isOver: false };
    if (this.petitions.has(entry.caseId)) this.refusals.push(`case ${entry.caseNumber} was given out twice`);
    this.petitions.set(entry.caseId, entry);
    return entry;
  }

  /** Each order about a case moves its version on by one; anything else means that it took effect twice or not at all. */
  acted(petition: Petition, what: string, answer: { version: number; state: string }): void {
    if (answer.version !== petition.version + 1) {
      this.refusals.push(`${what} of ${petition.caseNumber} led from version ${petition.version} to ${answer.version}`);
    }
    petition.version = answer.version;
    petition.state = answer.state;
    petition.isOver ||= ['decided', 'closed'].includes(answer.state);
  }
}
