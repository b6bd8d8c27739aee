import type { HeldPost, Me } from '../api/answers.js';
import { answer, api } from '../api/client.js';
import { useWords } from '../words/words.js';
import { readerIs } from './query-client.js';

/** “Xã A · Lãnh đạo phòng”. */
export function usePostName(): (post: HeldPost) => string {
  const { text } = useWords();
  return ({ unit, title }) => [unit.name ? text(unit.name) : unit.code, text(title)].filter(Boolean).join(' · ');
}

/** Everything is read again in the new post; nothing of the old one is shown. */
export async function choosePost(postId: string): Promise<Me> {
  const me = await answer<Me>(api.POST('/v1/sessions/current/choose-post', { body: { postId } }));
  readerIs(me);
  return me;
}
