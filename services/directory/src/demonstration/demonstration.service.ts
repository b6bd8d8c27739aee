import type { Tx } from '@cau-noi/messaging';
import { findUnit } from '../organisation/units.store.js';
import type { PostsService } from '../posts/posts.service.js';
import { findPost } from '../posts/posts.store.js';
import type { UnitsService } from '../units/units.service.js';
import { demonstration } from './demonstration.js';

/** Sets up what is missing of the demonstration organisation; what is there stays as it is. */
export async function loadDemonstration(tx: Tx, services: { units: UnitsService; posts: PostsService }): Promise<void> {
  for (const { unitId: id, ...facts } of demonstration.units) {
    if (!(await findUnit(tx, id))) await services.units.establish(tx, { id, ...facts });
  }
  for (const [i, post] of demonstration.posts.entries()) {
    const officer = demonstration.officers[i];
    if (!officer || (await findPost(tx, post.id))) continue;
    await services.posts.create(tx, post);
    await services.posts.register(tx, { id: officer.officerId, name: officer.name });
    await services.posts.appoint(
      tx,
      post.id,
      { officerId: officer.officerId, from: demonstration.since, to: null },
      null,
    );
  }
}
