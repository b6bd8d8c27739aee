import type { AlertItem, LadderLine } from '../../api/answers.js';
import { formatDate, formatDateTime } from '../../formats/dates.js';
import { useCodeWords } from '../../labels/code-words.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { usePosts } from '../../reference/subjects.js';
import { useWords, type Said, type Translate, type WordKey } from '../../words/words.js';
import { useLadder } from './alert-queries.js';
import { Note } from './note.js';

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
    </section>
  );
}

function Line({ line, isLast, alert }: { line: LadderLine; isLast: boolean; alert: AlertItem }) {
  const { t, say, text } = useWords();
  const codeWord = useCodeWords();
  const stands = isLast && alert.state === 'raised';
  const mark = line.kind === 'skipped' ? '×' : stands ? '▶' : '✓';
  const who = [text(line.postTitle), line.unitName ? text(line.unitName) : null]
    .filter((part) => part && part !== '–')
    .join(', ');
  return (
    <li className={stands ? 'ladder-now' : ''}>
      <span aria-hidden="true">{mark}</span> <strong>{who || t('ladder.nobody')}</strong>{' '}
      {line.officerName ?? t('ladder.vacant')} · {formatDateTime(line.at)} · {say(wordsOf(line, codeWord, t))}
      {line.kind !== 'skipped' && line.kind !== 'answered' && line.reason && (
        <> · {t('ladder.because', { reason: codeWord('telling', line.reason) })}</>
      )}
      {stands && alert.waitsForMe && <strong> · {t('ladder.you')}</strong>}
      {line.note && <Note text={line.note} />}
    </li>
  );
}

/** What a line says: passed over and why, the answer, told again, or no answer so far. */
function wordsOf(line: LadderLine, codeWord: ReturnType<typeof useCodeWords>, t: Translate): Said {
  if (line.kind === 'skipped') return { key: 'ladder.skipped', values: { reason: t(skipWord(line.reason)) } };
  if (line.kind !== 'answered') return { key: line.kind === 'repeated' ? 'ladder.repeated' : 'ladder.told' };
  const said = line.reason === null ? '–' : codeWord('answer', line.reason);
  return line.returnOn === null
    ? { key: 'ladder.answered', values: { said } }
    : { key: 'ladder.answered.on', values: { said, on: formatDate(line.returnOn) } };
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
