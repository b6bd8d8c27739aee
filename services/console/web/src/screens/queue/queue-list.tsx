import { useNavigate } from '@tanstack/react-router';
import { lineOfSight } from '@cau-noi/rules';
import { useState, type ReactNode } from 'react';
import type { Rows } from '../../api/all-pages.js';
import type { CaseItem } from '../../api/answers.js';
import { useMe } from '../../session/me.js';
import { ClocksDialog } from '../deadline/clocks-dialog.js';
import { ExportDialog } from '../exports/export-dialog.js';
import { Button } from '../../ui/button.js';
import { ProblemMessage } from '../../ui/forms/problem-message.js';
import { useShortcuts } from '../../ui/keyboard/use-shortcuts.js';
import { ColumnChoice } from '../../ui/lists/column-choice.js';
import { DataTable } from '../../ui/lists/data-table.js';
import { FilterBar } from '../../ui/lists/filter-bar.js';
import { filterOf, withFilter, type ListFilter } from '../../ui/lists/filters.js';
import { useKeptColumns } from '../../ui/lists/kept-columns.js';
import { ChangesBar, Empty, Pager, Skeleton } from '../../ui/lists/list-parts.js';
import { PrintedList } from '../../ui/printing/printed-list.js';
import { ScreenPaper } from '../../ui/printing/screen-paper.js';
import { usePrint } from '../../ui/printing/use-print.js';
import { useWords } from '../../words/words.js';
import { useCaseColumns } from './case-columns.js';
import { CaseFilters } from './case-filters.js';
import { useFilterTags } from './filter-tags.js';
import { fileColumnsOf, fixedColumns, listColumns } from './list-columns.js';
import { clearedAddress, exportFilter, type QueueName } from './queue-address.js';
import { allOf, useQueue } from './queue-queries.js';

/** With more columns than this the first one stays while the others scroll. */
const mostInView = 10;

type Props = {
  name: QueueName;
  caption: string;
  /** As the address has it. */
  search: ListFilter;
  onFilter: (filter: ListFilter) => void;
  emptySentence: string;
  emptyAction?: ReactNode;
  marked?: { ids: ReadonlySet<string>; onChange: (ids: ReadonlySet<string>) => void };
  /** What can be done with marked rows; gets the rows themselves. */
  bar?: (rows: readonly CaseItem[]) => ReactNode;
};

/** A list of cases: filters, columns, file and paper of all rows, bar of changes, table, pages. */
export function QueueList({ name, caption, search, onFilter, emptySentence, emptyAction, marked, bar }: Props) {
  const { t } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const { filter, dropped } = filterOf(search);
  const queue = useQueue(name, filter);
  const [clocksOf, setClocksOf] = useState<CaseItem | null>(null);
  const [isExporting, setExporting] = useState(false);
  const [isDense, setDense] = useState(localStorage.getItem('cau-noi-density') !== 'loose');
  const every = useCaseColumns({ filter, onChange: onFilter }, setClocksOf);
  const possible = listColumns(name, me.role !== null && lineOfSight(me.role) !== null);
  const [keys, chooseColumns] = useKeptColumns({ account: me.account.id, list: name }, possible);
  const columns = keys.map((key) => every[key]);
  const tags = useFilterTags(filter);
  const change = (changes: Partial<Record<keyof ListFilter, string | undefined>>): void =>
    onFilter(withFilter(filter, changes));
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
  const range = queue.data && { first: queue.data.first, total: queue.data.total, upTo: queue.data.counts.upTo };
  return (
    <>
      <div className="list-tools">
        <FilterBar tags={tags} dropped={dropped} onRemove={(key) => change({ [key]: undefined })} onClear={clear}>
          <CaseFilters name={name} filter={filter} onChange={change} />
        </FilterBar>
        <ColumnChoice
          columns={possible.all.map((key) => ({ key, title: every[key].title }))}
          shown={keys}
          fixed={fixedColumns}
          onChoose={chooseColumns}
        />
        <Button onClick={density} aria-pressed={!isDense}>
          {t('list.loose')}
        </Button>
        <Button onClick={() => setExporting(true)}>{t('export.open')}</Button>
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
          columns={columns}
          rows={rows}
          idOf={({ id }) => id}
          nameOf={({ number }) => number ?? ''}
          onOpen={({ number, id }) => void navigate({ to: '/vu-viec/$so', params: { so: number ?? id } })}
          isBusy={queue.isFetching}
          dense={isDense}
          isWide={columns.length > mostInView}
          {...(marked && { marked })}
        />
      )}
      {queue.data && (rows.length > 0 || filter.sau !== undefined) && (
        <Pager
          hasBefore={filter.sau !== undefined}
          next={queue.data.next}
          rows={rows.length}
          range={range}
          size={filter.dong ?? '20'}
          onFirst={() => change({})}
          onNext={(sau) => change({ sau })}
          onSize={(dong) => change({ dong })}
        />
      )}
      {picked.length > 0 && bar?.(picked)}
      {isExporting && range && (
        <ExportDialog
          of={{ list: name, filter: exportFilter(name, filter), columns: fileColumnsOf(keys) }}
          total={range.total}
          upTo={range.upTo}
          onClose={() => setExporting(false)}
        />
      )}
      {paper.printed && (
        <PrintedList
          title={caption}
          filters={tags.map((tag) => `${tag.name}: ${tag.value}`)}
          columns={columns}
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
