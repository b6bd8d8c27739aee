import { getRouteApi, Link } from '@tanstack/react-router';
import type { AlertItem } from '../api/answers.js';
import { formatDate, formatDateTime } from '../formats/dates.js';
import { ProblemMessage } from '../forms/problem-message.js';
import { filterOf } from '../lists/filters.js';
import { Empty, Pager, Skeleton, Tabs, type Tab } from '../lists/list-parts.js';
import { useCaseWords } from '../labels/case-words.js';
import { Page } from '../shell/page.js';
import { useWords } from '../words/words.js';
import { DeadlineChip } from '../deadline/deadline-chip.js';
import { useAlertCounts, useAlerts, type AlertState } from './alert-queries.js';
import { causeWord, whyOf } from './alert-words.js';

const route = getRouteApi('/shell/canh-bao');
const tabs: readonly [key: string, state: AlertState][] = [
  ['cho-toi', 'raised'],
  ['da-nhan', 'acknowledged'],
  ['da-ket-thuc', 'ended'],
];

/** Screen 9: few alerts, each with case, reason, since when; readable on a phone. */
export function AlertsPage() {
  const { t } = useWords();
  const { filter: search } = filterOf(route.useSearch());
  const navigate = route.useNavigate();
  const [tab, state] = tabs.find(([key]) => key === search.the) ?? tabs[0] ?? ['cho-toi', 'raised'];
  const counts = useAlertCounts();
  const alerts = useAlerts({ state, ...(search.sau !== undefined && { after: search.sau }) });
  const shown: Tab[] = tabs.map(([key, of]) => ({
    key,
    label: t(`alerts.tab.${of}`),
    count: counts?.[of],
    ...(counts && { upTo: counts.upTo }),
    isOn: key === tab,
    onChoose: () => void navigate({ search: key === 'cho-toi' ? {} : { the: key } }),
  }));
  const items = alerts.data?.items ?? [];
  return (
    <Page
      title={t('menu.alerts')}
      aside={counts && <p className="waiting-line">{t('alerts.waiting', { count: counts.waitsForMe })}</p>}
    >
      <Tabs label={t('menu.alerts')} tabs={shown} />
      {alerts.error && <ProblemMessage error={alerts.error} onRetry={() => void alerts.refetch()} />}
      {alerts.isPending && <Skeleton rows={4} />}
      {alerts.data && items.length === 0 && (
        <Empty filter={{}} sentence={t(`alerts.empty.${state}`)} onClear={() => undefined} />
      )}
      <ul className="cards" aria-busy={alerts.isFetching}>
        {items.map((alert) => (
          <AlertCard key={alert.id} alert={alert} />
        ))}
      </ul>
      {alerts.data && (alerts.data.next !== null || search.sau !== undefined) && (
        <Pager
          hasBefore={search.sau !== undefined}
          next={alerts.data.next}
          rows={items.length}
          size="20"
          onFirst={() => void navigate({ search: { ...search, sau: undefined } })}
          onNext={(sau) => void navigate({ search: { ...search, sau } })}
        />
      )}
    </Page>
  );
}

function AlertCard({ alert }: { alert: AlertItem }) {
  const { t, say, text } = useWords();
  const words = useCaseWords();
  const { number, cause, line, unit, case: of, raisedAt, repeated, waitsForMe, nextAt, ended, acknowledged } = alert;
  return (
    <li className={`alert-card ${waitsForMe ? 'alert-mine' : ''}`}>
      <h2>
        <Link to="/canh-bao/$so" params={{ so: alert.id }}>
          <span aria-hidden="true">{cause === 'crowd' ? '⚑ ' : '■ '}</span>
          {[number, t(causeWord(cause)), alert.system?.service].filter(Boolean).join(' · ')}
        </Link>
        {waitsForMe && <span className="tag tag-mine">{t('alerts.waits-for-you')}</span>}
      </h2>
      {!alert.system && (
        <p>
          {of.number ?? '–'} · {words.kind(of.kind)} · {words.subject(of.subject)} ·{' '}
          {unit?.name ? text(unit.name) : '–'}
        </p>
      )}
      <p>
        {say(whyOf(alert, formatDate(of.due?.due)))} {of.due && <DeadlineChip due={of.due} />}
      </p>
      <p className="faint">
        {t('alerts.since', { at: formatDateTime(raisedAt) })} · {t(`line.${line}`)}
        {repeated > 0 && ` · ${t('alerts.repeated', { count: repeated })}`}
        {nextAt && ` · ${t('alerts.next', { at: formatDateTime(nextAt) })}`}
        {acknowledged && !ended && ` · ${t('alerts.acknowledged', { at: formatDateTime(acknowledged.at) })}`}
        {ended && ` · ${t('alerts.ended', { at: formatDateTime(ended.at) })}`}
      </p>
    </li>
  );
}
