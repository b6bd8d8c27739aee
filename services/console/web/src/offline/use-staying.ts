import { useEffect } from 'react';
import { drafts } from '../drafts/reader-drafts.js';
import { connection } from '../live/stream.js';
import { useStore } from '../state/store.js';

/** While the server is away, what was typed opens again only after it is back: the browser asks before the page is left. */
export function useStaying(): void {
  const isAway = useStore(connection).state === 'lost';
  const isTyped = useStore(drafts).length > 0;
  const stays = isAway && isTyped;
  useEffect(() => {
    if (!stays) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [stays]);
}
