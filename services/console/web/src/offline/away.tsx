import { useEffect, useState } from 'react';
import { keptVisits } from '../drafts/sealed-store.js';
import { formatDateTime } from '../formats/dates.js';
import { useWords } from '../words/words.js';

const everyMs = 5_000;

/** The app was opened while the server is away: what waits in this browser, sealed, and that the page opens by itself. */
export function Away({ onTry }: { onTry: () => void }) {
  const { t } = useWords();
  const [kept, setKept] = useState<readonly string[] | null>(null);
  useEffect(() => void keptVisits().then(setKept, () => undefined), []);
  useServerBack(onTry);
  return (
    <>
      <p role="status">{t('away.again')}</p>
      {kept !== null && (
        <>
          <h2>{t('visit.tab.unsent')}</h2>
          <p>{kept.length === 0 ? t('away.none') : t('away.kept', { count: kept.length })}</p>
          <ul>
            {kept.map((at, index) => (
              <li key={index}>{t('visit.kept-at', { at: formatDateTime(at) })}</li>
            ))}
          </ul>
          <p>{t('away.paper')}</p>
        </>
      )}
    </>
  );
}

/** Asks quietly whether the server is there, and at once when the PC has its connection back. */
function useServerBack(onBack: () => void): void {
  useEffect(() => {
    const ask = (): void => {
      void fetch('/health/live', { signal: AbortSignal.timeout(everyMs) }).then(
        ({ ok }) => ok && onBack(),
        () => undefined,
      );
    };
    const timer = window.setInterval(ask, everyMs);
    window.addEventListener('online', ask);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', ask);
    };
  }, [onBack]);
}
