import { covers } from '@cau-noi/calendar';
import { Button } from '../../ui/button.js';
import { useState } from 'react';
import type { PostItem } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import { Table } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import { WithdrawLeave } from './leave-form.js';
import type { Leave } from './post-queries.js';
import { leaveOf, vacantSince } from './post-values.js';

/** What somebody wants to do with a post. */
export type AskedOfPost = { what: 'change' | 'end' | 'holder' | 'leaving' | 'leave'; post: PostItem };
type TableProps = {
  posts: readonly PostItem[];
  leaves: readonly Leave[];
  at: string;
  /** Everything about posts; without it leave alone. */
  mayChange: boolean;
  onAsk: (asked: AskedOfPost) => void;
};

/** Posts with who holds them on a day, and what may be done with each. */
export function PostsTable({ posts, leaves, at, mayChange, onAsk }: TableProps) {
  const { t, text } = useWords();
  return (
    <div className="wide-table" role="region" aria-label={t('org.posts')} tabIndex={0}>
      <Table className="plain posts">
        <caption className="unseen">{t('org.posts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('org.post.title')}</th>
            <th scope="col">{t('org.post.role')}</th>
            <th scope="col">{t('org.holder')}</th>
            <th scope="col">{t('personal.action')}</th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.id}>
              <th scope="row">
                {text(post.title)} {post.isHead && <span className="tag">{t('org.post.head')}</span>}
                {post.validTo !== null && (
                  <small className="faint">{t('org.until', { to: formatDate(post.validTo) })}</small>
                )}
              </th>
              <td>{t(`role.${post.role}`)}</td>
              <td>
                <Holder post={post} posts={posts} at={at} leave={leaveOf(post, leaves)} />
              </td>
              <td>
                <PostActions post={post} mayChange={mayChange} onAsk={onAsk} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** What may be done with a post; somebody must hold it to be away or to leave it. */
const actsOf = ({ vacant }: PostItem, mayChange: boolean): readonly AskedOfPost['what'][] => {
  if (!mayChange) return vacant ? [] : ['leave'];
  return vacant ? ['holder', 'change', 'end'] : ['leave', 'leaving', 'holder', 'change', 'end'];
};

function PostActions({ post, mayChange, onAsk }: Pick<TableProps, 'mayChange' | 'onAsk'> & { post: PostItem }) {
  const { t, text } = useWords();
  return (
    <div className="group-buttons">
      {actsOf(post, mayChange).map((what) => (
        <Button
          key={what}
          size="small"
          aria-label={t(`org.post.${what}.name`, { post: text(post.title) })}
          onClick={() => onAsk({ what, post })}
        >
          {t(`org.post.${what}`)}
        </Button>
      ))}
    </div>
  );
}

type HolderProps = { post: PostItem; posts: readonly PostItem[]; at: string; leave: Leave | undefined };

function Holder({ post, posts, at, leave }: HolderProps) {
  const { t, text } = useWords();
  const { holder, holders } = post;
  if (holder === null)
    return <span className="warning">{t('org.vacant', { from: formatDate(vacantSince(post, at)) })}</span>;
  const tenure = holders.find((held) => covers(held, at));
  const standIn = posts.find(({ id }) => id === leave?.standInPostId);
  return (
    <>
      {holder.name}
      {tenure && (
        <small className="faint">
          {tenure.to === null
            ? t('org.since', { from: formatDate(tenure.from) })
            : t('org.span', { from: formatDate(tenure.from), to: formatDate(tenure.to) })}
        </small>
      )}
      {leave && <LeaveLine leave={leave} unitId={post.unitId} standIn={standIn ? text(standIn.title) : null} />}
    </>
  );
}

/** A leave now or to come, with a way to take it back. */
function LeaveLine({ leave, unitId, standIn }: { leave: Leave; unitId: string; standIn: string | null }) {
  const { t } = useWords();
  const [isAsked, setAsked] = useState(false);
  const days = { from: formatDate(leave.from), to: formatDate(leave.to) };
  return (
    <div>
      <small>
        {t('org.leave', days)}
        {standIn !== null && ` · ${t('org.leave.stand-in', { post: standIn })}`}{' '}
      </small>
      <Button size="small" type="link" aria-label={t('org.leave.withdraw.name', days)} onClick={() => setAsked(true)}>
        {t('org.leave.withdraw')}
      </Button>
      {isAsked && <WithdrawLeave leave={leave} unitId={unitId} onClose={() => setAsked(false)} />}
    </div>
  );
}
