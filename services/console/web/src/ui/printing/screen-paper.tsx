import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { serverNow } from '../../api/server-time.js';
import { useWords, type WordKey } from '../../words/words.js';
import { PrintLine } from './print-head.js';

type Props = {
  rows: number;
  isWhole: boolean;
  /** How to have all of it on paper. */
  how?: WordKey;
};

/** On paper alone, when the browser's own menu prints what is on the screen: whose it is, and whether that is all of it. */
export function ScreenPaper({ rows, isWhole, how = 'print.how.button' }: Props) {
  const { t } = useWords();
  const [at, setAt] = useState(() => serverNow().toISOString());
  useEffect(() => {
    const now = (): void => flushSync(() => setAt(serverNow().toISOString()));
    window.addEventListener('beforeprint', now);
    return () => window.removeEventListener('beforeprint', now);
  }, []);
  return (
    <div className="print-hint">
      <PrintLine holds={t(isWhole ? 'print.all-rows' : 'print.part', { count: rows })} at={at} />
      {!isWhole && <p>{t(how)}</p>}
    </div>
  );
}
