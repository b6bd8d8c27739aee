import { Button } from '../../ui/button.js';
import { formatDate } from '../../formats/dates.js';
import { Table } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import type { Calendar, CalendarDay } from './calendar-queries.js';

type Props = { calendar: Calendar; onWithdraw: (day: CalendarDay) => void };

/** The special days of a year as a list, each with its notice. */
export function DaysTable({ calendar: { days }, onWithdraw }: Props) {
  const { t } = useWords();
  if (days.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="days-head">
      <h2 id="days-head">{t('calendar.days')}</h2>
      <div className="wide-table" role="region" aria-labelledby="days-head" tabIndex={0}>
        <Table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('calendar.day')}</th>
              <th scope="col">{t('calendar.kind')}</th>
              <th scope="col">{t('calendar.status')}</th>
              <th scope="col">{t('calendar.source')}</th>
              <th scope="col">{t('calendar.known')}</th>
              <th scope="col">{t('personal.action')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={`${day.date} ${day.proposal ?? ''}`}>
                <th scope="row">{formatDate(day.date)}</th>
                <td>{t(`calendar.kind.${day.kind}`)}</td>
                <td>{t(`calendar.status.${day.status}`)}</td>
                <td>{day.source}</td>
                <td>{formatDate(day.knownAt)}</td>
                <td>
                  {day.status === 'official' && (
                    <Button
                      size="small"
                      aria-label={t('calendar.withdraw.name', { day: formatDate(day.date) })}
                      onClick={() => onWithdraw(day)}
                    >
                      {t('calendar.withdraw')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </section>
  );
}
