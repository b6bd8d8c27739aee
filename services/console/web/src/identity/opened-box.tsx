import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../ui/button.js';
import { useWords } from '../words/words.js';

type Props = {
  /** By `performance.now()`. */
  until: number;
  isProtected: boolean;
  /** What is shown, with the time left. */
  said: 'identity.shown' | 'content.shown';
  onHide: () => void;
  children: ReactNode;
};

/** What was opened, until its time is over; what protects a denouncer is not copied. */
export function OpenedBox({ until, isProtected, said, onHide, children }: Props) {
  const { t } = useWords();
  const [left, setLeft] = useState(secondsTo(until));
  useEffect(() => {
    const timer = window.setInterval(() => {
      const seconds = secondsTo(until);
      if (seconds <= 0) onHide();
      else setLeft(seconds);
    }, 1_000);
    return () => window.clearInterval(timer);
  }, [until, onHide]);
  const time = `${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')}`;
  return (
    <div
      className={isProtected ? 'identity identity-protected' : 'identity'}
      {...(isProtected && { onCopy: (event) => event.preventDefault() })}
    >
      <p className="strip">
        {t(said, { time })}{' '}
        <Button size="small" onClick={onHide}>
          {t('identity.hide')}
        </Button>
      </p>
      {children}
    </div>
  );
}

const secondsTo = (until: number): number => Math.ceil((until - performance.now()) / 1_000);
