import type { CaseItem } from '../../api/answers.js';
import { Mark45Chip } from '../deadline/deadline-chip.js';
import { useCaseWords } from '../../labels/case-words.js';
import { useCodeWords } from '../../labels/code-words.js';
import { useWords } from '../../words/words.js';

/** What a case is about, and below it what speaks for giving it to somebody soon: kind, crowd, 45-day mark, returns. */
export function CaseMatter({ of: item }: { of: CaseItem }) {
  const { t } = useWords();
  const words = useCaseWords();
  const why = useReturned()(item);
  const line = [
    item.summary && item.kind !== 'TC' ? `${words.kind(item.kind)} · ${words.subject(item.subject)}` : null,
    item.groupSize > 1 && t('people.group', { count: item.groupSize }),
    t(item.state === 'received' ? 'unassigned.to-sort' : `state.${item.state}`),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <span className="matter-line" title={words.summary(item)}>
        {words.summary(item)}
      </span>
      <span className="matter-line faint">
        {item.flags.includes('crowd') && <span aria-hidden="true">⚑ </span>}
        {line} <Mark45Chip of={item} />
      </span>
      {item.returned > 0 && (
        <span className="matter-line matter-returned" title={why}>
          ↩ {why}
        </span>
      )}
    </>
  );
}

/** How often it was given back, and why and by whom the last time. */
export function Returned({ of: item }: { of: CaseItem }) {
  const why = useReturned()(item);
  if (!item.lastReturn) return <>{item.returned}</>;
  return (
    <span className="clamped" title={why}>
      {why}
    </span>
  );
}

function useReturned(): (item: CaseItem) => string {
  const { t } = useWords();
  const codeWord = useCodeWords();
  return ({ returned, lastReturn }) =>
    [
      t('column.returned.times', { count: returned }),
      lastReturn && codeWord('return', lastReturn.reason),
      lastReturn?.name,
    ]
      .filter(Boolean)
      .join(' · ');
}
