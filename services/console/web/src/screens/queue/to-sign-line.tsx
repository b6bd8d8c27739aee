import { Link } from '@tanstack/react-router';
import { formatCount } from '../../formats/numbers.js';
import { useWords } from '../../words/words.js';
import { useQueueCounts } from './queue-queries.js';

/** On the page where the day of a leader begins: how much waits for the signature; nothing where nothing does. */
export function ToSignLine() {
  const { t } = useWords();
  const counts = useQueueCounts('to-sign');
  if (!counts || counts.badge === 0) return null;
  return (
    <p className="waiting-line">
      <Link to="/cho-ky" search={{}}>
        {t('to-sign.open', { count: formatCount(counts.badge, counts.upTo) })}
      </Link>
    </p>
  );
}
