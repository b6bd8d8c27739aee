import { setTimeout as pause } from 'node:timers/promises';
import { Failed, type Team, type Took } from './lifecycle.js';

/** A lifecycle and one that failed, with the step of the load they belong to. */
export type TookInStep = Took & { step: number };
export type Failure = { step: number; why: string };

/** What the lifecycles of a load have in common. */
export class Series {
  took: TookInStep[] = [];
  failures: Failure[] = [];
  private serial = Date.now() % 1e7;

  constructor(private readonly teams: readonly Team[]) {}

  reset(): void {
    this.took = [];
    this.failures = [];
  }

  casesOf(step: number): string[] {
    return this.took.filter((each) => each.step === step).map(({ caseId }) => caseId);
  }

  async one(step: number, of: (team: Team, serial: number) => Promise<Took>): Promise<void> {
    const serial = this.serial++;
    const { took, failures } = this; // of this series, also when the response comes after a reset
    try {
      took.push({ ...(await of(this.teams[serial % this.teams.length]!, serial)), step });
    } catch (error) {
      failures.push({ step, why: error instanceof Failed ? error.message : String(error) });
      await pause(100); // a system that refuses is not hammered
    }
  }
}
