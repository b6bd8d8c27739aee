import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { searchWords } from '../../screens/search/search-words.js';
import { useCaseSuggestions } from '../../screens/search/suggestions.js';
import { maySuggest } from '../../screens/search/typed-words.js';
import { may, useMe } from '../../session/me.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { Finder, type Found } from '../../ui/find/finder.js';
import { useWords } from '../../words/words.js';
import { useCommands, type Command } from './commands.js';
import { offeredFor } from './offered.js';

type Props = { onClose: () => void; onHelp: () => void; onKeys: () => void; onLeave: () => void };

/** Ctrl+K: everything this reader may do now, found by a few letters, and cases by number or words; by keys alone. */
export function Palette({ onClose, ...around }: Props) {
  const { t } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const commands = useCommands(around);
  const suggested = useCaseSuggestions(words);
  const everyCase: Found = {
    key: 'every case',
    group: t('search.cases'),
    content: t('palette.search', { words: words.trim() }),
    onTake: () => {
      searchWords.set(words.trim());
      void navigate({ to: '/tim-kiem' });
    },
  };
  const searchesCases = may(me, 'case.read') && maySuggest(words);
  const found = [...offeredFor(commands, words).map(shown), ...suggested, ...(searchesCases ? [everyCase] : [])];
  return (
    <Dialog title={t('palette.title')} onClose={onClose}>
      <Finder
        id="palette"
        label={t('palette.label')}
        placeholder={t('palette.placeholder')}
        words={words}
        onWords={setWords}
        found={found.map((one) => ({ ...one, onTake: () => (onClose(), one.onTake()) }))}
        isInPlace
      />
    </Dialog>
  );
}

const shown = ({ key, group, label, keys, run }: Command): Found => ({
  key,
  group,
  content: (
    <>
      {label} {keys !== undefined && <kbd>{keys}</kbd>}
    </>
  ),
  onTake: run,
});
