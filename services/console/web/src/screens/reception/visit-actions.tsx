import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { UndoLine } from '../../ui/undo-line.js';
import { useWords, type Said } from '../../words/words.js';

/** What the page shows once the visit is saved: the receipt as it goes to the printer, the receipt, the next visit. */
export type After = 'receipt' | 'stay' | 'next';

type Props = {
  error: unknown;
  isSending: boolean;
  isOffline: boolean;
  /** The server does not answer: the visit may wait for it. */
  isAway: boolean;
  dropped: { said: Said; serial: number } | null;
  onUndo: () => void;
  onSave: (after: After) => void;
  onSaveLater: () => void;
};

/** Always in sight below the form: saving, what came of it, and the way back from what was dropped. */
export function VisitActions(props: Props) {
  const { error, isSending, isOffline, isAway, dropped, onUndo, onSave, onSaveLater } = props;
  const { t, say } = useWords();
  return (
    <div className="actions sticky-actions">
      {dropped && (
        <UndoLine key={dropped.serial} onUndo={onUndo}>
          {say(dropped.said)}
        </UndoLine>
      )}
      {error !== null && <ProblemMessage error={error} onRetry={() => onSave('receipt')} />}
      <Button type="primary" loading={isSending} aria-disabled={isOffline} onClick={() => onSave('receipt')}>
        {t('visit.save-print')}
      </Button>
      <Button disabled={isSending} aria-disabled={isOffline} onClick={() => onSave('stay')}>
        {t('save')}
      </Button>
      <Button disabled={isSending} aria-disabled={isOffline} onClick={() => onSave('next')}>
        {t('visit.save-next')}
      </Button>
      {isAway && (
        <Button disabled={isSending} onClick={onSaveLater}>
          {t('visit.save-later')}
        </Button>
      )}
      {isOffline && <span className="warning">{t('form.offline')}</span>}
    </div>
  );
}
