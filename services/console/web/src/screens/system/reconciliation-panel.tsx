import { formatDateTime } from '../../formats/dates.js';
import { formatNumber } from '../../formats/numbers.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { Table } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import { inSeconds } from './figures.js';
import { useReconciliation, type Reconciliation } from './system-queries.js';

/** Late by law, told as overdue, alerted: three numbers that have to be one; and how long it takes to be told. */
export function ReconciliationPanel() {
  const { t } = useWords();
  const { data, error, refetch } = useReconciliation();
  return (
    <section className="panel" aria-labelledby="reconciliation-head">
      <h2 id="reconciliation-head">{t('system.reconciliation')}</h2>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && <Found found={data} />}
    </section>
  );
}

function Found({ found }: { found: Reconciliation }) {
  const { t } = useWords();
  const { asOf, counts, differenceCount } = found;
  const isEven = differenceCount === 0;
  return (
    <>
      <p className="big-line" role="status">
        {t('system.counts', {
          late: formatNumber(counts.late),
          overdue: formatNumber(counts.overdue),
          alerts: formatNumber(counts.alerts),
        })}{' '}
        <span className={isEven ? 'tag tag-ended' : 'tag tag-clock-late'}>
          {isEven ? t('system.even') : t('system.differences', { count: differenceCount })}
        </span>
      </p>
      <p className="faint">
        {t('system.as-of', {
          at: formatDateTime(asOf),
          cases: formatNumber(counts.cases),
          clocks: formatNumber(counts.clocks),
        })}
        {counts.rederivationsOpen > 0 && ` ${t('system.rederiving', { count: counts.rederivationsOpen })}`}
      </p>
      {found.differences.length > 0 && <Differences found={found} />}
      <Latencies latencies={found.latencies} />
    </>
  );
}

function Differences({ found: { differences } }: { found: Reconciliation }) {
  const { t } = useWords();
  return (
    <div className="wide-table" role="region" aria-label={t('system.differences.label')} tabIndex={0}>
      <Table className="plain">
        <caption className="unseen">{t('system.differences.label')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('system.difference.what')}</th>
            <th scope="col">{t('system.difference.case')}</th>
            <th scope="col">{t('system.difference.rule')}</th>
            <th scope="col">{t('system.difference.since')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ code, caseId, clockId, rule, lateFrom }) => (
            <tr key={`${code} ${caseId} ${clockId}`}>
              <th scope="row">{t(`system.difference.${code}`)}</th>
              <td>{caseId}</td>
              <td>{rule ?? '–'}</td>
              <td>{formatDateTime(lateFrom)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

const percentiles = ['p50', 'p95', 'p99', 'max'] as const;

function Latencies({ latencies }: { latencies: Reconciliation['latencies'] }) {
  const { t } = useWords();
  return (
    <div className="wide-table" role="region" aria-label={t('system.latency')} tabIndex={0}>
      <Table className="plain">
        <caption>{t('system.latency')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('system.latency.from')}</th>
            <th scope="col">{t('system.latency.count')}</th>
            {percentiles.map((one) => (
              <th key={one} scope="col">
                {one === 'max' ? t('system.latency.max') : one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['overdue', 'alert'] as const).map((what) => (
            <tr key={what}>
              <th scope="row">{t(`system.latency.${what}`)}</th>
              <td>{formatNumber(latencies[what].count)}</td>
              {percentiles.map((one) => (
                <td key={one}>{inSeconds(latencies[what][one])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
