import { getRouteApi } from '@tanstack/react-router';
import { monthAfter, monthOf } from '@cau-noi/calendar';
import { isProblem } from '../../api/problem.js';
import { useToday } from '../../api/server-time.js';
import { ClocksInFull } from '../deadline/clocks-panel.js';
import { formatDate, formatMonth } from '../../formats/dates.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { Skeleton } from '../../ui/lists/list-parts.js';
import { useUnit } from '../../reference/units.js';
import { may, useMe } from '../../session/me.js';
import { NotFoundPage } from '../../ui/not-found-page.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { MonthForm } from './month-form.js';
import { useMonth, useMonthClocks, type ReceptionMonth } from './month-queries.js';
import { isMonth } from './month-rows.js';

const route = getRouteApi('/shell/lich-tiep-dan');

/** Lịch tiếp công dân: the reception days of a unit's head in one month, and what the law asks of them. */
export function MonthPage() {
  const { t, text } = useWords();
  const me = useMe();
  const { 'don-vi': asked, thang } = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const unitId = asked ?? me.actingPost?.unit.unitId ?? '';
  const month = isMonth(thang) ? thang : monthOf(today);
  const { data, error, refetch } = useMonth(unitId, month);
  const unit = useUnit(unitId);
  if (isProblem(error, 'not-found') || isProblem(error, 'invalid-input')) return <NotFoundPage />;
  const isOwn = unitId === me.actingPost?.unit.unitId && may(me, 'reception-month.record');
  const go = (by: number) => (): void =>
    void navigate({ search: { ...(asked !== undefined && { 'don-vi': asked }), thang: monthAfter(month, by) } });
  return (
    <Page
      title={t('month.title', { month: formatMonth(month) })}
      titleParts={[formatMonth(month), t('menu.reception-month')]}
      aside={
        <span className="actions">
          <Button onClick={go(-1)}>{t('month.before')}</Button>
          <Button onClick={go(1)}>{t('month.after')}</Button>
        </span>
      }
    >
      <p>{unit ? text(unit.name) : '–'}</p>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {may(me, 'clock.read') && <MonthClocks unitId={unitId} month={month} />}
      {data && (isOwn ? <MonthForm key={`${month} ${data.version}`} of={data} /> : <Recorded of={data} />)}
    </Page>
  );
}

function MonthClocks({ unitId, month }: { unitId: string; month: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useMonthClocks(unitId, month);
  if (isProblem(error, 'not-found')) return null; // the schedule is public, its clocks are those of the unit and above
  return (
    <section className="panel" aria-labelledby="month-clocks-head">
      <h2 id="month-clocks-head">{t('month.clocks')}</h2>
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p>{t('month.clocks.none')}</p>}
      {data && <ClocksInFull clocks={data.items} />}
    </section>
  );
}

/** For whoever only reads: a list of each. */
function Recorded({ of: { planned, held } }: { of: ReceptionMonth }) {
  const { t } = useWords();
  return (
    <>
      <section className="panel" aria-labelledby="planned-head">
        <h2 id="planned-head">{t('month.planned')}</h2>
        {planned.length === 0 && <p>{t('month.planned.none')}</p>}
        <ul>
          {planned.map(({ on, postedOn }) => (
            <li key={on}>
              {formatDate(on)} ·{' '}
              {postedOn === null ? t('month.not-posted') : `${t('month.posted-on')} ${formatDate(postedOn)}`}
            </li>
          ))}
        </ul>
      </section>
      <section className="panel" aria-labelledby="held-head">
        <h2 id="held-head">{t('month.held')}</h2>
        {held.length === 0 && <p>{t('month.held.none')}</p>}
        <ul>
          {held.map(({ on, by, document }) => (
            <li key={on}>
              {[formatDate(on), t(`month.by.${by}`), document].filter((part) => part !== null).join(' · ')}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
