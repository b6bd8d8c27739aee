import { Link } from '@tanstack/react-router';
import type { CaseItem } from '../../api/answers.js';
import { DeadlineChip, Mark45Chip } from '../deadline/deadline-chip.js';
import { formatDate, formatDayMonth } from '../../formats/dates.js';
import { Flags, People, useCaseWords } from '../../labels/case-words.js';
import { nextStepOf } from '../../labels/case-tag.js';
import { factWord } from '../../labels/facts.js';
import { StateTag } from '../../labels/state-tag.js';
import { whoWaits } from '../../labels/who-waits.js';
import type { Column } from '../../ui/lists/data-table.js';
import type { ListFilter } from '../../ui/lists/filters.js';
import { useWords } from '../../words/words.js';
import { CaseMatter, Returned } from './case-matter.js';
import { orderOn, pressedOrder, type OrderName } from './queue-address.js';

type Sorting = { filter: ListFilter; onChange: (filter: ListFilter) => void };

/** Header state and press of a column sorted by this key of the address. */
const sortBy = (key: OrderName, { filter, onChange }: Sorting): Pick<Column<CaseItem>, 'sort'> => ({
  sort: { isOn: orderOn(key, filter), onSort: () => onChange(pressedOrder(key, filter)) },
});

/** Every column of lists of cases, in one order everywhere; no list names a petitioner. */
export function useCaseColumns(sorting: Sorting, onChip: (item: CaseItem) => void) {
  const { t, say, text } = useWords();
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
    matter: {
      key: 'matter',
      title: t('column.summary'),
      className: 'matter-cell',
      cell: (item: CaseItem) => <CaseMatter of={item} />,
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
    people: { key: 'people', title: t('column.people'), cell: (item: CaseItem) => <People count={item.groupSize} /> },
    subject: { key: 'subject', title: t('column.subject'), cell: (item: CaseItem) => words.subject(item.subject) },
    unit: {
      key: 'unit',
      title: t('column.unit'),
      className: 'cut-cell',
      cell: ({ unit }: CaseItem) => (
        <span title={text(unit?.name)}>{unit?.name ? text(unit.name) : (unit?.code ?? '–')}</span>
      ),
    },
    place: { key: 'place', title: t('column.place'), cell: ({ placeCode }: CaseItem) => placeCode ?? '–' },
    state: { key: 'state', title: t('column.state'), cell: (item: CaseItem) => <StateTag of={item} /> },
    handler: {
      key: 'handler',
      title: t('column.handler'),
      className: 'cut-cell',
      cell: ({ handlerName }: CaseItem) => <span title={handlerName ?? ''}>{handlerName ?? '–'}</span>,
    },
    turn: {
      key: 'turn',
      title: t('column.turn'),
      className: 'cut-cell',
      cell: (item: CaseItem) => {
        const turn = whoWaits(item);
        if (!turn) return '–';
        const line = [say(turn.said), turn.since && formatDayMonth(turn.since)].filter(Boolean).join(' · ');
        return <span title={line}>{line}</span>;
      },
    },
    next: {
      key: 'next',
      title: t('column.next'),
      cell: (item: CaseItem) => t(nextStepOf(item.state, item.due)),
    },
    last: {
      key: 'last',
      title: t('column.last'),
      className: 'cut-cell',
      cell: ({ lastAct }: CaseItem) => {
        if (!lastAct) return '–';
        const line = `${formatDayMonth(lastAct.at)} · ${t(factWord(lastAct))}`;
        return <span title={[line, lastAct.name].filter(Boolean).join(' · ')}>{line}</span>;
      },
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
  } satisfies Record<string, Column<CaseItem>>;
  return columns;
}

/** A column of a list of cases by its key. */
export type CaseColumn = keyof ReturnType<typeof useCaseColumns>;
