import { dayOf } from '@cau-noi/calendar';
import type { Hierarchy, Kind } from '@cau-noi/vocabulary';
import type { AlertFacts } from '../alerts/alert.js';
import { chooseInForce, inForceOn, type AppliedVersion } from '../policies/choice.js';
import type { Policy } from '../policies/policy.js';
import { pathFrom, type Organisation } from './organisation.js';

type About = Pick<AlertFacts, 'cause' | 'unitId' | 'raisedAt'>;

/**
 * Returns what chooses the policy of an alert that is being raised, among the versions applied. Thousands are raised at
 * once: what is in force is found once a day, and the units above are looked up only where a policy is for a unit.
 */
export function policyChooser(
  versions: readonly AppliedVersion[],
  organisation: Organisation,
): (about: About, line: Hierarchy, kind: Kind | null) => Policy {
  const days = new Map<string, AppliedVersion[]>();
  const isByUnit = versions.some(({ scope }) => scope.unitId !== null);
  return ({ cause, unitId, raisedAt }, line, kind) => {
    const day = dayOf(raisedAt);
    const inForce = days.get(day) ?? inForceOn(versions, day);
    days.set(day, inForce);
    const path = isByUnit ? pathFrom(unitId, day, organisation) : [unitId];
    const choice = chooseInForce(inForce, { cause, line, kind, path });
    if (!choice) throw new Error(`No policy is in force for ${cause} on ${day}.`);
    return choice.chosen.policy;
  };
}
