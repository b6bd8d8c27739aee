import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/words.js';
import { Button } from './button.js';

type Props = {
  /** What was dropped, in words. */
  children: ReactNode;
  onUndo: () => void;
};

/**
 * What was just dropped, and the way back, in place of a question before it. The focus goes there, because what had it is
 * gone. Give it a `key` of its own for every drop.
 */
export function UndoLine({ children, onUndo }: Props) {
  const { t } = useWords();
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => line.current?.querySelector('button')?.focus(), []);
  return (
    <p ref={line} className="undo-line" role="status">
      {children}{' '}
      <Button size="small" onClick={onUndo}>
        {t('undo')}
      </Button>
    </p>
  );
}
