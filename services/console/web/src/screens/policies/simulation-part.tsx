import { addDays } from '@cau-noi/calendar';
import { useState } from 'react';
import { useToday } from '../../api/server-time.js';
import { formatDate } from '../../formats/dates.js';
import { formatNumber } from '../../formats/numbers.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { PlainTable } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import { useSimulation, type PolicyVersion, type Simulation } from './policy-queries.js';

const daysBack = 90;

/** Tính thử: what this version would have told in the last 90 days, beside what was told. Sends nothing. */
export function SimulationPart({ version }: { version: PolicyVersion }) {
  const { t } = useWords();
  const today = useToday();
  const [isAsked, setAsked] = useState(false);
  const from = addDays(today, -daysBack);
  return (
    <section aria-labelledby="simulation-head">
      <h3 id="simulation-head">{t('policies.simulation')}</h3>
      <p className="faint">{t('policies.simulation.what', { from: formatDate(from) })}</p>
      {isAsked ? (
        <Found id={version.id} from={from} to={today} />
      ) : (
        <Button onClick={() => setAsked(true)}>{t('policies.simulation.run')}</Button>
      )}
    </section>
  );
}

function Found(asked: { id: string; from: string; to: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useSimulation(asked);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={3} />;
  return (
    <div role="status">
      <p>
        {t('policies.simulation.alerts', { count: data.alerts })}{' '}
        {t('policies.simulation.differ', { added: formatNumber(data.added), removed: formatNumber(data.removed) })}
      </p>
      <FiguresTable found={data} />
    </div>
  );
}

const lines = ['told', 'reminded', 'atNight', 'passedOver'] as const;

function FiguresTable({ found: { before, after } }: { found: Simulation }) {
  const { t } = useWords();
  return (
    <PlainTable
      caption={t('policies.simulation')}
      rows={lines}
      idOf={(line) => line}
      columns={[
        {
          key: 'what',
          title: t('policies.simulation.figure'),
          cell: (line) => t(`policies.simulation.${line}`),
          isRowHeader: true,
        },
        { key: 'before', title: t('policies.simulation.before'), cell: (line) => formatNumber(before[line]) },
        { key: 'after', title: t('policies.simulation.after'), cell: (line) => formatNumber(after[line]) },
      ]}
    />
  );
}
