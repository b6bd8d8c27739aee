import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../words/words.js';
import { Button } from '../button.js';

type Props = {
  title: string;
  onClose: () => void;
  footer?: ReactNode;
  isWide?: boolean;
  children: ReactNode;
};

/** The browser's own modal dialog: focus stays inside, goes back where it was, and Esc closes it. */
export function Dialog({ title, onClose, footer, isWide = false, children }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      className={isWide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (box.current?.open === false) onClose(); // some browsers close at a second Esc without asking
      }}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <Button type="text" onClick={onClose} aria-label={t('close')}>
          ×
        </Button>
      </div>
      <div className="dialog-body">{children}</div>
      {footer && <div className="dialog-foot">{footer}</div>}
    </dialog>
  );
}
