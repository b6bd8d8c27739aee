import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialogs/dialog.js';
import { useWords } from '../../words/words.js';
import { ClocksPanel } from './clocks-panel.js';

/** The derivation, opened from a chip. */
export function ClocksDialog({ caseId, number, onClose }: { caseId: string; number: string; onClose: () => void }) {
  const { t } = useWords();
  const footer = (
    <>
      <Button onClick={() => window.print()}>{t('print')}</Button>
      <Button type="primary" onClick={onClose}>
        {t('close')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('clocks.title', { number })} isWide onClose={onClose} footer={footer}>
      <ClocksPanel caseId={caseId} />
    </Dialog>
  );
}
