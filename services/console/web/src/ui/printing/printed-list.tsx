import type { Column } from '../tables/column.js';
import { PlainTable } from '../tables/table.js';
import { useWords } from '../../words/words.js';
import { OnPaper } from './on-paper.js';
import { PrintHead } from './print-head.js';
import type { Printed } from './use-print.js';

type Props<Row> = {
  title: string;
  /** The filters it was read with, in words. */
  filters: readonly string[];
  columns: readonly Column<Row>[];
  printed: Printed<{ rows: readonly Row[]; isWhole: boolean }>;
  idOf: (row: Row) => string;
};

/** Every row of a list, on paper alone. */
export function PrintedList<Row>({ title, filters, columns, printed: { of, at }, idOf }: Props<Row>) {
  const { t } = useWords();
  const count = t(of.isWhole ? 'list.rows' : 'print.first-rows', { count: of.rows.length });
  return (
    <OnPaper kind="list">
      <article className="list-paper">
        <PrintHead title={title} holds={[...filters, count].join(' · ')} at={at} />
        <PlainTable
          className="list-printed"
          rows={of.rows.map((row, at) => ({ row, serial: at + 1 }))}
          idOf={({ row }) => idOf(row)}
          columns={[
            { key: 'serial', title: t('register.1'), cell: ({ serial }) => serial },
            ...columns.map(({ key, title: name, cell }) => ({
              key,
              title: name,
              cell: ({ row }: { row: Row }) => cell(row),
            })),
          ]}
        />
      </article>
    </OnPaper>
  );
}
