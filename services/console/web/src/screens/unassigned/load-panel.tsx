import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { PlainTable } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import { AwayLine } from './away-line.js';
import { useWorkload } from './load-queries.js';
import type { Wanted } from './wanted.js';

type Props = { wanted: Wanted; chosen: string; onChoose: ((postId: string) => void) | undefined };

/**
 * People with their load, whom the work suits first; who may not be given it, and a vacant post, are listed and cannot be
 * chosen. `onChoose` is there while rows are marked.
 */
export function LoadPanel({ wanted, chosen, onChoose }: Props) {
  const { t, text } = useWords();
  const { data, error, refetch } = useWorkload(wanted);
  return (
    <aside className="panel" aria-labelledby="load-head">
      <h2 id="load-head">{t('load.title')}</h2>
      <p className="faint">{t(`load.order.${wanted.stage}`)}</p>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && (
        <PlainTable
          className="plain load-table"
          caption={t('load.title')}
          rows={data}
          idOf={({ postId, officerId }) => postId ?? officerId ?? ''}
          classOf={({ postId }) => (postId === chosen ? 'current' : undefined)}
          columns={[
            {
              key: 'who',
              title: t('load.who'),
              isRowHeader: true,
              cell: ({ postId, name, title, suits, gaveBack, away }) => (
                <>
                  {onChoose && postId !== null && suits ? (
                    <Button
                      type="link"
                      aria-pressed={postId === chosen}
                      aria-label={t('load.choose.name', { name: name ?? '' })}
                      onClick={() => onChoose(postId)}
                    >
                      {name}
                    </Button>
                  ) : (
                    (name ?? t('load.vacant'))
                  )}
                  <div className="faint">
                    {text(title)}
                    {gaveBack > 0 && ` · ${t('load.gave-back')}`}
                  </div>
                  {away && <AwayLine away={away} loads={data} />}
                </>
              ),
            },
            { key: 'open', title: t('load.open'), cell: ({ open }) => open },
            { key: 'overdue', title: t('load.overdue'), cell: ({ overdue }) => overdue },
            { key: 'soon', title: t('load.soon'), cell: ({ dueIn7Days }) => dueIn7Days },
          ]}
        />
      )}
    </aside>
  );
}
