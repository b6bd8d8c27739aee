import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { QueueCounts } from '../../api/answers.js';
import { formatCount } from '../../formats/numbers.js';
import { useWords } from '../../words/words.js';

type Props = {
  counts: QueueCounts | undefined;
  to: '/hang-doi' | '/cho-phan-cong' | '/cho-ky' | '/vu-viec';
  what: 'queue.open' | 'unassigned.open' | 'to-sign.open' | 'cases.open';
};

/** What waits, in words; each part leads to its rows. */
export function WaitingLine({ counts, to, what }: Props) {
  const { t } = useWords();
  if (!counts) return null;
  const parts: ReactNode[] = [
    <Link key="open" to={to} search={{}}>
      {t(what, { count: formatCount(counts.open, counts.upTo) })}
    </Link>,
  ];
  if (counts.overdue > 0)
    parts.push(
      <Link key="late" to={to} search={{ han: 'tre' }}>
        {t('queue.overdue', { count: formatCount(counts.overdue, counts.upTo) })}
      </Link>,
    );
  if (counts.dueToday > 0)
    parts.push(
      <Link key="today" to={to} search={{ han: 'hom-nay' }}>
        {t('queue.today', { count: formatCount(counts.dueToday, counts.upTo) })}
      </Link>,
    );
  return <p className="waiting-line">{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</p>;
}
