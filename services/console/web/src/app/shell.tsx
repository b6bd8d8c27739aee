import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Me } from '../api/answers.js';
import { useShortcuts } from '../ui/keyboard/use-shortcuts.js';
import { useLive } from '../live/use-live.js';
import { useStaying } from '../offline/use-staying.js';
import { useSending } from '../screens/reception/use-sending.js';
import { may, meOptions, Reader, useMe } from '../session/me.js';
import { useWords } from '../words/words.js';
import { announceAlert } from '../ui/announcements.js';
import { Announcements } from '../ui/announcements-line.js';
import { Header } from './header.js';
import { Help } from '../screens/help/help.js';
import { LockScreen } from '../screens/sign-in/lock-screen.js';
import { Menu } from './menu.js';
import { Palette } from './palette/palette.js';
import { NotFoundPage } from '../ui/not-found-page.js';
import { maySee, menuOf, safeReturn } from '../session/pages.js';
import { StatusBanners } from './status-banners.js';
import { useWayBack } from './way-back.js';
import { useAllPages } from './use-all-pages.js';
import { useLeave } from './use-leave.js';
import { useTopHeight } from './use-top-height.js';
import { useLock } from '../session/use-lock.js';

/** Header, menu, content; or the cover, when nobody has been here for a while. */
export function Shell() {
  const { data: me } = useQuery(meOptions);
  return me ? (
    <Reader value={me}>
      <SignedIn me={me} />
    </Reader>
  ) : (
    <Ended />
  );
}

/** Nobody is signed in any more: shown on the sign-in page, which leads back here. */
function Ended() {
  const { t } = useWords();
  const { navigate, state } = useRouter();
  const { href } = state.location;
  useEffect(() => {
    const back = safeReturn(href);
    void navigate({ to: '/dang-nhap', search: back === null ? {} : { ve: back } });
  }, [navigate, href]);
  return (
    <main className="bare">
      <p role="status">{t('loading')}</p>
    </main>
  );
}

function SignedIn({ me }: { me: Me }) {
  const isLocked = useLock(me.session.lockMinutes ?? 15);
  useLive(isLocked ? null : (me.actingPost?.postId ?? null), announceAlert);
  useSending(!isLocked && may(me, 'visit.record'));
  useAllPages();
  useStaying();
  return isLocked ? <LockScreen /> : <OpenShell key={me.actingPost?.postId} />;
}

function OpenShell() {
  const me = useMe();
  const { t } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [open, setOpen] = useState<'terms' | 'keys' | 'palette' | null>(null);
  const top = useTopHeight();
  const leave = useLeave();
  const goTo = Object.fromEntries(menuOf(me).map(({ to, keys }) => [keys, () => void navigate({ to })]));
  const close = (): void => setOpen(null);
  const help = (): void => setOpen('terms');
  const showKeys = (): void => setOpen('keys');
  const showPalette = (): void => setOpen('palette');
  const wayBack = useWayBack();
  useShortcuts({
    ...goTo,
    '?': showKeys,
    F1: showKeys,
    'Ctrl+K': showPalette,
    '/': () => document.getElementById('search')?.focus(),
    Esc: wayBack,
  });
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <div className="top" ref={top}>
        <Header onHelp={help} onPalette={showPalette} />
        <StatusBanners />
      </div>
      <div className="shell-body">
        <Menu />
        <div className="said-narrow">
          <Announcements />
        </div>
        <main id="content" tabIndex={-1}>
          {maySee(pathname, me) ? <Outlet /> : <NotFoundPage />}
        </main>
      </div>
      {open === 'palette' && <Palette onClose={close} onHelp={help} onKeys={showKeys} onLeave={leave} />}
      {(open === 'terms' || open === 'keys') && <Help shown={open} onShow={setOpen} onClose={close} />}
    </div>
  );
}
