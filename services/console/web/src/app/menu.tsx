import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useAlertCounts } from '../screens/alerts/alert-queries.js';
import { formatCount } from '../formats/numbers.js';
import { useQueueCounts } from '../screens/queue/queue-queries.js';
import { may, useMe } from '../session/me.js';
import { Button } from '../ui/button.js';
import { Icon, type IconName } from '../ui/icon.js';
import { useWords } from '../words/words.js';
import { menuOf, type MenuPage } from '../session/pages.js';

const storeKey = 'cau-noi-menu';

const icons: Partial<Record<MenuPage['to'], IconName>> = {
  '/tiep-dan': 'desk',
  '/lich-tiep-dan': 'month',
  '/hang-doi': 'queue',
  '/cho-phan-cong': 'assign',
  '/cho-ky': 'sign',
  '/nghi': 'away',
  '/dong-nguoi': 'crowd',
  '/vu-viec': 'cases',
  '/canh-bao': 'alert',
  '/nhat-ky-danh-tinh': 'eye',
  '/thoi-han': 'clock',
  '/quan-tri': 'board',
  '/quan-tri/don-vi': 'unit',
  '/quan-tri/tai-khoan': 'account',
  '/quan-tri/lich-lam-viec': 'month',
  '/quan-tri/leo-thang': 'steps',
  '/suc-khoe': 'system',
};

/** What this post may see, with what waits there; folds to drawings with their numbers, and remembers it. */
export function Menu() {
  const { t } = useWords();
  const me = useMe();
  const [isFolded, setFolded] = useState(localStorage.getItem(storeKey) === 'folded');
  const { pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const row = list.current;
    if (!row) return undefined;
    // Where the menu is longer than the window, or a row on a phone, the entry of the open page is in sight; again when badges come.
    const entries = [...row.querySelectorAll('a')].filter((entry) => pathname.startsWith(entry.pathname));
    const show = (): void => entries.at(-1)?.scrollIntoView({ block: 'nearest', inline: 'center' });
    show();
    const watcher = new ResizeObserver(show);
    for (const entry of row.children) watcher.observe(entry);
    return () => watcher.disconnect();
  }, [pathname]);
  const fold = (): void => {
    localStorage.setItem(storeKey, isFolded ? 'open' : 'folded');
    setFolded(!isFolded);
  };
  return (
    <nav className={isFolded ? 'menu menu-folded' : 'menu'} aria-label={t('menu.label')}>
      <Button type="bare" className="menu-fold" aria-expanded={!isFolded} onClick={fold}>
        <span>{t(isFolded ? 'menu.unfold' : 'menu.fold')}</span>
        <Icon name={isFolded ? 'unfold' : 'fold'} />
      </Button>
      <ul ref={list}>
        {menuOf(me).map((page) => (
          <li key={page.to}>
            <Link
              to={page.to}
              search={{}}
              activeOptions={{ exact: page.to === '/quan-tri', includeSearch: false }}
              activeProps={{ 'aria-current': 'page', className: 'menu-on' }}
              {...(isFolded && { title: t(page.label) })}
            >
              <span>{t(page.label)}</span>
              <Icon name={icons[page.to] ?? 'page'} />
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
