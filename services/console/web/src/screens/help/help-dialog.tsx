import { useState } from 'react';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { TextField } from '../../ui/forms/text-field.js';
import { ShortcutSheet } from '../../ui/keyboard/shortcut-sheet.js';
import { Tabs } from '../../ui/lists/list-parts.js';
import { spoken, useWords } from '../../words/words.js';
import { terms, termsThatFit, type Term } from './terms.js';

type HelpPart = 'terms' | 'keys';
type Props = { shown: HelpPart; onShow: (part: HelpPart) => void; onClose: () => void };

/** Over the page that is open, so that nothing typed is left: what the words of the law mean, and which keys there are. */
export function HelpDialog({ shown, onShow, onClose }: Props) {
  const { t } = useWords();
  const parts = [
    { key: 'terms', label: t('help.terms') },
    { key: 'keys', label: t('keys.title') },
  ] as const;
  return (
    <Dialog title={t('help.title')} onClose={onClose} isWide>
      <Tabs
        label={t('help.title')}
        tabs={parts.map((part) => ({ ...part, isOn: part.key === shown, onChoose: () => onShow(part.key) }))}
      />
      {shown === 'keys' ? <ShortcutSheet /> : <Terms />}
    </Dialog>
  );
}

/** Found by any of its words, in Vietnamese or English, tone marks left out or not. */
function Terms() {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const found = termsThatFit(typed, spoken());
  return (
    <>
      <TextField id="term" label={t('help.find')} value={typed} onChange={setTyped} hint={t('help.find.hint')} />
      <p role="status" className="faint">
        {t('help.found', { count: found.length, all: terms.length })}
      </p>
      <dl className="terms">
        {found.map((term) => (
          <Entry key={term.key} of={term} />
        ))}
      </dl>
    </>
  );
}

function Entry({ of }: { of: Term }) {
  const own = spoken();
  const other = own === 'vi' ? 'en' : 'vi';
  const { term, means, law } = of[own];
  return (
    <div>
      <dt>
        {term} <span lang={other}>{of[other].term}</span>
      </dt>
      <dd>
        {means} {law !== undefined && <span className="faint">{law}</span>}
      </dd>
    </div>
  );
}
