import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { hierarchyCodes } from '@cau-noi/vocabulary';
import { end, type Alert, type AlertFacts, type Decision } from '../alerts/alert.js';
import { numbered } from '../alerts/alert-numbers.store.js';
import { levelAlertsOf } from '../alerts/alerts.store.js';
import { settleAlerts } from '../alerts/save-alerts.store.js';
import { raise } from '../ladder/climb.js';
import type { World } from '../ladder/organisation.js';
import { worldAround } from '../ladder/organisation.store.js';
import { policyChooser } from '../ladder/policy-chooser.js';
import { reachedFrom } from '../ladder/steps.js';
import { grow } from '../ladder/wake.js';
import type { AppliedVersion } from '../policies/choice.js';
import { PoliciesService } from '../policies/policies.service.js';
import { anchorOf } from './anchor.js';
import { causeOf, endOfLevel, wantedLevels, type Levelled } from './wanted-levels.js';

/** A crowd in the stream as it is now; `petitionsOfUnits`: how many each unit has. */
export type CrowdNow = Levelled & {
  crowdId: string;
  crowdNumber: string;
  people: number;
  petitions: number;
  mergedInto: string | null;
  petitionsOfUnits: ReadonlyMap<string, number>;
};

/**
 * Alerts about levels of crowds in the stream: one for each level that is passed, on each line, until it is fallen below;
 * an answer given when there were far fewer people holds no longer.
 */
@Injectable()
export class LevelAlertsService {
  constructor(private readonly policies: PoliciesService) {}

  /** Brings the alerts of these crowds in line with what they are at an instant. */
  async settle(tx: Tx, crowds: readonly CrowdNow[], at: Date): Promise<void> {
    const found = await levelAlertsOf(
      tx,
      crowds.map(({ crowdId }) => crowdId),
    );
    const standing = Map.groupBy(found, ({ caseId }) => caseId);
    const wanted = crowds.map((crowd) => ({ crowd, fresh: missing(crowd, standing.get(crowd.crowdId) ?? []) }));
    const units = crowds.flatMap(({ petitionsOfUnits }) => [...petitionsOfUnits.keys()]);
    if (found.length === 0 && wanted.every(({ fresh }) => fresh.length === 0)) return;
    const versions = await this.policies.applied(tx);
    const world = await worldAround(
      tx,
      [...units, ...found.flatMap(reachedFrom)],
      [...versions, ...found].map(({ policy }) => policy),
    );
    settleAlerts(
      tx,
      crowds.flatMap((crowd) =>
        (standing.get(crowd.crowdId) ?? []).flatMap((alert) => {
          const decision = changed(alert, crowd, at, world);
          return decision.next === alert ? [] : [decision];
        }),
      ),
    );
    const facts = wanted.flatMap(({ crowd, fresh }) => fresh.map((each) => ({ ...each, crowd })));
    await this.raise(tx, facts, at, { world, versions });
  }

  private async raise(
    tx: Tx,
    wanted: readonly (Wanted & { crowd: CrowdNow })[],
    at: Date,
    { world, versions }: { world: World; versions: readonly AppliedVersion[] },
  ): Promise<void> {
    if (wanted.length === 0) return;
    const facts = await numbered(
      tx,
      wanted.map(({ crowd, level }) => factsOf(crowd, level, at, world)),
    );
    const policyOf = policyChooser(versions, world.organisation);
    settleAlerts(
      tx,
      wanted.map(({ line }, i) => raise(facts[i]!, line, policyOf(facts[i]!, line, null), world)),
    );
  }
}

type Wanted = { level: number; line: (typeof hierarchyCodes)[number] };

/** The levels and lines that have no alert yet. */
function missing(crowd: CrowdNow, standing: readonly Alert[]): Wanted[] {
  const told = new Set(standing.map(({ crowdLevel, line }) => `${crowdLevel} ${line}`));
  return wantedLevels(crowd).flatMap((level) =>
    hierarchyCodes.filter((line) => !told.has(`${level} ${line}`)).map((line) => ({ level, line })),
  );
}

function factsOf(crowd: CrowdNow, level: number, at: Date, { organisation }: World): Omit<AlertFacts, 'alertNumber'> {
  const { crowdId, crowdNumber, people, petitions, cases, petitionsOfUnits } = crowd;
  return {
    alertId: randomUUID(),
    caseId: crowdId,
    caseNumber: crowdNumber,
    cause: causeOf(level),
    clockId: null,
    rule: null,
    unitId: anchorOf(petitionsOfUnits, dayOf(at), organisation)!,
    groupSize: people,
    crowdLevel: level,
    crowd: { petitions, cases, units: petitionsOfUnits.size },
    raisedAt: at,
  };
}

/** An alert whose level is fallen below ends; whoever has answered another one hears that the crowd has grown. */
function changed(alert: Alert, crowd: CrowdNow, at: Date, world: World): Decision {
  const reason = endOfLevel(crowd, alert.crowdLevel ?? 0);
  return reason === null ? grow(alert, crowd.people, at, world) : end(alert, reason, at);
}
