import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { filterOf, type ListFilter } from '../../ui/lists/filters.js';
import { Tabs, type Tab } from '../../ui/lists/list-parts.js';
import { addressOfTab, tabIn } from '../queue/queue-address.js';
import { QueueList } from '../queue/queue-list.js';
import { useQueue, useQueueCounts } from '../queue/queue-queries.js';
import { ToSignLine } from '../queue/to-sign-line.js';
import { WaitingLine } from '../queue/waiting-line.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { AssignBar } from './assign-bar.js';
import { choosable, suggested } from './assignees.js';
import { AssigneesPanel } from './assignees-panel.js';
import { useAssignees } from './load-queries.js';
import { wantedFor } from './wanted.js';

const route = getRouteApi('/shell/cho-phan-cong');

const firstPerson = (): void => document.querySelector<HTMLElement>('.assignees button')?.focus();

/** Work nobody has, and the people who could take it with what they already carry: mark, then give to whom the page proposes. */
export function UnassignedPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const { filter } = filterOf(search);
  const navigate = route.useNavigate();
  const counts = useQueueCounts('unassigned');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [postId, setPostId] = useState('');
  const rows = useQueue('unassigned', filter).data?.items ?? [];
  const markedRows = rows.filter(({ id }) => marked.has(id));
  const wanted = wantedFor(markedRows, tabIn('unassigned', filter));
  const { assignees, error, retry } = useAssignees(wanted);
  const chosen = assignees && choosable(assignees).find((person) => person.postId === postId);
  const person = chosen ?? (assignees && markedRows.length > 0 ? suggested(assignees) : null);
  const change = (next: ListFilter): void => void navigate({ search: next });
  useShortcuts({ a: firstPerson });
  return (
    <Page
      title={t('menu.unassigned')}
      aside={
        <>
          <WaitingLine counts={counts} to="/cho-phan-cong" what="unassigned.open" />
          <ToSignLine />
        </>
      }
    >
      <StageTabs filter={filter} onChange={change} />
      <div className="two-columns assigning">
        <div>
          <QueueList
            name="unassigned"
            caption={t('menu.unassigned')}
            search={search}
            onFilter={change}
            emptySentence={t('unassigned.empty')}
            marked={{ ids: marked, onChange: setMarked }}
          />
        </div>
        <AssigneesPanel
          wanted={wanted}
          assignees={assignees}
          error={error}
          onRetry={retry}
          chosen={person?.postId ?? ''}
          onChoose={setPostId}
        />
      </div>
      {markedRows.length > 0 && <AssignBar rows={markedRows} person={person} onDone={setMarked} />}
    </Page>
  );
}

/** “Phân loại” (received, classified) and “Xác minh” (accepted). */
function StageTabs({ filter, onChange }: { filter: ListFilter; onChange: (filter: ListFilter) => void }) {
  const { t } = useWords();
  const counts = useQueueCounts('unassigned');
  const tabs: Tab[] = (['tat-ca', 'phan-loai', 'xac-minh'] as const).map((key) => ({
    key,
    label: t(`unassigned.tab.${key}`),
    count: key === 'tat-ca' ? counts?.open : counts?.tabs[key === 'phan-loai' ? 'classify' : 'verify'],
    ...(counts && { upTo: counts.upTo }),
    isOn: tabIn('unassigned', filter) === key,
    onChoose: () => onChange(addressOfTab('unassigned', key, filter)),
  }));
  return <Tabs label={t('menu.unassigned')} tabs={tabs} />;
}
