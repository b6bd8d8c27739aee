import { Link } from '@tanstack/react-router';
import { drafts } from '../../drafts/reader-drafts.js';
import { may, useMe } from '../../session/me.js';
import { useStore } from '../../state/store.js';
import { useWords } from '../../words/words.js';

/** “Ghi lượt tiếp”, “Sổ tiếp công dân”, “Chưa gửi”. */
export function ReceptionTabs() {
  const { t } = useWords();
  const me = useMe();
  const unsent = useStore(drafts).filter(({ kind }) => kind === 'visit').length;
  if (!may(me, 'visit.record')) return null; // who only reads has the register alone
  return (
    <nav className="tabs" aria-label={t('menu.reception')}>
      <Link
        to="/tiep-dan"
        className="tab"
        activeOptions={{ exact: true }}
        activeProps={{ className: 'tab-on', 'aria-current': 'page' }}
      >
        {t('visit.tab.new')}
      </Link>
      <Link to="/tiep-dan/so" className="tab" activeProps={{ className: 'tab-on', 'aria-current': 'page' }}>
        {t('visit.tab.register')}
      </Link>
      <Link to="/tiep-dan/chua-gui" className="tab" activeProps={{ className: 'tab-on', 'aria-current': 'page' }}>
        {t('visit.tab.unsent')} <span className="count">{unsent}</span>
      </Link>
    </nav>
  );
}
