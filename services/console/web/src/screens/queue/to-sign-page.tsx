import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { QueueList } from './queue-list.js';
import { useQueueCounts } from './queue-queries.js';
import { WaitingLine } from './waiting-line.js';

const route = getRouteApi('/shell/cho-ky');

/** Results that were submitted and wait for the reader to sign or approve them, what is due first on top. */
export function ToSignPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const counts = useQueueCounts('to-sign');
  return (
    <Page title={t('menu.to-sign')} aside={<WaitingLine counts={counts} to="/cho-ky" what="to-sign.open" />}>
      <p className="faint">{t('to-sign.hint')}</p>
      <QueueList
        name="to-sign"
        caption={t('menu.to-sign')}
        search={search}
        onFilter={(next) => void navigate({ search: next })}
        emptySentence={t('to-sign.empty')}
      />
    </Page>
  );
}
