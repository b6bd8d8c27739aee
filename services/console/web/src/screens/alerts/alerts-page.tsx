import { getRouteApi } from '@tanstack/react-router';
import { hasTrait } from '@cau-noi/vocabulary';
import type { Rows } from '../../api/all-pages.js';
import type { AlertItem } from '../../api/answers.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { filterOf } from '../../ui/lists/filters.js';
import { Empty, Pager, Skeleton, Tabs, type Tab } from '../../ui/lists/list-parts.js';
import { PrintedList } from '../../ui/printing/printed-list.js';
import { ScreenPaper } from '../../ui/printing/screen-paper.js';
import { usePrint } from '../../ui/printing/use-print.js';
import { MonthLine } from '../reception-month/month-line.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { ToSignLine } from '../queue/to-sign-line.js';
import { useAlertColumns } from './alert-columns.js';
import { AlertList } from './alert-list.js';
import { allAlerts, useAlertCounts, useAlerts } from './alert-queries.js';
import { alertTabIn, alertTabs } from './alert-tabs.js';
import { waitingCount } from './alert-words.js';

const route = getRouteApi('/shell/canh-bao');

/** Few alerts, each with case, reason, since when; readable on a phone. */
export function AlertsPage() {
  const { t } = useWords();
  const { filter: search } = filterOf(route.useSearch());
  const navigate = route.useNavigate();
  const tab = alertTabIn(search.the);
  const counts = useAlertCounts();
  const alerts = useAlerts({ ...tab.asks, ...(search.sau !== undefined && { after: search.sau }) });
  const choose = (key: string): void => void navigate({ search: key === alertTabs[0].key ? {} : { the: key } });
  const shown: Tab[] = alertTabs.map(({ key, of }) => ({
    key,
    label: t(`alerts.tab.${of}`),
    count: counts?.[of],
    ...(counts && { upTo: counts.upTo }),
    isOn: key === tab.key,
    onChoose: () => choose(key),
  }));
  const items = alerts.data?.items ?? [];
  const columns = useAlertColumns();
  const paper = usePrint<Rows<AlertItem>>('prints-list');
  const print = (): void => void paper.print(() => allAlerts(tab.asks));
  useShortcuts({ p: print, 'Ctrl+P': print });
  return (
    <Page
      title={t('menu.alerts')}
      aside={
        <>
          {counts && counts.waitsForMe > 0 && (
            <p className="waiting-line">{t('alerts.waiting', { count: waitingCount(counts) })}</p>
          )}
          <ToSignLine />
        </>
      }
    >
      <MonthLine />
      <Tabs label={t('menu.alerts')} tabs={shown} />
      {items.length > 0 && (
        <div className="list-tools list-tools-end">
          <Button loading={paper.isLoading} onClick={print}>
            {t('print')}
          </Button>
        </div>
      )}
      {paper.problem !== null && <ProblemMessage error={paper.problem} onRetry={print} />}
      <ScreenPaper rows={items.length} isWhole={search.sau === undefined && alerts.data?.next === null} />
      {alerts.error && <ProblemMessage error={alerts.error} onRetry={() => void alerts.refetch()} />}
      {alerts.isPending && <Skeleton rows={4} />}
      {alerts.data && items.length === 0 && (
        <Empty
          filter={{}}
          sentence={t(`alerts.empty.${tab.of}`)}
          action={
            tab === alertTabs[0] && (
              <>
                <WhatComesHere />
                {counts && counts.waitsForOthers > 0 && (
                  <Button onClick={() => choose('cho-nguoi-khac')}>{t('alerts.tab.waitsForOthers')}</Button>
                )}
              </>
            )
          }
          onClear={() => undefined}
        />
      )}
      {items.length > 0 && <AlertList alerts={items} isLoading={alerts.isFetching} />}
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
      {paper.printed && (
        <PrintedList
          title={t('menu.alerts')}
          filters={[t(`alerts.tab.${tab.of}`)]}
          columns={columns}
          printed={paper.printed}
          idOf={({ id }) => id}
        />
      )}
    </Page>
  );
}

/**
 * To a newcomer an empty page explains when it will not be empty; to administrators also where their work is until it
 * has pages.
 */
function WhatComesHere() {
  const { t } = useWords();
  const { role } = useMe();
  if (role === null || !hasTrait(role, 'runsSystem')) return <p>{t('alerts.empty.hint')}</p>;
  return (
    <p>
      {t('alerts.empty.system')} <a href="/api">{t('alerts.empty.api')}</a>
    </p>
  );
}
