import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Rows } from '../../api/all-pages.js';
import type { CaseItem } from '../../api/answers.js';
import { ClocksDialog } from '../deadline/clocks-dialog.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { DataTable, type Column } from '../../ui/lists/data-table.js';
import { FilterBar } from '../../ui/lists/filter-bar.js';
import { filterOf, tagsOf, withFilter, type ListFilter } from '../../ui/lists/filters.js';
import { ChangesBar, Empty, Pager, Skeleton } from '../../ui/lists/list-parts.js';
import { PrintedList } from '../../ui/printing/printed-list.js';
import { ScreenPaper } from '../../ui/printing/screen-paper.js';
import { usePrint } from '../../ui/printing/use-print.js';
import { useWords } from '../../words/words.js';
import { clearedAddress, type QueueName } from './queue-address.js';
import { allOf, useQueue } from './queue-queries.js';
import { useCaseColumns } from './case-columns.js';

type Columns = ReturnType<typeof useCaseColumns>;
type Props = {
  name: QueueName;
  caption: string;
  /** As the address has it. */
  search: ListFilter;
  onFilter: (filter: ListFilter) => void;
  pick: (columns: Columns) => readonly Column<CaseItem>[];
  emptySentence: string;
  emptyAction?: ReactNode;
  marked?: { ids: ReadonlySet<string>; onChange: (ids: ReadonlySet<string>) => void };
  /** What can be done with marked rows; gets the rows themselves. */
  bar?: (rows: readonly CaseItem[]) => ReactNode;
};

/** A queue as a list: filters, bar of changes, table, pages. */
export function QueueList({ name, caption, search, onFilter, pick, emptySentence, emptyAction, marked, bar }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { filter, dropped } = filterOf(search);
  const queue = useQueue(name, filter);
  const [clocksOf, setClocksOf] = useState<CaseItem | null>(null);
  const [isDense, setDense] = useState(localStorage.getItem('cau-noi-density') !== 'loose');
  const columns = useCaseColumns({ filter, onChange: onFilter }, setClocksOf);
  const clear = (): void => onFilter(clearedAddress(name, filter));
  const density = (): void => {
    localStorage.setItem('cau-noi-density', isDense ? 'loose' : 'dense');
    setDense(!isDense);
  };
  const paper = usePrint<Rows<CaseItem>>('prints-list');
  const print = (): void => void paper.print(() => allOf(name, filter));
  useShortcuts({ p: print, 'Ctrl+P': print });
  const rows = queue.data?.items ?? [];
  const picked = rows.filter(({ id }) => marked?.ids.has(id));
  return (
    <>
      <div className="list-tools">
        <FilterBar
          filter={filter}
          dropped={dropped}
          isOfAll={name === 'unit'}
          onChange={(changes) => onFilter(withFilter(filter, changes))}
          onClear={clear}
        />
        <Button onClick={density} aria-pressed={!isDense}>
          {t('list.loose')}
        </Button>
        <Button loading={paper.isLoading} onClick={print}>
          {t('print')}
        </Button>
      </div>
      {paper.problem !== null && <ProblemMessage error={paper.problem} onRetry={print} />}
      <ScreenPaper rows={rows.length} isWhole={filter.sau === undefined && queue.data?.next === null} />
      <ChangesBar count={queue.changes} onReload={queue.reload} />
      {queue.error && <ProblemMessage error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.isPending && <Skeleton />}
      {queue.data && rows.length === 0 && (
        <Empty filter={filter} sentence={emptySentence} action={emptyAction} onClear={clear} />
      )}
      {rows.length > 0 && (
        <DataTable
          name={name}
          caption={caption}
          columns={pick(columns)}
          rows={rows}
          idOf={({ id }) => id}
          nameOf={({ number }) => number ?? ''}
          onOpen={({ number, id }) => void navigate({ to: '/vu-viec/$so', params: { so: number ?? id } })}
          isBusy={queue.isFetching}
          dense={isDense}
          {...(marked && { marked })}
        />
      )}
      {picked.length > 0 && bar?.(picked)}
      {queue.data && (rows.length > 0 || filter.sau !== undefined) && (
        <Pager
          hasBefore={filter.sau !== undefined}
          next={queue.data.next}
          rows={rows.length}
          size={filter.dong ?? '20'}
          onFirst={() => onFilter(withFilter(filter, {}))}
          onNext={(sau) => onFilter(withFilter(filter, { sau }))}
          onSize={(dong) => onFilter(withFilter(filter, { dong }))}
        />
      )}
      {paper.printed && (
        <PrintedList
          title={caption}
          filters={tagsOf(filter).map(({ name: what, value }) => `${t(what)}: ${t(value)}`)}
          columns={pick(columns)}
          printed={paper.printed}
          idOf={({ id }) => id}
        />
      )}
      {clocksOf && (
        <ClocksDialog caseId={clocksOf.id} number={clocksOf.number ?? ''} onClose={() => setClocksOf(null)} />
      )}
    </>
  );
}
