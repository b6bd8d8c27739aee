import { useState } from 'react';
import { useWords } from '../../words/words.js';
import { Button } from '../button.js';
import { Dialog } from './dialog.js';

type Props = {
  /** The label of the button. */
  children: string;
  label?: string;
  question: string;
  onDrop: () => void;
  /** Nothing is lost: it is dropped at once. */
  isEmpty?: boolean;
  isDisabled?: boolean;
  size?: 'small' | 'middle';
  className?: string;
};

/** Throws away what somebody typed, after asking: it could not be brought back. */
export function DropButton({
  children,
  label,
  question,
  onDrop,
  isEmpty = false,
  isDisabled = false,
  size = 'middle',
  className,
}: Props) {
  const { t } = useWords();
  const [isAsked, setAsked] = useState(false);
  const drop = (): void => {
    setAsked(false);
    onDrop();
  };
  return (
    <>
      <Button
        size={size}
        disabled={isDisabled}
        {...(className && { className })}
        {...(label && { 'aria-label': label })}
        onClick={() => (isEmpty ? onDrop() : setAsked(true))}
      >
        {children}
      </Button>
      {isAsked && (
        <Dialog
          title={t('drop.title')}
          onClose={() => setAsked(false)}
          footer={
            <>
              <Button type="primary" onClick={() => setAsked(false)}>
                {t('drop.keep')}
              </Button>
              <Button danger onClick={drop}>
                {t('drop.drop')}
              </Button>
            </>
          }
        >
          <p>{question}</p>
        </Dialog>
      )}
    </>
  );
}
