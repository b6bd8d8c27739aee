import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseItem } from '../../api/answers.js';
import { Button } from '../../ui/button.js';
import { filterOf, type ListFilter } from '../../ui/lists/filters.js';
import { Tabs, type Tab } from '../../ui/lists/list-parts.js';
import { Page } from '../../ui/page.js';
import { useWords, type WordKey } from '../../words/words.js';
import { addressOfTab, tabIn } from './queue-address.js';
import { QueueList } from './queue-list.js';
import { useQueueCounts } from './queue-queries.js';
import { TakeUpBar } from './take-up-bar.js';
import { WaitingLine } from './waiting-line.js';

const route = getRouteApi('/shell/hang-doi');

const allTabs: readonly [key: string, label: WordKey, count: 'todo' | 'waiting' | 'paused' | 'done'][] = [
  ['can-lam', 'queue.tab.todo', 'todo'],
  ['cho-nguoi-khac', 'queue.tab.waiting', 'waiting'],
  ['tam-dung', 'queue.tab.paused', 'paused'],
  ['da-xong', 'queue.tab.done', 'done'],
];

/** The queue: what is due first, why, what to do next. */
export function QueuePage() {
  const { t } = useWords();
  const search = route.useSearch();
  const { filter } = filterOf(search);
  const navigate = route.useNavigate();
  const counts = useQueueCounts('mine');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const change = (next: ListFilter): void => void navigate({ search: next });
  const tabs: Tab[] = allTabs.map(([key, label, count]) => ({
    key,
    label: t(label),
    count: counts?.tabs[count],
    ...(counts && { upTo: counts.upTo }),
    isOn: tabIn('mine', filter) === key,
    onChoose: () => change(addressOfTab('mine', key, filter)),
  }));
  const bar = (rows: readonly CaseItem[]) => <TakeUpBar rows={rows} onDone={(ids) => setMarked(ids)} />;
  return (
    <Page title={t('menu.queue')} aside={<WaitingLine counts={counts} to="/hang-doi" what="queue.open" />}>
      <Tabs label={t('menu.queue')} tabs={tabs} />
      <QueueList
        name="mine"
        caption={t('menu.queue')}
        search={search}
        onFilter={change}
        emptySentence={t('queue.empty')}
        emptyAction={<Button onClick={() => change({ the: 'cho-nguoi-khac' })}>{t('queue.tab.waiting')}</Button>}
        marked={{ ids: marked, onChange: setMarked }}
        bar={bar}
      />
    </Page>
  );
}
