import type { Envelope, Payload } from '@cau-noi/events';
import { anEvent } from './builders.js';
import type { TestService } from './test-service.js';

/** Made-up units, posts and holders are there from this day on, without an end. */
const since = '2000-01-01';
const always = { validFrom: since, validTo: null };

type Unit = Payload<'directory.unit-changed.v1'>;
type Post = Payload<'directory.post-changed.v1'>;
type Holders = Payload<'directory.post-holder-changed.v1'>;
type Place = { parentId?: string | null; committeeId?: string | null };
type Seat = Pick<Post, 'postId' | 'unitId'>;
type Holder = Pick<Holders['holders'][number], 'officerId'> & Partial<Holders['holders'][number]>;

/** Returns directory's event about a made-up unit; at the top and without a committee beside it, unless they are named. */
export function unitEvent(
  unitId: string,
  { parentId = null, committeeId = null, ...over }: Place & Partial<Unit> = {},
): Envelope<'directory.unit-changed.v1'> {
  const span = { from: since, to: null };
  const lines = [{ parentId, ...span }];
  const committees = committeeId === null ? [] : [{ committeeId, ...span }];
  const data = { unitId, ...always, lines, committees, version: 1, ...over };
  return anEvent('directory.unit-changed.v1', data, { subject: unitId });
}

/** Returns directory's event about a post of a made-up unit; a head's post, unless `isHead` is named. */
export function postEvent(post: Seat & Partial<Post>): Envelope<'directory.post-changed.v1'> {
  const data = { isHead: true, ...always, version: 1, ...post };
  return anEvent('directory.post-changed.v1', data, { subject: post.unitId });
}

/** Returns directory's event about who holds a post; nobody: it is vacant. */
export function holdersEvent(
  { postId, unitId }: Seat,
  holders: readonly Holder[],
  version = 1,
): Envelope<'directory.post-holder-changed.v1'> {
  const named = holders.map((holder) => ({ name: 'Người Thử (synthetic)', from: since, to: null, ...holder }));
  const data = { postId, unitId, holders: named, version };
  return anEvent('directory.post-holder-changed.v1', data, { subject: unitId });
}

/** Publishes events in their order and waits until the service has handled all of them. */
export async function deliver(
  service: Pick<TestService, 'publish' | 'handled'>,
  events: readonly Envelope[],
): Promise<void> {
  for (const event of events) await service.publish(event);
  await Promise.all(events.map(({ id }) => service.handled(id)));
}
