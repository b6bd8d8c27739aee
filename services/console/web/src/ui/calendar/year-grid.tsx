import { isWeekend } from '@cau-noi/calendar';
import { useRef, type KeyboardEvent } from 'react';
import { formatMonth } from '../../formats/dates.js';
import { useWords } from '../../words/words.js';
import { dayAfterKey, monthsOf, weeksOf } from './year-days.js';

/** What is special about a day: a class that draws it, and words. */
export type DayMark = { className: string; words: string };

type Props = {
  year: number;
  marks: ReadonlyMap<string, DayMark>;
  /** The day the keyboard begins at, and which is shown as today. */
  today: string;
  onChoose: (day: string) => void;
};

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A year as twelve months; one stop for Tab, arrow keys go from day to day, Enter chooses. */
export function YearGrid({ year, marks, today, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const begins = today.startsWith(`${year}-`) ? today : `${year}-01-01`;
  const go = (event: KeyboardEvent): void => {
    const from = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined;
    const next = from === undefined ? null : dayAfterKey(from, event.key);
    if (next === null) return;
    event.preventDefault();
    box.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  return (
    <div ref={box} className="year-grid" onKeyDown={go}>
      {monthsOf(year).map((month) => (
        <Month key={month} {...{ month, marks, begins, today, onChoose }} />
      ))}
    </div>
  );
}

/** `1/11/2026`: the number that is seen is part of the name. */
const spoken = (day: string): string => day.split('-').reverse().map(Number).join('/');

type MonthProps = Omit<Props, 'year'> & { month: string; begins: string };

function Month({ month, marks, begins, today, onChoose }: MonthProps) {
  const { t } = useWords();
  return (
    <table className="year-month">
      <caption>{formatMonth(month)}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {t(`weekday.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, place) => (
              <td key={weekdays[place]}>
                {day !== null && (
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === begins ? 0 : -1}
                    className={`year-day ${marks.get(day)?.className ?? (isWeekend(day) ? 'year-weekend' : '')}`}
                    aria-label={[spoken(day), marks.get(day)?.words].filter(Boolean).join(', ')}
                    aria-current={day === today ? 'date' : undefined}
                    title={marks.get(day)?.words}
                    onClick={() => onChoose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
