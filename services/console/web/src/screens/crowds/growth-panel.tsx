import { dayOf } from '@cau-noi/calendar';
import { useState } from 'react';
import type { Crowd } from '../../api/answers.js';
import { serverNow } from '../../api/server-time.js';
import { formatDate, formatDayMonth } from '../../formats/dates.js';
import { Button } from '../../ui/button.js';
import { PlainTable } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import { everyDay, type Day } from './every-day.js';

const [width, height, left, bottom] = [560, 180, 32, 20] as const;

/** How many different people there were on each day, as a chart with the thresholds, or the same as a table. */
export function GrowthPanel({ crowd }: { crowd: Pick<Crowd, 'days' | 'policy' | 'endedAt'> }) {
  const { t } = useWords();
  const [isTable, setTable] = useState(false);
  const until = dayOf(crowd.endedAt ? new Date(crowd.endedAt) : serverNow());
  const days = everyDay(crowd.days, until, crowd.policy.window);
  return (
    <section className="panel" aria-labelledby="crowd-growth">
      <div className="section-head">
        <h2 id="crowd-growth">{t('crowds.growth')}</h2>
        <span className="no-print">
          <Button size="small" aria-pressed={!isTable} onClick={() => setTable(false)}>
            {t('crowds.chart')}
          </Button>{' '}
          <Button size="small" aria-pressed={isTable} onClick={() => setTable(true)}>
            {t('crowds.table')}
          </Button>
        </span>
      </div>
      {isTable ? (
        <PlainTable
          className="plain"
          caption={t('crowds.growth')}
          rows={days}
          idOf={({ day }) => day}
          columns={[
            { key: 'day', title: t('crowds.day'), isRowHeader: true, cell: ({ day }) => formatDate(day) },
            { key: 'people', title: t('crowds.col.people'), cell: ({ people }) => people },
            { key: 'petitions', title: t('crowds.petitions'), cell: ({ petitions }) => petitions },
          ]}
        />
      ) : (
        <Chart days={days} levels={crowd.policy.levels} />
      )}
    </section>
  );
}

function Chart({ days, levels }: { days: readonly Day[]; levels: readonly number[] }) {
  const { t } = useWords();
  const most = Math.max(1, ...days.map(({ people }) => people));
  const next = levels.find((level) => level > most);
  const top = Math.max(most, next !== undefined && next <= most * 2 ? next : 0);
  const y = (people: number): number => (height - bottom) * (1 - people / top) + 4;
  const step = (width - left) / Math.max(1, days.length);
  const [first, last] = [days[0], days.at(-1)];
  const summary = t('crowds.chart.said', {
    from: formatDate(first?.day),
    until: formatDate(last?.day),
    first: first?.people ?? 0,
    last: last?.people ?? 0,
  });
  return (
    <svg className="growth-chart" viewBox={`0 0 ${width} ${height + 6}`} role="img" aria-label={summary}>
      {days.map(({ day, people }, i) => (
        <rect
          key={day}
          className="growth-bar"
          x={left + i * step + 1}
          y={y(people)}
          width={Math.max(1, step - 2)}
          height={height - bottom + 4 - y(people)}
        >
          <title>{`${formatDate(day)}: ${people}`}</title>
        </rect>
      ))}
      {levels
        .filter((level) => level <= top)
        .map((level) => (
          <g key={level} className="growth-level">
            <line x1={left} x2={width} y1={y(level)} y2={y(level)} />
            <text x={left - 4} y={y(level) + 4} textAnchor="end">
              {level}
            </text>
          </g>
        ))}
      {[first, last].map(
        (one, i) =>
          one && (
            <text key={i} x={i === 0 ? left : width} y={height + 2} textAnchor={i === 0 ? 'start' : 'end'}>
              {formatDayMonth(one.day)}
            </text>
          ),
      )}
    </svg>
  );
}
