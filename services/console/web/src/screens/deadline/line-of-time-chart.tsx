import { useToday } from '../../api/server-time.js';
import { formatDate, formatDayMonth } from '../../formats/dates.js';
import { useWords } from '../../words/words.js';
import type { Clock } from './clock-queries.js';
import { lineOfTime, stretchKinds, type LineOfTime, type Stretch } from './line-of-time.js';

/** In units of the drawing, which is scaled to its place. */
const wide = 320;
const bar = { top: 16, high: 14 };

/**
 * The period of a clock as a line: days that count, days that do not, its end, today. The same is said below it in words,
 * and step by step in the list.
 */
export function LineOfTimeChart({ clock }: { clock: Clock }) {
  const { t } = useWords();
  const today = useToday();
  const line = lineOfTime(clock, today);
  if (!line) return null;
  const said = stretchKinds.filter((kind) => line.totals[kind] > 0);
  return (
    <figure className="time-line">
      <svg
        viewBox={`0 0 ${wide} 34`}
        role="img"
        aria-label={t('period.name', { from: formatDate(line.from), to: formatDate(clock.due ?? line.to) })}
      >
        {line.stretches.map((stretch) => (
          <Bar key={stretch.from} stretch={stretch} days={line.days} />
        ))}
        <Marks line={line} />
      </svg>
      <p className="time-ends">
        <span>{formatDayMonth(line.from)}</span>
        {clock.due !== null && <span>◆ {formatDayMonth(clock.due)}</span>}
      </p>
      <ul>
        {said.map((kind) => (
          <li key={kind}>
            <svg className="time-sample" viewBox="0 0 14 14" aria-hidden="true">
              <rect className={`time-${kind}`} x="0" width="14" {...heightOf(kind, 0)} />
            </svg>
            {t(`period.${kind}`, { count: line.totals[kind] })}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** What does not count is half as high: it is told apart without its colour. */
const heightOf = (kind: Stretch['kind'], top: number): { y: number; height: number } =>
  kind === 'counted' || kind === 'late'
    ? { y: top, height: bar.high }
    : { y: top + bar.high / 4, height: bar.high / 2 };

function Bar({ stretch: { kind, at, wide: days }, days: all }: { stretch: Stretch; days: number }) {
  return (
    <rect
      className={`time-${kind}`}
      x={(at / all) * wide}
      width={Math.max(1, (days / all) * wide)}
      {...heightOf(kind, bar.top)}
    />
  );
}

/** Today above the line, the end across it. */
function Marks({ line: { todayAt, dueAt, days } }: { line: LineOfTime }) {
  const { t } = useWords();
  const x = ((todayAt ?? 0) / days) * wide;
  const due = dueAt === null ? null : Math.min(wide - 1, (dueAt / days) * wide);
  const anchor = x < wide / 4 ? 'start' : x > (wide * 3) / 4 ? 'end' : 'middle';
  return (
    <>
      {due !== null && <line className="time-due" x1={due} x2={due} y1={bar.top - 3} y2={bar.top + bar.high + 3} />}
      {todayAt !== null && (
        <>
          <line className="time-today" x1={x} x2={x} y1={13} y2={bar.top + bar.high + 3} />
          <text x={x} y={10} fontSize="11" textAnchor={anchor}>
            {t('chip.today')}
          </text>
        </>
      )}
    </>
  );
}
