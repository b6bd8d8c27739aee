import type { AlertItem, LadderLine } from '../../api/answers.js';
import { formatDateTime } from '../../formats/dates.js';
import { useCodeWords } from '../../labels/code-words.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { usePosts } from '../../reference/subjects.js';
import { useWords, type WordKey } from '../../words/words.js';
import { useLadder } from '../alerts/alert-queries.js';
import { answerSaid } from './answer-said.js';
import { rungsOf, type Rung } from './ladder-rungs.js';

/** Who was notified when, who was passed over and why, who is next: drawn as a ladder, read as an ordered list. */
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
          {rungsOf(data.lines).map((rung, index) => (
            <RungLine key={index} rung={rung} alert={alert} />
          ))}
          {data.upcoming && <Upcoming upcoming={data.upcoming} />}
        </ol>
      )}
    </section>
  );
}

function RungLine({ rung, alert }: { rung: Rung<LadderLine>; alert: AlertItem }) {
  const { t, say, text } = useWords();
  const codeWord = useCodeWords();
  const { who, told, answers, isSkipped, isLast } = rung;
  const stands = isLast && alert.state === 'raised';
  const post = [text(who.postTitle), who.unitName ? text(who.unitName) : null]
    .filter((part) => part && part !== '–')
    .join(', ');
  const kind = isSkipped ? 'skipped' : stands ? 'now' : 'past';
  return (
    <li className={`rung rung-${kind}`}>
      <span className="rung-mark" aria-hidden="true">
        {isSkipped ? '×' : stands ? '▶' : '✓'}
      </span>
      <div>
        <strong>{post || t('ladder.nobody')}</strong> {who.officerName ?? t('ladder.vacant')}
        {stands && alert.waitsForMe && <strong className="rung-you"> · {t('ladder.you')}</strong>}
        {isSkipped && <p>{t('ladder.skipped', { reason: t(skipWord(who.reason)) })}</p>}
        {told.map(({ at, kind: how, reason }) => (
          <p key={at}>
            {t(how === 'repeated' ? 'ladder.repeated' : 'ladder.told')} {formatDateTime(at)}
            {reason && how !== 'answered' && <> · {t('ladder.because', { reason: codeWord('telling', reason) })}</>}
          </p>
        ))}
        {answers.map((line) => (
          <p key={line.at}>
            {say(answerSaid(line, codeWord))} · {formatDateTime(line.at)}
          </p>
        ))}
        {!isSkipped && !stands && answers.length === 0 && <p className="faint">{t('ladder.unanswered')}</p>}
      </div>
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
    <li className="rung rung-next">
      <span className="rung-mark" aria-hidden="true">
        ○
      </span>
      <p>{t(kind === 'repeated' ? 'ladder.will-repeat' : 'ladder.will-tell', { who, at: formatDateTime(at) })}</p>
    </li>
  );
}
