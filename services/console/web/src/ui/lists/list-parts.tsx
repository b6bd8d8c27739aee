import type { ReactNode } from 'react';
import { formatCount, formatNumber } from '../../formats/numbers.js';
import { Button } from '../button.js';
import { EmptyState } from '../empty-state.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { usePageActs } from '../../state/page-acts.js';
import { useWords } from '../../words/words.js';
import { SelectField } from '../forms/choice-field.js';
import { isFiltered, type ListFilter } from './filters.js';

export type Tab = {
  key: string;
  label: string;
  count?: number | undefined;
  upTo?: number;
  isOn: boolean;
  onChoose: () => void;
};

/** Tabs with counts; each is a view of its own in the address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const numbered = Object.fromEntries(tabs.map(({ onChoose }, index) => [`Alt+${index + 1}`, onChoose]));
  useShortcuts(numbered);
  usePageActs(() => tabs.map(({ key, label: name, onChoose }) => ({ key: `tab ${key}`, label: name, run: onChoose })));
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ key, label: name, count, upTo, isOn, onChoose }) => (
        <Button
          key={key}
          type="bare"
          className={isOn ? 'tab tab-on' : 'tab'}
          aria-current={isOn ? 'page' : undefined}
          onClick={onChoose}
        >
          {name}
          {count !== undefined && <span className="count"> {formatCount(count, upTo)}</span>}
        </Button>
      ))}
    </nav>
  );
}

/** “Có 3 thay đổi. [Tải lại]”: rows never shift under the pointer. */
export function ChangesBar({ count, onReload }: { count: number; onReload: () => void }) {
  const { t } = useWords();
  useShortcuts({ r: onReload });
  return (
    <div role="status" className={count > 0 ? 'changes-bar' : 'unseen'}>
      {count > 0 && (
        <>
          {t('list.changes', { count })}{' '}
          <Button size="small" onClick={onReload}>
            {t('list.reload')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Which rows are shown of how many; the server counts to `upTo`. */
export type Range = { first: number; total: number; upTo: number };

type PagerProps = {
  hasBefore: boolean;
  next: string | null;
  rows: number;
  /** Without it, only how many rows are shown. */
  range?: Range | undefined;
  size: string;
  onFirst: () => void;
  onNext: (cursor: string) => void;
  onSize?: (size: string) => void;
};

/** Keyset paging: back goes through the browser's history, forward by the cursor. */
export function Pager({ hasBefore, next, rows, range, size, onFirst, onNext, onSize }: PagerProps) {
  const { t } = useWords();
  const place = range && placeOf(range, rows);
  return (
    <div className="pager">
      <span>{place === undefined ? t('list.rows', { count: rows }) : t('list.range', place)}</span>
      <Button disabled={!hasBefore} onClick={() => history.back()}>
        {t('list.before')}
      </Button>
      {hasBefore && <Button onClick={onFirst}>{t('list.first')}</Button>}
      <Button disabled={next === null} onClick={() => next !== null && onNext(next)}>
        {t('list.next')}
      </Button>
      {onSize && (
        <SelectField
          id="page-size"
          label={t('list.size')}
          className="field-inline"
          value={size}
          onChange={onSize}
          options={['20', '50', '100'].map((value) => ({ value, label: value }))}
        />
      )}
    </div>
  );
}

/** “1–20 / 45”. */
const placeOf = ({ first, total, upTo }: Range, rows: number) => ({
  first: formatNumber(first),
  last: formatNumber(first + Math.max(0, rows - 1)),
  total: formatCount(Math.max(total, first + rows - 1), upTo),
});

type EmptyProps = { filter: ListFilter; sentence: string; action?: ReactNode; onClear: () => void };

/** Nothing there yet, or nothing with this filter: two different things. */
export function Empty({ filter, sentence, action, onClear }: EmptyProps) {
  const { t } = useWords();
  const isNarrowed = isFiltered(filter);
  return (
    <EmptyState
      sentence={isNarrowed ? t('list.empty-filter') : sentence}
      action={isNarrowed ? <Button onClick={onClear}>{t('list.clear-all')}</Button> : action}
    />
  );
}

/** Grey rows of final height after 300 ms. */
export function Skeleton({ rows = 8 }: { rows?: number }) {
  const { t } = useWords();
  return (
    <div className="skeleton" aria-busy="true" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} />
      ))}
    </div>
  );
}
