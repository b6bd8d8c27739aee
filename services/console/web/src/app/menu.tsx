import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useAlertCounts } from '../screens/alerts/alert-queries.js';
import { formatCount } from '../formats/numbers.js';
import { useQueueCounts } from '../screens/queue/queue-queries.js';
import { may, useMe } from '../session/me.js';
import { Button } from '../ui/button.js';
import { useWords } from '../words/words.js';
import { menuOf, type MenuPage } from '../session/pages.js';

const storeKey = 'cau-noi-menu';

/** What this post may see, with what waits there; folds away and remembers it. */
export function Menu() {
  const { t } = useWords();
  const me = useMe();
  const [isFolded, setFolded] = useState(localStorage.getItem(storeKey) === 'folded');
  const { pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On a phone the menu is a row that scrolls: the current page's entry is scrolled into view.
    list.current?.querySelector('.menu-on')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  const fold = (): void => {
    localStorage.setItem(storeKey, isFolded ? 'open' : 'folded');
    setFolded(!isFolded);
  };
  return (
    <nav className={isFolded ? 'menu menu-folded' : 'menu'} aria-label={t('menu.label')}>
      <Button type="bare" className="menu-fold" aria-expanded={!isFolded} onClick={fold}>
        {t(isFolded ? 'menu.unfold' : 'menu.fold')}
      </Button>
      <ul ref={list} hidden={isFolded}>
        {menuOf(me).map((page) => (
          <li key={page.to}>
            <Link
              to={page.to}
              search={{}}
              activeOptions={{ exact: page.to === '/quan-tri', includeSearch: false }}
              activeProps={{ 'aria-current': 'page', className: 'menu-on' }}
            >
              <span>{t(page.label)}</span>
              <Waiting page={page} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Waiting({ page: { to } }: { page: MenuPage }) {
  const me = useMe();
  const mine = useQueueCounts('mine', to === '/hang-doi');
  const unassigned = useQueueCounts('unassigned', to === '/cho-phan-cong' && may(me, 'workload.read'));
  const toSign = useQueueCounts('to-sign', to === '/cho-ky');
  const alerts = useAlertCounts(to === '/canh-bao');
  const waiting: Partial<Record<MenuPage['to'], { count: number | undefined; upTo: number | undefined }>> = {
    '/hang-doi': { count: mine?.badge, upTo: mine?.upTo },
    '/cho-phan-cong': { count: unassigned?.badge, upTo: unassigned?.upTo },
    '/cho-ky': { count: toSign?.badge, upTo: toSign?.upTo },
    '/canh-bao': { count: alerts?.waitsForMe, upTo: alerts?.upTo },
  };
  const { count, upTo } = waiting[to] ?? {};
  return count ? <span className="count">{formatCount(count, upTo)}</span> : null;
}
