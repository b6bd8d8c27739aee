import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseItem } from '../../api/answers.js';
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
import { LoadPanel } from './load-panel.js';
import { wantedFor } from './wanted.js';

const route = getRouteApi('/shell/cho-phan-cong');

/** Work nobody has, and the people who could take it with what they already carry. */
export function UnassignedPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const { filter } = filterOf(search);
  const navigate = route.useNavigate();
  const counts = useQueueCounts('unassigned');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [postId, setPostId] = useState('');
  const rows = useQueue('unassigned', filter).data?.items ?? [];
  const wanted = wantedFor(
    rows.filter(({ id }) => marked.has(id)),
    tabIn('unassigned', filter),
  );
  const change = (next: ListFilter): void => void navigate({ search: next });
  const bar = (picked: readonly CaseItem[]) => (
    <AssignBar rows={picked} wanted={wanted} postId={postId} onPost={setPostId} onDone={setMarked} />
  );
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
      <div className="two-columns">
        <div>
          <QueueList
            name="unassigned"
            caption={t('menu.unassigned')}
            search={search}
            onFilter={change}
            pick={({ due, number, kind, summary, waiting, returned, marks }) => [
              due,
              number,
              kind,
              summary,
              waiting,
              returned,
              marks,
            ]}
            emptySentence={t('unassigned.empty')}
            marked={{ ids: marked, onChange: setMarked }}
            bar={bar}
          />
        </div>
        <LoadPanel wanted={wanted} chosen={postId} onChoose={marked.size > 0 ? setPostId : undefined} />
      </div>
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
