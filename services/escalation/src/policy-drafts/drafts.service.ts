import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { type Command, NotFound } from '@cau-noi/platform';
import { hasTrait } from '@cau-noi/vocabulary';
import { moveToVersion } from '../alerts/alerts.store.js';
import { worldAround } from '../ladder/organisation.store.js';
import { inForceOn } from '../policies/choice.js';
import { allVersions, lockPolicies, saveVersion, versionOf } from '../policies/policies.store.js';
import type { Scope } from '../policies/policy.js';
import {
  apply,
  appliedOf,
  discard,
  draft,
  policyOf,
  type DraftFields,
  type DraftOf,
  type PolicyVersion,
} from '../policies/policy-version.js';
import { findingsUnseen, notApplied, outsideUnit, scopeMissing } from '../policies/refusals.js';
import { findingsOf, type Finding } from './findings.js';
import { covers, unitsOfPolicy } from './units-of-policy.store.js';

/** Another version of a policy, or the first one of a new policy. */
export type Wanted = { policyId: string | null; scope: Omit<Scope, 'cause'> & { cause: Scope['cause'] | null } };

/** Versions of policies: one person drafts, another one applies. */
@Injectable()
export class DraftsService {
  /** Codes: 'not-found', 'policy-scope-missing', and those of the rule. */
  async draft(tx: Tx, command: Command, wanted: Wanted, fields: DraftFields): Promise<PolicyVersion> {
    await lockPolicies(tx);
    const versions = await allVersions(tx);
    const by = { by: command.actor.officerId, at: command.now };
    const version = draft(randomUUID(), draftOf(wanted, versions), fields, versions, by);
    await saveVersion(tx, version);
    return version;
  }

  /** What the check of a version finds on the day of the transaction. Code: 'not-found'. */
  async findings(tx: Tx, versionId: string): Promise<Finding[]> {
    return this.check(tx, await this.found(tx, versionId));
  }

  /**
   * Codes: 'not-found', 'policy-findings-unseen', 'policy-outside-unit' for a leader whose unit is not above all that it is
   * for, and those of the rule.
   */
  async apply(tx: Tx, command: Command, versionId: string, findingsSeen: boolean): Promise<PolicyVersion> {
    await lockPolicies(tx);
    const today = dayOf(command.now);
    const by = { by: command.actor.officerId, at: command.now };
    const version = apply(await this.found(tx, versionId), await allVersions(tx), by, today);
    const { role, unitId } = command.actor;
    if (!hasTrait(role, 'runsSystem') && !(await covers(tx, unitId, version.unitId, today))) throw outsideUnit();
    const { length } = findingsSeen ? [] : await this.check(tx, version);
    if (length > 0) throw findingsUnseen(length);
    await saveVersion(tx, version);
    return version;
  }

  /** Codes: 'not-found', 'policy-not-a-draft'. */
  async discard(tx: Tx, versionId: string): Promise<PolicyVersion> {
    await lockPolicies(tx);
    const version = discard(await this.found(tx, versionId));
    await saveVersion(tx, version);
    return version;
  }

  /** Running alerts of the policy go on by the version in force. Codes: 'not-found', 'policy-not-applied'. */
  async moveAlerts(tx: Tx, command: Command, versionId: string, reason: string): Promise<PolicyVersion> {
    await lockPolicies(tx);
    const version = await this.found(tx, versionId);
    const holding = inForceOn(appliedOf(await allVersions(tx)), dayOf(command.now));
    const isHolding = holding.some(
      ({ policy }) => policy.policyId === version.policyId && policy.version === version.version,
    );
    if (!isHolding) throw notApplied();
    const alerts = await moveToVersion(tx, policyOf(version));
    const move = { at: command.now.toISOString(), by: command.actor.officerId, reason, alerts };
    const moved = { ...version, moves: [...version.moves, move] };
    await saveVersion(tx, moved);
    return moved;
  }

  private async found(tx: Tx, versionId: string): Promise<PolicyVersion> {
    const version = await versionOf(tx, versionId);
    if (!version) throw new NotFound('policy');
    return version;
  }

  private async check(tx: Tx, version: PolicyVersion): Promise<Finding[]> {
    const today = dayOf(tx.clock.now());
    const units = await unitsOfPolicy(tx, version.unitId, today);
    return findingsOf(version, version, units, await worldAround(tx, units, [version]), today);
  }
}

/** Another version is for the same as the former ones. */
function draftOf({ policyId, scope }: Wanted, versions: readonly PolicyVersion[]): DraftOf {
  if (policyId !== null) {
    const former = versions.find((version) => version.policyId === policyId);
    if (!former) throw new NotFound('policy');
    const { cause, line, unitId, kinds } = former;
    return { policyId, scope: { cause, line, unitId, kinds } };
  }
  if (scope.cause === null) throw scopeMissing();
  return { policyId: randomUUID(), scope: { ...scope, cause: scope.cause } };
}
