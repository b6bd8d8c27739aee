import type { AlertItem } from '../../api/answers.js';
import { formatDateTime } from '../../formats/dates.js';
import { useCodeWords } from '../../labels/code-words.js';
import { useWords } from '../../words/words.js';
import { useLadder } from '../alerts/alert-queries.js';
import { Note } from '../alerts/note.js';
import { answerSaid } from './answer-said.js';
import { answersIn } from './ladder-rungs.js';

/** What was answered to this alert so far, by whom, and what they wrote; the latest first. */
export function EarlierAnswers({ alert }: { alert: AlertItem }) {
  const { t, say, text } = useWords();
  const codeWord = useCodeWords();
  const { data } = useLadder(alert.id);
  const answers = answersIn(data?.lines ?? []);
  if (answers.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="answers-head">
      <h2 id="answers-head">{t('alert.answers', { count: answers.length })}</h2>
      <ol className="answers">
        {answers.map((line) => (
          <li key={line.at}>
            <strong>{[line.officerName, line.postTitle && text(line.postTitle)].filter(Boolean).join(', ')}</strong>
            <span className="faint"> · {formatDateTime(line.at)}</span>
            <p>{say(answerSaid(line, codeWord))}</p>
            {line.note && <Note text={line.note} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
