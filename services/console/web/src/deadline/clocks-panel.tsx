import { formatDate, formatDateTime, withInstants } from '../formats/dates.js';
import { ProblemMessage } from '../forms/problem-message.js';
import { Skeleton } from '../lists/list-parts.js';
import { spoken, useWords, type WordKey } from '../words/words.js';
import { factWord } from '../labels/facts.js';
import { useClocks, type Clock } from './clock-queries.js';

/** Why each date is what it is, step by step; the page adds nothing to what the engine says. */
export function ClocksPanel({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useClocks(caseId);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  if (data.items.length === 0) return <p>{t('clocks.none')}</p>;
  return (
    <>
      {inOrder(data.items).map((clock, index) => (
        <OneClock key={clock.id} clock={clock} isFirst={index === 0} />
      ))}
    </>
  );
}

const ranks: Readonly<Record<string, number>> = { running: 0, paused: 1 };

/** What runs comes first, the earliest end before the others; then what stands still, then what is over. */
const inOrder = (clocks: readonly Clock[]): Clock[] =>
  [...clocks].sort(
    (a, b) => (ranks[a.status] ?? 2) - (ranks[b.status] ?? 2) || (a.due ?? '9999').localeCompare(b.due ?? '9999'),
  );

function OneClock({ clock, isFirst }: { clock: Clock; isFirst: boolean }) {
  const { t, text } = useWords();
  const { name, article, rule, ruleVersion, calendar, due, dueAt, steps, warnBy, overdueAfter } = clock;
  const versions = calendar.map(({ year, version }) => `${year}/${version}`).join(', ');
  return (
    <details className="clock" open={isFirst}>
      <summary>
        <strong>
          {text(name)}
          {due !== null && ` · ${t('clocks.due', { due: dueAt ? formatDateTime(dueAt) : formatDate(due) })}`}
        </strong>
        <span className={`tag tag-clock-${clock.isOverdue ? 'late' : clock.status}`}>{t(statusWord(clock))}</span>
      </summary>
      <p className="faint">
        {t('clocks.sources', { article, rule, version: ruleVersion })}
        {versions !== '' && ` · ${t('clocks.calendar', { versions })}`}
      </p>
      <ol className="steps">
        {steps.map((step, index) => (
          <li key={`${step.date} ${index}`}>
            <span className="step-date">{formatDate(step.date)}</span>
            <span>{withInstants(step[spoken()])}</span>
            {step.article !== article && <span className="faint">{step.article}</span>}
            {step.document && <span className="faint">{paperText(step.document)}</span>}
          </li>
        ))}
      </ol>
      {warnBy !== overdueAfter && (
        <p>{t('clocks.readings', { early: formatDate(warnBy), late: formatDate(overdueAfter) })}</p>
      )}
      {clock.doubts.map((doubt) => (
        <p key={`${doubt.code} ${doubt.due ?? ''}`} className="warning">
          {withInstants(doubt[spoken()])} {doubt.article}
        </p>
      ))}
      <Past of={clock} />
      {clock.weekendsOnly && <p className="warning">{t('clocks.weekends-only')}</p>}
    </details>
  );
}

/** Former ends stay to be seen, with what replaced them. */
function Past({ of: { history } }: { of: Clock }) {
  const { t } = useWords();
  if (history.length === 0) return null;
  return (
    <details>
      <summary>{t('clocks.past', { count: history.length })}</summary>
      <ol className="steps">
        {history.map(({ causeEventId, due, dueAt, replacedAt, cause, causeDocument }) => (
          <li key={`${causeEventId} ${replacedAt}`}>
            {t('clocks.due', { due: dueAt ? formatDateTime(dueAt) : formatDate(due) })} –{' '}
            {t('clocks.replaced', { at: formatDateTime(replacedAt), cause: t(factWord({ type: cause })) })}
            {causeDocument && ` (${paperText(causeDocument)})`}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A paper by its number and its date. */
const paperText = ({ number, date }: { number: string; date: string }): string => `${number}, ${formatDate(date)}`;

const statusWord = ({ status, isOverdue }: Clock): WordKey =>
  isOverdue && status === 'running' ? 'clocks.status.overdue' : (`clocks.status.${status}` as WordKey);
