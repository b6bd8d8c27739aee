import type { AlertItem, LadderLine } from '../api/answers.js';
import { formatDateTime } from '../formats/dates.js';
import { ProblemMessage } from '../ui/forms/problem-message.js';
import { Skeleton } from '../ui/lists/list-parts.js';
import { usePosts } from '../reference/subjects.js';
import { useWords, type WordKey } from '../words/words.js';
import { useLadder } from './alert-queries.js';
import { answerOf } from './alert-words.js';

/** Who was notified when, who was passed over and why, who is next: an ordered list. */
export function LadderPanel({ alert }: { alert: AlertItem }) {
  const { t } = useWords();
  const { data, error, refetch } = useLadder(alert.id);
  return (
    <section className="panel" aria-labelledby="ladder-head">
      <h2 id="ladder-head">{t('ladder.title')}</h2>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data && (
        <ol className="ladder">
          {data.lines.map((line, index) => (
            <Line key={index} line={line} isLast={index === data.lines.length - 1} alert={alert} />
          ))}
          {data.upcoming && <Upcoming upcoming={data.upcoming} />}
        </ol>
      )}
      {data?.note && <p>{t('ladder.note', { note: data.note })}</p>}
    </section>
  );
}

function Line({ line, isLast, alert }: { line: LadderLine; isLast: boolean; alert: AlertItem }) {
  const { t, say, text } = useWords();
  const said = answerOf(alert.acknowledged, t);
  const isAnswered = alert.acknowledged?.officerId === line.officerId && alert.acknowledged !== null;
  const stands = isLast && alert.state === 'raised';
  const mark = line.kind === 'skipped' ? '×' : stands ? '▶' : '✓';
  const who = [text(line.postTitle), line.unitName ? text(line.unitName) : null]
    .filter((part) => part && part !== '–')
    .join(', ');
  return (
    <li className={stands ? 'ladder-now' : ''}>
      <span aria-hidden="true">{mark}</span> <strong>{who || t('ladder.nobody')}</strong>{' '}
      {line.officerName ?? t('ladder.vacant')} · {formatDateTime(line.at)} ·{' '}
      {line.kind === 'skipped'
        ? t('ladder.skipped', { reason: t(skipWord(line.reason)) })
        : isAnswered
          ? [t('ladder.answered', { at: formatDateTime(alert.acknowledged?.at) }), said && say(said)]
              .filter(Boolean)
              .join(' · ')
          : stands && alert.waitsForMe
            ? t('ladder.you')
            : line.kind === 'repeated'
              ? t('ladder.repeated')
              : t('ladder.silent')}
    </li>
  );
}

const skips: readonly string[] = [
  'no-head-post',
  'post-vacant',
  'unit-unknown',
  'unit-abolished',
  'line-cycle',
  'no-committee-beside',
  'no-state-unit-beside',
  'no-level-above',
];
const skipWord = (reason: string | null): WordKey =>
  reason !== null && skips.includes(reason) ? (`skip.${reason}` as WordKey) : 'skip.other';

function Upcoming({
  upcoming: { at, kind, unitId, postId },
}: {
  upcoming: { at: string; kind: string; unitId: string; postId: string | null };
}) {
  const { t, text } = useWords();
  const post = usePosts(unitId).find(({ id }) => id === postId);
  const who = post ? text(post.title) : t('ladder.next-unit');
  return (
    <li className="faint">
      <span aria-hidden="true">○</span>{' '}
      {t(kind === 'repeated' ? 'ladder.will-repeat' : 'ladder.will-tell', { who, at: formatDateTime(at) })}
    </li>
  );
}
