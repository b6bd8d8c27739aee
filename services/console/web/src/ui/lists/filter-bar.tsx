import { useState, type ReactNode } from 'react';
import { useWords } from '../../words/words.js';
import { Button } from '../button.js';

/** A chosen filter: name and value in words. */
export type FilterTag = { key: string; name: string; value: string };

type Props = {
  tags: readonly FilterTag[];
  onRemove: (key: string) => void;
  onClear: () => void;
  /** Names of keys of the address whose values are not allowed. */
  dropped: readonly string[];
  /** The fields. */
  children: ReactNode;
};

/** “Bộ lọc” and the chosen filters as tags that can be taken away. */
export function FilterBar({ tags, onRemove, onClear, dropped, children }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="filters">
      <Button aria-expanded={isOpen} aria-controls="filter-panel" onClick={() => setOpen(!isOpen)}>
        {t('filter.title')}
      </Button>
      {tags.map(({ key, name, value }) => (
        <span key={key} className="filter-tag">
          {name}: {value}
          <Button type="bare" aria-label={t('filter.remove', { name, value })} onClick={() => onRemove(key)}>
            ×
          </Button>
        </span>
      ))}
      {tags.length > 1 && <Button onClick={onClear}>{t('list.clear-all')}</Button>}
      {dropped.length > 0 && (
        <p className="warning" role="status">
          {t('filter.dropped', { names: dropped.join(', ') })}
        </p>
      )}
      <div id="filter-panel" hidden={!isOpen} className="filter-panel">
        {children}
      </div>
    </div>
  );
}
