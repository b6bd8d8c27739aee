import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialogs/dialog.js';
import { useWords } from '../words/words.js';

/** Asked only when something typed has not been sent. */
export function SwitchDialog({ onStay, onSwitch }: { onStay: () => void; onSwitch: () => void }) {
  const { t } = useWords();
  const footer = (
    <>
      <Button onClick={onStay}>{t('switch.stay')}</Button>
      <Button type="primary" onClick={onSwitch}>
        {t('switch.go')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('switch.title')} onClose={onStay} footer={footer}>
      <p>{t('switch.text')}</p>
    </Dialog>
  );
}
