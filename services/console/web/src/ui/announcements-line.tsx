import { useStore } from '../state/store.js';
import { useWords } from '../words/words.js';
import { announcement } from './announcements.js';

/** Polite live region: one line, six seconds. */
export function Announcements() {
  const { say } = useWords();
  const current = useStore(announcement);
  return (
    <div role="status" aria-live="polite" className={current ? 'announcement' : 'unseen'}>
      {current && say(current.said)}
    </div>
  );
}
