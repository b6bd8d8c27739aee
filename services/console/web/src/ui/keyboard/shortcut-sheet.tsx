import { useMe } from '../../session/me.js';
import { menuOf } from '../../session/pages.js';
import { CheckField } from '../forms/choice-field.js';
import { PlainTable } from '../tables/table.js';
import { useStore } from '../../state/store.js';
import { useWords, type WordKey } from '../../words/words.js';
import { lettersOn } from './use-shortcuts.js';

const rows: readonly [keys: string, what: WordKey][] = [
  ['j · ↓', 'keys.next'],
  ['k · ↑', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['x · Space', 'keys.mark'],
  ['a', 'keys.assign'],
  ['/', 'keys.search'],
  ['Ctrl+K', 'keys.palette'],
  ['Ctrl+Enter', 'keys.save'],
  ['Esc', 'keys.back'],
  ['p · Ctrl+P', 'keys.print'],
  ['r', 'keys.reload'],
  ['c', 'keys.clocks'],
  ['Alt+1…9', 'keys.tab'],
  ['Alt+M · Alt+N · Alt+J', 'keys.desk'],
  ['? · F1', 'keys.help'],
];

/** All keys of the app, and those to the pages of the reader's own menu; single letters can be switched off, each has an equivalent without a letter. */
export function ShortcutSheet() {
  const { t } = useWords();
  const isOn = useStore(lettersOn);
  const pages = menuOf(useMe()).map(({ keys, label }) => [keys, label] as const);
  return (
    <>
      <CheckField id="letters-on" label={t('keys.letters')} isChecked={isOn} onChange={lettersOn.set} />
      <PlainTable
        caption={t('keys.title')}
        rows={[...rows, ...pages]}
        idOf={([keys]) => keys}
        columns={[
          { key: 'key', title: t('keys.key'), cell: ([keys]) => <Keys of={keys} />, isRowHeader: true },
          { key: 'does', title: t('keys.does'), cell: ([, what]) => t(what) },
        ]}
      />
    </>
  );
}

const Keys = ({ of }: { of: string }) => of.split(' · ').map((key) => <kbd key={key}>{key}</kbd>);
