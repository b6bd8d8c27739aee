import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { drafts, dropDraft } from '../drafts/keeper.js';
import { formatDateTime } from '../formats/dates.js';
import { Page } from '../shell/page.js';
import { useStore } from '../store.js';
import { useWords } from '../words/words.js';
import { openVisit } from './open-visit.js';
import { ReceptionTabs } from './reception-tabs.js';

/** Visits typed and not sent yet; the list names nobody. */
export function UnsentPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const visits = useStore(drafts).filter(({ kind }) => kind === 'visit');
  const reopen = (id: string): void => {
    openVisit.set(id);
    void navigate({ to: '/tiep-dan' });
  };
  return (
    <Page title={t('visit.tab.unsent')} titleParts={[t('visit.tab.unsent'), t('menu.reception')]}>
      <ReceptionTabs />
      {visits.length === 0 && <p>{t('visit.no-unsent')}</p>}
      <ul className="cards">
        {visits.map(({ id, keptAt }) => (
          <li key={id} className="card-row">
            <span>{t('visit.kept-at', { at: formatDateTime(keptAt) })}</span>
            <Button onClick={() => reopen(id)}>{t('visit.reopen')}</Button>
            <Button onClick={() => dropDraft(id)}>{t('visit.drop')}</Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
