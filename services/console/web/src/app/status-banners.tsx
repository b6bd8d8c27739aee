import { staleReads } from '../api/stale.js';
import { useWhyNotReady } from '../api/why-not-ready.js';
import { connection } from '../live/stream.js';
import { useStore } from '../state/store.js';
import { Strip } from '../ui/strip.js';
import { useWords } from '../words/words.js';

/** What is to be known of the figures on the page: no connection, or not the newest. */
export function StatusBanners() {
  const { t, text: said } = useWords();
  const { state, since } = useStore(connection);
  const isStale = useStore(staleReads);
  const why = useWhyNotReady(state === 'lost' || state === 'stale');
  const text =
    state === 'lost'
      ? t('connection.lost.strip', { time: since })
      : state === 'stale'
        ? t('connection.stale.strip', { time: since })
        : isStale
          ? t('saved.soon')
          : null;
  return (
    <Strip tone={state === 'lost' ? 'lost' : 'stale'}>
      {text && [text, why && said(why)].filter(Boolean).join(' ')}
    </Strip>
  );
}
