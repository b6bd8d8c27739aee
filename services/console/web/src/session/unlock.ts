import type { Me } from '../api/answers.js';
import { answer, api } from '../api/client.js';
import { keys } from '../live/keys.js';
import { queryClient } from './query-client.js';

/** The same person signs in again in place of the covered session, which ends; the acting post stays. */
export async function unlock(covered: Me, password: string): Promise<void> {
  const body = { username: covered.account.username, password };
  const me = await answer<Me>(api.POST('/v1/sessions', { body }));
  await api.DELETE('/v1/sessions/{id}', { params: { path: { id: covered.session.id } } }).catch(() => undefined);
  const postId = covered.actingPost?.postId;
  const needsPost = me.actingPost === null && postId !== undefined;
  const ready = needsPost ? await answer<Me>(api.POST('/v1/sessions/current/choose-post', { body: { postId } })) : me;
  queryClient.setQueryData(keys.me, ready);
}
