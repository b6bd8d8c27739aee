import { ProblemMessage } from '../ui/forms/problem-message.js';
import { Skeleton } from '../ui/lists/list-parts.js';
import { useWords } from '../words/words.js';
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
        <table className="plain load-table">
          <caption className="unseen">{t('load.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('load.who')}</th>
              <th scope="col">{t('load.open')}</th>
              <th scope="col">{t('load.overdue')}</th>
              <th scope="col">{t('load.soon')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ postId, officerId, name, title, open, overdue, dueIn7Days, suits, gaveBack }) => (
              <tr key={postId ?? officerId} className={postId === chosen ? 'current' : ''}>
                <th scope="row">
                  {onChoose && postId !== null && suits ? (
                    <button
                      type="button"
                      className="link"
                      aria-pressed={postId === chosen}
                      aria-label={t('load.choose.name', { name: name ?? '' })}
                      onClick={() => onChoose(postId)}
                    >
                      {name}
                    </button>
                  ) : (
                    (name ?? t('load.vacant'))
                  )}
                  <div className="faint">
                    {text(title)}
                    {gaveBack > 0 && ` · ${t('load.gave-back')}`}
                  </div>
                </th>
                <td>{open}</td>
                <td>{overdue}</td>
                <td>{dueIn7Days}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </aside>
  );
}
