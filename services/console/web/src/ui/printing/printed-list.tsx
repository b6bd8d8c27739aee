import type { Column } from '../lists/data-table.js';
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
        <table className="list-printed">
          <thead>
            <tr>
              <th scope="col">{t('register.1')}</th>
              {columns.map(({ key, title: name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {of.rows.map((row, index) => (
              <tr key={idOf(row)}>
                <td>{index + 1}</td>
                {columns.map((column) => (
                  <td key={column.key}>{column.cell(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </article>
    </OnPaper>
  );
}
