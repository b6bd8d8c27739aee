import { Link } from '@tanstack/react-router';
import { formatDate, formatDateTime } from '../../formats/dates.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import vi from '../../words/vi.json';
import { useWords, type WordKey } from '../../words/words.js';
import { factWord } from '../../labels/facts.js';
import { Chain, Doubts, Ledger, Notices, paperText, Steps } from './account-parts.js';
import { useClocks, type Clock } from './clock-queries.js';
import { LineOfTimeChart } from './line-of-time-chart.js';

/** Why each date is what it is, step by step; the page adds nothing to the engine's account. */
export function ClocksPanel({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useClocks(caseId);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  if (data.items.length === 0) return <p>{t('clocks.none')}</p>;
  return <ClocksInFull clocks={data.items} caseId={caseId} />;
}

/** Clocks one below the other, the first one open; those of a month of a unit have no case. */
export const ClocksInFull = ({ clocks, caseId }: { clocks: readonly Clock[]; caseId?: string }) =>
  inOrder(clocks).map((clock, index) => (
    <OneClock key={clock.id} clock={clock} isFirst={index === 0} {...(caseId !== undefined && { caseId })} />
  ));

const ranks: Readonly<Record<string, number>> = { running: 0, paused: 1 };

/** Running clocks come first, the earliest end before the others; then paused ones, then those that are over. */
export const inOrder = (clocks: readonly Clock[]): Clock[] =>
  [...clocks].sort(
    (a, b) => (ranks[a.status] ?? 2) - (ranks[b.status] ?? 2) || (a.due ?? '9999').localeCompare(b.due ?? '9999'),
  );

function OneClock({ caseId, clock, isFirst }: { caseId?: string; clock: Clock; isFirst: boolean }) {
  const { t, text } = useWords();
  const { name, article, rule, ruleVersion, calendar, due, dueAt, steps } = clock;
  const versions = calendar.map(({ year, version }) => `${year}/${version}`).join(', ');
  return (
    <details className="clock" open={isFirst}>
      <summary>
        <strong>
          {text(name)}
          {due !== null && ` · ${t(dueWord(clock), { due: dueAt ? formatDateTime(dueAt) : formatDate(due) })}`}
        </strong>
        <span className={`tag tag-clock-${clock.isOverdue ? 'late' : clock.status}`}>{t(statusWord(clock))}</span>
      </summary>
      <p className="faint">
        {t('clocks.sources', { article, rule, version: ruleVersion })}
        {versions !== '' && ` · ${t('clocks.calendar', { versions })}`}
        {clock.confidence !== null && ` · ${t(`confidence.${clock.confidence}` as WordKey)}`}
        {clock.nature !== 'duty' && ` · ${t(`nature.${clock.nature}` as WordKey)}`}
      </p>
      <LineOfTimeChart clock={clock} />
      <Steps steps={steps} article={article} />
      <Doubts {...clock} />
      <Notices {...clock} />
      {clock.ledger.length > 0 && (
        <details>
          <summary>{t('clocks.ledger')}</summary>
          <Ledger {...clock} />
        </details>
      )}
      {clock.chain.length > 0 && (
        <details>
          <summary>{t('clocks.chain')}</summary>
          <Chain {...clock} />
        </details>
      )}
      {clock.question && (
        <p className="no-print">
          <Link
            to="/thoi-han/tinh-thu"
            search={caseId === undefined ? { 'quy-tac': clock.rule } : { vu: caseId, 'dong-ho': clock.id }}
          >
            {t('clocks.what-if')}
          </Link>
        </p>
      )}
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

export const statusWord = ({ nature, status, isOverdue }: Clock): WordKey => {
  if (isOverdue && status === 'running') return 'clocks.status.overdue';
  const own = `clocks.status.${nature}.${status}`;
  return (Object.hasOwn(vi, own) ? own : `clocks.status.${status}`) as WordKey;
};

/** Only a duty falls due: a window is open until a day, an effect begins after one. */
const dueWord = ({ nature }: Clock): WordKey =>
  nature === 'duty' ? 'clocks.due' : nature === 'effect' ? 'clocks.effect-from' : 'clocks.open-until';
