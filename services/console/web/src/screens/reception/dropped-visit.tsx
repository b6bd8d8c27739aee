import type { Draft } from '../../drafts/kept-drafts.js';
import { keepDraft } from '../../drafts/reader-drafts.js';
import { formatDateTime } from '../../formats/dates.js';
import { UndoLine } from '../../ui/undo-line.js';
import { useWords } from '../../words/words.js';

/** An unsent visit that was just dropped; in this page's memory only, until the page is left. */
export function DroppedVisit({ draft: { id, kind, keptAt, content }, onBack }: { draft: Draft; onBack: () => void }) {
  const { t } = useWords();
  const back = (): void => {
    keepDraft(id, kind, content);
    onBack();
  };
  return <UndoLine onUndo={back}>{t('visit.dropped', { at: formatDateTime(keptAt) })}</UndoLine>;
}
