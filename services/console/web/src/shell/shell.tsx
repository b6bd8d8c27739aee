import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { ShortcutSheet } from '../keyboard/shortcut-sheet.js';
import { useLive } from '../live/use-live.js';
import { useSending } from '../reception/use-sending.js';
import { may, useMe } from '../session/me.js';
import { useWords } from '../words/words.js';
import { Announcements } from './announcements-line.js';
import { Header } from './header.js';
import { LockScreen } from './lock-screen.js';
import { Menu } from './menu.js';
import { NotFoundPage } from './not-found-page.js';
import { maySee, menuOf } from './pages.js';
import { Strips } from './strips.js';
import { useWayBack } from './way-back.js';
import { useAllPages } from './use-all-pages.js';
import { useLock } from './use-lock.js';

/** Header, menu, content; or the cover, when nobody has been here for a while. */
export function Shell() {
  const me = useMe();
  const isLocked = useLock(me.session.lockMinutes ?? 15);
  useLive(isLocked ? null : (me.actingPost?.postId ?? null));
  useSending(!isLocked && may(me, 'visit.record'));
  useAllPages();
  return isLocked ? <LockScreen /> : <OpenShell key={me.actingPost?.postId} />;
}

function OpenShell() {
  const me = useMe();
  const { t } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const goTo = Object.fromEntries(menuOf(me).map(({ to, keys }) => [keys, () => void navigate({ to })]));
  const help = (): void => setSheetOpen(true);
  const wayBack = useWayBack();
  useShortcuts({ ...goTo, '?': help, F1: help, '/': () => document.getElementById('search')?.focus(), Esc: wayBack });
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <Header onHelp={help} />
      <Strips />
      <div className="shell-body">
        <Menu />
        <main id="content" tabIndex={-1}>
          {maySee(pathname, me) ? <Outlet /> : <NotFoundPage />}
        </main>
      </div>
      <Announcements />
      {isSheetOpen && <ShortcutSheet onClose={() => setSheetOpen(false)} />}
    </div>
  );
}
