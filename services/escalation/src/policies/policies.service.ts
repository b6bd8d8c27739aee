import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import type { AppliedVersion } from './choice.js';
import { allVersions, appliedSince, officerNames, postsByIds } from './policies.store.js';
import { postsNamedIn } from './policy.js';
import { versionViews, type PolicyVersionView } from './policy.view.js';

/** The policies in force, for those who raise alerts; all versions, for those who look after them. */
@Injectable()
export class PoliciesService {
  private known: { counter: number; versions: AppliedVersion[] } = { counter: -1, versions: [] };

  /**
   * The versions that were applied. They are kept in memory; each transaction asks for the number of changes, and reads
   * them again where it differs. Not for a transaction that changes them: what it wrote may be taken back.
   */
  async applied(tx: Tx): Promise<readonly AppliedVersion[]> {
    const { counter, versions } = await appliedSince(tx, this.known.counter);
    if (versions) this.known = { counter, versions };
    return this.known.versions;
  }

  /** Every version there is, as a client sees it. */
  async views(tx: Tx): Promise<PolicyVersionView[]> {
    const versions = await allVersions(tx);
    const officers = versions.flatMap(({ draftedBy, appliedBy }) => [draftedBy ?? [], appliedBy ?? []].flat());
    const posts = await postsByIds(tx, versions.flatMap(postsNamedIn));
    return versionViews(versions, dayOf(tx.clock.now()), { names: await officerNames(tx, officers), posts });
  }
}
