import { useNavigate } from '@tanstack/react-router';
import { lockNow } from '../../session/use-lock.js';
import { useMe } from '../../session/me.js';
import { maySee, menuOf, type MenuPage } from '../../session/pages.js';
import { useRecentCases } from '../../session/recent-cases.js';
import { look, typeSize } from '../../state/look.js';
import { looks, typeSizes } from '../../state/looks.js';
import { pageActs } from '../../state/page-acts.js';
import { speak, useWords, type WordKey } from '../../words/words.js';

/** Something the reader may do from anywhere, by its words; `keys` does the same. */
export type Command = { key: string; group: string; label: string; keys?: string; run: () => void };

type Path =
  MenuPage['to'] | '/ca-nhan' | '/tiep-dan/so' | '/tiep-dan/chua-gui' | '/thoi-han/tinh-thu' | '/quan-tri/nhap-tep';

/** Pages that are no entry of the menu. */
const further: readonly { to: Path; label: WordKey }[] = [
  { to: '/tiep-dan/so', label: 'visit.tab.register' },
  { to: '/tiep-dan/chua-gui', label: 'palette.unsent' },
  { to: '/thoi-han/tinh-thu', label: 'whatif.tab' },
  { to: '/quan-tri/nhap-tep', label: 'menu.imports' },
  { to: '/ca-nhan', label: 'menu.personal' },
];

type Around = { onHelp: () => void; onKeys: () => void; onLeave: () => void };

/** All that this reader may do now: acts of the open page, cases opened last, pages of the own menu, settings. */
export function useCommands({ onHelp, onKeys, onLeave }: Around): Command[] {
  const { t } = useWords();
  const navigate = useNavigate();
  const me = useMe();
  const recent = useRecentCases();
  const byLabel = new Map(pageActs().map((act) => [act.label, act])); // what two parts of a page offer is there once
  const acts = [...byLabel.values()].map((act): Command => ({
    ...act,
    key: `act ${act.key}`,
    group: t('palette.acts'),
  }));
  const cases = recent.map((so): Command => ({
    key: `case ${so}`,
    group: t('palette.recent'),
    label: so,
    run: () => void navigate({ to: '/vu-viec/$so', params: { so } }),
  }));
  const toPage = ({ to, label, keys }: { to: Path; label: WordKey; keys?: string }): Command => ({
    key: to,
    group: t('palette.pages'),
    label: t(label),
    ...(keys !== undefined && { keys }),
    run: () => void navigate({ to, search: {} }),
  });
  const pages = [...menuOf(me), ...further.filter(({ to }) => maySee(to, me))].map(toPage);
  const general = (key: string, label: string, run: () => void, keys?: string): Command => ({
    key,
    group: t('palette.general'),
    label,
    run,
    ...(keys !== undefined && { keys }),
  });
  return [
    ...acts,
    ...cases,
    ...pages,
    general('help', t('help.terms'), onHelp),
    general('keys', t('keys.title'), onKeys, 'F1'),
    ...looks.map((one) => general(`look ${one}`, `${t('look.title')}: ${t(`look.${one}`)}`, () => look.set(one))),
    ...typeSizes.map((one) =>
      general(`type ${one}`, `${t('type.title')}: ${t(`type.${one}`)}`, () => typeSize.set(one)),
    ),
    general('vi', 'Tiếng Việt', () => void speak('vi')),
    general('en', 'English', () => void speak('en')),
    general('lock', t('menu.lock'), lockNow),
    general('leave', t('menu.sign-out'), onLeave),
  ];
}
