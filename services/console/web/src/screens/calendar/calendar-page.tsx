import { getRouteApi } from '@tanstack/react-router';
import { yearOf } from '@cau-noi/calendar';
import { Button } from '../../ui/button.js';
import { useState } from 'react';
import { useToday } from '../../api/server-time.js';
import { YearGrid } from '../../ui/calendar/year-grid.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { dayKinds, marksOf } from './calendar-values.js';
import { useCalendar, type Calendar } from './calendar-queries.js';
import { DaysTable } from './days-table.js';
import { DaysForm } from './days-form.js';
import { DecisionForm, type Decision } from './decision-form.js';
import { Proposals } from './proposals.js';

const route = getRouteApi('/shell/quan-tri/lich-lam-viec');
type Asked = { what: 'enter'; day: string } | Decision | null;

/** Lịch làm việc: the days of a year that differ from an ordinary week, in force and proposed. */
export function CalendarPage() {
  const { t } = useWords();
  const { nam } = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const year = nam !== undefined && /^(19|20|21)\d{2}$/.test(nam) ? Number(nam) : yearOf(today);
  const { data, error, refetch } = useCalendar(year);
  const [asked, setAsked] = useState<Asked>(null);
  const go = (by: number) => (): void => void navigate({ search: { nam: String(year + by) } });
  return (
    <Page
      title={t('calendar.title', { year })}
      aside={
        <span className="actions">
          <Button onClick={go(-1)}>{t('calendar.before')}</Button>
          <Button onClick={go(1)}>{t('calendar.after')}</Button>
        </span>
      }
      primary={
        <Button type="primary" disabled={!data} onClick={() => setAsked({ what: 'enter', day: '' })}>
          {t('calendar.enter')}
        </Button>
      }
    >
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && <Year calendar={data} today={today} onAsk={setAsked} />}
      {data && asked?.what === 'enter' && <DaysForm calendar={data} day={asked.day} onClose={() => setAsked(null)} />}
      {data && asked !== null && asked.what !== 'enter' && (
        <DecisionForm calendar={data} decision={asked} onClose={() => setAsked(null)} />
      )}
    </Page>
  );
}

type YearProps = { calendar: Calendar; today: string; onAsk: (asked: Asked) => void };

function Year({ calendar, today, onAsk }: YearProps) {
  const { t } = useWords();
  return (
    <>
      {calendar.version === 0 && (
        <p className="warning" role="status">
          {t('calendar.unknown', { year: calendar.year })}
        </p>
      )}
      <Proposals calendar={calendar} onAsk={onAsk} />
      <section className="panel" aria-labelledby="year-head">
        <h2 id="year-head">{t('calendar.grid')}</h2>
        <ul className="year-legend">
          {dayKinds.map((kind) => (
            <li key={kind}>
              <span className={`year-sample year-${kind}`} aria-hidden="true" /> {t(`calendar.kind.${kind}`)}
            </li>
          ))}
          <li>
            <span className="year-sample year-proposed" aria-hidden="true" /> {t('calendar.proposed')}
          </li>
        </ul>
        <YearGrid
          year={calendar.year}
          marks={marksOf(calendar, t)}
          today={today}
          onChoose={(day) => onAsk({ what: 'enter', day })}
        />
      </section>
      <DaysTable calendar={calendar} onWithdraw={(day) => onAsk({ what: 'withdraw', day })} />
    </>
  );
}
