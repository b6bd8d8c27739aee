import { setImmediate as whateverWaits } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@cau-noi/messaging';
import { NotFound } from '@cau-noi/platform';
import { worldAround } from '../ladder/organisation.store.js';
import type { AppliedVersion } from '../policies/choice.js';
import { allVersions, versionOf } from '../policies/policies.store.js';
import { appliedOf, choosable } from '../policies/policy-version.js';
import { recordsOf } from './records.store.js';
import { simulating, type Period, type Simulated } from './simulate.js';

/** What would have been told, had another policy been in force. Reads only. */
@Injectable()
export class SimulationService {
  /** By a version that is drafted, or any other. Code: 'not-found'. */
  async ofVersion(tx: Tx, versionId: string, period: Period): Promise<Simulated> {
    const version = await versionOf(tx, versionId);
    if (!version) throw new NotFound('policy');
    return simulated(tx, choosable(version), period);
  }
}

/** The alerts of a period, up to now at most, by a version. */
export async function simulated(tx: Tx, version: AppliedVersion, { from, until }: Period): Promise<Simulated> {
  const now = tx.clock.now();
  const period = { from, until: until < now ? until : now };
  const records = await recordsOf(tx, period);
  const units = records.flatMap(({ facts, lines }) => [facts.unitId, ...lines.map(({ unitId }) => unitId)]);
  const world = await worldAround(tx, units, [version.policy]);
  const run = simulating(records, version, appliedOf(await allVersions(tx)), world, period);
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return step.value;
    await whateverWaits(); // alerts are raised and climb meanwhile
  }
}
