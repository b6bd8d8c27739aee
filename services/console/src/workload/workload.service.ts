import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '@cau-noi/platform';
import type { Tx } from '@cau-noi/messaging';
import type { Stage } from '@cau-noi/vocabulary';
import { WorkloadStore } from './workload.store.js';
import { loadOf, type Load, type UnitWork } from './workload.view.js';

/**
 * What a person is wanted for: the stage of the cases to be assigned, and the cases themselves, if they are chosen
 * already.
 */
export type Wanted = { stage?: Stage; caseId?: readonly string[] };

/** Load per person of a unit. */
@Injectable()
export class WorkloadService {
  constructor(
    private readonly store: WorkloadStore,
    private readonly clock: Clock,
  ) {}

  /** Of the actor's unit. */
  async of(tx: Tx, { unitId }: Pick<Actor, 'unitId'>, { stage = 'sort', caseId = [] }: Wanted = {}): Promise<Load[]> {
    const rows = await this.store.loads(tx, unitId, this.clock.now(), { stage, caseIds: caseId });
    return rows.map(loadOf);
  }

  /** Of any unit, for whoever ends it or takes somebody out of a post of it. */
  async ofUnit(tx: Tx, unitId: string): Promise<UnitWork> {
    return { ...(await this.store.openCases(tx, unitId)), people: await this.of(tx, { unitId }) };
  }
}
