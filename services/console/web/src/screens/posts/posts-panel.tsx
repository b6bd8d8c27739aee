import { Button } from '../../ui/button.js';
import { useState } from 'react';
import { may, useMe } from '../../session/me.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useWords } from '../../words/words.js';
import { EndTenure, HolderForm } from './holder-form.js';
import { LeaveForm } from './leave-form.js';
import { LeftCases } from './open-cases.js';
import { useLeaves, usePostsOn, useUnitWork } from './post-queries.js';
import { EndPost, PostForm } from './post-form.js';
import { PostsTable, type AskedOfPost } from './posts-table.js';

/** The posts of a unit on a day: who holds each, since when, and who is away. A head of the unit records leave and nothing else. */
export function PostsPanel({ unitId, at }: { unitId: string; at: string }) {
  const { t } = useWords();
  const mayChange = may(useMe(), 'unit.change');
  const { data: posts, error, refetch } = usePostsOn(unitId, at);
  const { data: leaves = [] } = useLeaves(unitId, at);
  const { data: work } = useUnitWork(unitId);
  const [asked, setAsked] = useState<AskedOfPost | { what: 'new' } | null>(null);
  const close = (): void => setAsked(null);
  return (
    <section className="panel" aria-labelledby="posts-head">
      <div className="section-head">
        <h2 id="posts-head">{t('org.posts')}</h2>
        {mayChange && <Button onClick={() => setAsked({ what: 'new' })}>{t('org.post.new')}</Button>}
      </div>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!posts && !error && <Skeleton rows={3} />}
      {work && <LeftCases work={work} />}
      {posts?.length === 0 && <p>{t('org.posts.none')}</p>}
      {posts && posts.length > 0 && <PostsTable {...{ posts, leaves, at, mayChange, onAsk: setAsked }} />}
      {asked?.what === 'new' && <PostForm unitId={unitId} at={at} onClose={close} />}
      {asked?.what === 'change' && <PostForm unitId={unitId} at={at} post={asked.post} onClose={close} />}
      {asked?.what === 'holder' && <HolderForm post={asked.post} at={at} onClose={close} />}
      {asked?.what === 'leave' && <LeaveForm post={asked.post} posts={posts ?? []} at={at} onClose={close} />}
      {asked?.what === 'end' && <EndPost post={asked.post} onClose={close} />}
      {asked?.what === 'leaving' && <EndTenure post={asked.post} at={at} onClose={close} />}
    </section>
  );
}
