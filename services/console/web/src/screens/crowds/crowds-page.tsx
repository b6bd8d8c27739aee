import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Rows } from '../../api/all-pages.js';
import type { CrowdItem } from '../../api/answers.js';
import { may, useMe } from '../../session/me.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { DataTable } from '../../ui/lists/data-table.js';
import { filterOf } from '../../ui/lists/filters.js';
import { Pager, Skeleton, Tabs, type Tab } from '../../ui/lists/list-parts.js';
import { Page } from '../../ui/page.js';
import { PrintedList } from '../../ui/printing/printed-list.js';
import { ScreenPaper } from '../../ui/printing/screen-paper.js';
import { usePrint } from '../../ui/printing/use-print.js';
import { useWords } from '../../words/words.js';
import { useCrowdColumns } from './crowd-columns.js';
import { allCrowds, useCrowds, type CrowdState } from './crowd-queries.js';
import { LinkCasesForm } from './link-cases-form.js';
import { MatterForm } from './matter-form.js';

const route = getRouteApi('/shell/dong-nguoi');

const tabs = [
  { key: 'dang-co', state: 'standing' },
  { key: 'da-xuong', state: 'fallen' },
  { key: 'da-het', state: 'ended' },
] as const satisfies readonly { key: string; state: CrowdState }[];

/** Crowds while they form: five people or more whose petitions are about one matter, however many petitions they wrote. */
export function CrowdsPage() {
  const { t } = useWords();
  const me = useMe();
  const { filter: search } = filterOf(route.useSearch());
  const navigate = route.useNavigate();
  const go = useNavigate();
  const tab = tabs.find(({ key }) => key === search.the) ?? tabs[0];
  const [asked, setAsked] = useState<'link' | 'matter' | null>(null);
  const crowds = useCrowds({ state: tab.state, ...(search.sau !== undefined && { after: search.sau }) });
  const columns = useCrowdColumns();
  const items = crowds.data?.items ?? [];
  const shown: Tab[] = tabs.map(({ key, state }) => ({
    key,
    label: t(`crowds.tab.${state}`),
    isOn: key === tab.key,
    onChoose: () => void navigate({ search: key === tabs[0].key ? {} : { the: key } }),
  }));
  const paper = usePrint<Rows<CrowdItem>>('prints-list');
  const print = (): void => void paper.print(() => allCrowds({ state: tab.state }));
  useShortcuts({ p: print, 'Ctrl+P': print });
  return (
    <Page
      title={t('menu.crowds')}
      primary={
        may(me, 'crowd.tie') && (
          <>
            <Button onClick={() => setAsked('matter')}>{t('crowds.matter.do')}</Button>{' '}
            <Button type="primary" onClick={() => setAsked('link')}>
              {t('crowds.link.do')}
            </Button>
          </>
        )
      }
    >
      <p className="faint">{t('crowds.what', { days: 30 })}</p>
      <Tabs label={t('menu.crowds')} tabs={shown} />
      {items.length > 0 && (
        <div className="list-tools list-tools-end">
          <Button loading={paper.isLoading} onClick={print}>
            {t('print')}
          </Button>
        </div>
      )}
      {paper.problem !== null && <ProblemMessage error={paper.problem} onRetry={print} />}
      <ScreenPaper rows={items.length} isWhole={search.sau === undefined && crowds.data?.next === null} />
      {crowds.error && <ProblemMessage error={crowds.error} onRetry={() => void crowds.refetch()} />}
      {crowds.isPending && <Skeleton rows={4} />}
      {crowds.data && items.length === 0 && <EmptyState sentence={t(`crowds.empty.${tab.state}`)} />}
      {items.length > 0 && (
        <DataTable
          name="crowds"
          caption={t('menu.crowds')}
          columns={columns}
          rows={items}
          idOf={({ id }) => id}
          nameOf={({ number }) => number}
          onOpen={({ id }) => void go({ to: '/dong-nguoi/$so', params: { so: id } })}
          isBusy={crowds.isFetching}
        />
      )}
      {crowds.data && (crowds.data.next !== null || search.sau !== undefined) && (
        <Pager
          hasBefore={search.sau !== undefined}
          next={crowds.data.next}
          rows={items.length}
          size="20"
          onFirst={() => void navigate({ search: { ...search, sau: undefined } })}
          onNext={(sau) => void navigate({ search: { ...search, sau } })}
        />
      )}
      {paper.printed && (
        <PrintedList
          title={t('menu.crowds')}
          filters={[t(`crowds.tab.${tab.state}`)]}
          columns={columns}
          printed={paper.printed}
          idOf={({ id }) => id}
        />
      )}
      {asked === 'link' && <LinkCasesForm onClose={() => setAsked(null)} />}
      {asked === 'matter' && <MatterForm onClose={() => setAsked(null)} />}
    </Page>
  );
}
