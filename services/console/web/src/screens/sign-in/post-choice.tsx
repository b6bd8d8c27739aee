import { useState } from 'react';
import type { Me } from '../../api/answers.js';
import { Button } from '../../ui/button.js';
import { RadioField } from '../../ui/forms/choice-field.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useSubmit } from '../../ui/forms/use-submit.js';
import { choosePost, usePostName } from '../../session/acting-post.js';
import { useWords } from '../../words/words.js';

/** One post at a time: what is done is logged under it. */
export function PostChoice({ me, onChosen }: { me: Me; onChosen: (me: Me) => void }) {
  const { t } = useWords();
  const name = usePostName();
  const [postId, setPostId] = useState(me.posts[0]?.postId ?? '');
  const { problem, isSending, onSubmit } = useSubmit({ run: async () => onChosen(await choosePost(postId)) });
  if (me.posts.length === 0) return <p role="alert">{t('problem.no-current-post')}</p>;
  return (
    <form onSubmit={onSubmit}>
      {problem !== null && <ProblemMessage error={problem} />}
      <RadioField
        name="post"
        legend={t('sign-in.post')}
        value={postId}
        onChange={setPostId}
        isColumn
        options={me.posts.map((post) => ({ value: post.postId, label: name(post) }))}
      />
      <Button type="primary" htmlType="submit" loading={isSending} block>
        {t('sign-in.continue')}
      </Button>
    </form>
  );
}
