import { drafts } from '../drafts/reader-drafts.js';
import { choosePost, usePostName } from '../session/acting-post.js';
import { landingOf } from '../session/landing.js';
import { useMe } from '../session/me.js';
import { useRouter } from '@tanstack/react-router';
import { Select } from '../ui/forms/controls.js';
import { useWords } from '../words/words.js';
import { useState } from 'react';
import { SwitchDialog } from './switch-dialog.js';

/** The post somebody acts in; with several, the way to another one. */
export function PostSwitch() {
  const { t } = useWords();
  const me = useMe();
  const router = useRouter();
  const [wanted, setWanted] = useState<string | null>(null);
  const name = usePostName();
  if (!me.actingPost) return null;

  const change = async (postId: string): Promise<void> => {
    const next = await choosePost(postId);
    await router.navigate({ to: landingOf(next.role) });
    await router.invalidate();
  };
  const choose = (postId: string): void => {
    if (drafts.get().length > 0) setWanted(postId);
    else void change(postId);
  };
  if (me.posts.length === 1) return <span className="post">{name(me.actingPost)}</span>;
  return (
    <>
      <label className="unseen" htmlFor="acting-post">
        {t('shell.post')}
      </label>
      <Select
        id="acting-post"
        className="post"
        value={me.actingPost.postId}
        options={me.posts.map((post) => ({ value: post.postId, label: name(post) }))}
        onChange={choose}
      />
      {wanted !== null && (
        <SwitchDialog onStay={() => setWanted(null)} onSwitch={() => (setWanted(null), void change(wanted))} />
      )}
    </>
  );
}
