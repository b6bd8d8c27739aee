import { Link } from '@tanstack/react-router';
import { useAlertCounts } from '../screens/alerts/alert-queries.js';
import { waitingCount } from '../screens/alerts/alert-words.js';
import { drafts } from '../drafts/reader-drafts.js';
import { may, useMe } from '../session/me.js';
import { useStore } from '../state/store.js';
import { Announcements } from '../ui/announcements-line.js';
import { Button } from '../ui/button.js';
import { useWords } from '../words/words.js';
import { CaseSearch } from '../screens/search/case-search.js';
import { ConnectionWord } from './connection-word.js';
import { PostSwitch } from './post-switch.js';
import { UserMenu } from './user-menu.js';

/**
 * Name, acting post, search, what has just been done, what is unsent, alerts that wait for me, connection, help and the reader's
 * own menu.
 */
export function Header({ onHelp, onPalette }: { onHelp: () => void; onPalette: () => void }) {
  const { t } = useWords();
  const me = useMe();
  return (
    <header className="header">
      <Link to="/" className="brand">
        CẦU NỐI
      </Link>
      <PostSwitch />
      {may(me, 'case.read') && <CaseSearch />}
      <div className="header-space said-wide">
        <Announcements />
      </div>
      {may(me, 'visit.record') && <Unsent />}
      {may(me, 'alert.read') && <AlertFlag />}
      <ConnectionWord />
      <Button type="text" className="on-dark" onClick={onHelp}>
        {t('shell.help')}
      </Button>
      <UserMenu onPalette={onPalette} />
    </header>
  );
}

function Unsent() {
  const { t } = useWords();
  const count = useStore(drafts).filter(({ kind }) => kind === 'visit').length;
  if (count === 0) return null;
  return (
    <Link to="/tiep-dan/chua-gui" className="on-dark">
      {t('shell.unsent', { count })}
    </Link>
  );
}

function AlertFlag() {
  const { t } = useWords();
  const counts = useAlertCounts();
  const count = counts ? waitingCount(counts) : '0';
  return (
    <Link to="/canh-bao" className="on-dark" aria-label={t('shell.alerts', { count })}>
      <span aria-hidden="true">⚑ </span>
      {count}
    </Link>
  );
}
