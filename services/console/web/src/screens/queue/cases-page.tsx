import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { QueueList } from './queue-list.js';
import { useQueueCounts } from './queue-queries.js';
import { WaitingLine } from './waiting-line.js';

const route = getRouteApi('/shell/vu-viec');

/** All open cases the reader may read: of the own unit, for leaders, committees and inspectors also below it. */
export function CasesPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const counts = useQueueCounts('unit');
  return (
    <Page title={t('menu.cases')} aside={<WaitingLine counts={counts} to="/vu-viec" what="cases.open" />}>
      <QueueList
        name="unit"
        caption={t('menu.cases')}
        search={search}
        onFilter={(next) => void navigate({ search: next })}
        emptySentence={t('cases.empty')}
      />
    </Page>
  );
}
