import { Link } from '@tanstack/react-router';
import type { CaseItem } from '../../api/answers.js';
import { DeadlineChip, Mark45Chip } from '../deadline/deadline-chip.js';
import { formatDate } from '../../formats/dates.js';
import { Flags, People, useCaseWords } from '../../labels/case-words.js';
import { nextStepOf } from '../../labels/case-tag.js';
import { useCodeWords } from '../../labels/code-words.js';
import { StateTag } from '../../labels/state-tag.js';
import type { Column } from '../../ui/lists/data-table.js';
import type { ListFilter } from '../../ui/lists/filters.js';
import { useWords } from '../../words/words.js';
import { orderOn, pressedOrder, type OrderName } from './queue-address.js';

type Sorting = { filter: ListFilter; onChange: (filter: ListFilter) => void };

/** Header state and press of a column sorted by this key of the address. */
const sortBy = (key: OrderName, { filter, onChange }: Sorting): Pick<Column<CaseItem>, 'sort'> => ({
  sort: { isOn: orderOn(key, filter), onSort: () => onChange(pressedOrder(key, filter)) },
});

/** Columns of lists of cases, in one order everywhere; no list names a petitioner. */
export function useCaseColumns(sorting: Sorting, onChip: (item: CaseItem) => void) {
  const { t } = useWords();
  const words = useCaseWords();
  const columns = {
    due: {
      key: 'due',
      title: t('column.due'),
      className: 'due-cell',
      ...sortBy('han', sorting),
      cell: (item: CaseItem) => <DeadlineChip due={item.due} more={item.moreClocks} onOpen={() => onChip(item)} />,
    },
    number: {
      key: 'number',
      title: t('column.number'),
      className: 'number-cell',
      isRowHeader: true,
      cell: (item: CaseItem) =>
        item.number ? (
          <Link to="/vu-viec/$so" params={{ so: item.number }}>
            {item.number}
          </Link>
        ) : (
          '–'
        ),
    },
    kind: { key: 'kind', title: t('column.kind'), cell: (item: CaseItem) => words.shortKind(item.kind) },
    summary: {
      key: 'summary',
      title: t('column.summary'),
      className: 'summary-cell',
      cell: (item: CaseItem) => <span title={words.summary(item)}>{words.summary(item)}</span>,
    },
    people: { key: 'people', title: t('column.people'), cell: (item: CaseItem) => <People count={item.groupSize} /> },
    state: { key: 'state', title: t('column.state'), cell: (item: CaseItem) => <StateTag of={item} /> },
    next: {
      key: 'next',
      title: t('column.next'),
      cell: (item: CaseItem) => t(nextStepOf(item.state, item.due)),
    },
    received: {
      key: 'received',
      title: t('column.received'),
      ...sortBy('ngay-nhan', sorting),
      cell: (item: CaseItem) => formatDate(item.receivedAt),
    },
    waiting: {
      key: 'waiting',
      title: t('column.waiting'),
      ...sortBy('cho-tu', sorting),
      cell: (item: CaseItem) => formatDate(item.waitingSince),
    },
    submitted: {
      key: 'submitted',
      title: t('column.submitted'),
      ...sortBy('cho-tu', sorting),
      cell: (item: CaseItem) => formatDate(item.submittedAt),
    },
    returned: {
      key: 'returned',
      title: t('column.returned'),
      className: 'returned-cell',
      cell: (item: CaseItem) => <Returned of={item} />,
    },
    flags: {
      key: 'flags',
      title: t('column.flags'),
      className: 'flags-cell',
      cell: (item: CaseItem) => (
        <>
          <Flags flags={item.flags} /> <Mark45Chip of={item} />
        </>
      ),
    },
    marks: {
      key: 'flags',
      title: t('column.flags'),
      className: 'flags-cell',
      cell: (item: CaseItem) => (
        <>
          <Flags flags={item.flags} isShort /> <Mark45Chip of={item} />
        </>
      ),
    },
  } satisfies Record<string, Column<CaseItem>>;
  return columns;
}

/** How often it was given back, and why and by whom the last time. */
function Returned({ of: { returned, lastReturn } }: { of: CaseItem }) {
  const codeWord = useCodeWords();
  if (!lastReturn) return <>{returned}</>;
  const why = [codeWord('return', lastReturn.reason), lastReturn.note, lastReturn.name].filter(Boolean).join(' · ');
  return (
    <span className="clamped" title={why}>
      {returned} · {why}
    </span>
  );
}
