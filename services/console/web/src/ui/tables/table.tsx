import type { ReactNode } from 'react';
import type { Column } from './column.js';

type TableProps = { className?: string; caption?: string; isCaptionShown?: boolean; children: ReactNode };

/** A table as HTML has it, for what columns of equal rows cannot say: cells over several rows or columns. */
export const Table = ({ className = 'plain', caption, isCaptionShown = false, children }: TableProps) => (
  <table className={className}>
    {caption !== undefined && <caption className={isCaptionShown ? undefined : 'unseen'}>{caption}</caption>}
    {children}
  </table>
);

type Props<Row> = Omit<TableProps, 'children'> & {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf: (row: Row, at: number) => string | number;
  /** A class of single rows. */
  classOf?: (row: Row) => string | undefined;
};

/** Rows to read: nothing in it is sorted, marked or opened. A list to work in is `DataTable`. */
export const PlainTable = <Row,>({ columns, rows, idOf, classOf, ...table }: Props<Row>) => (
  <Table {...table}>
    <thead>
      <tr>
        {columns.map(({ key, title, className }) => (
          <th key={key} scope="col" className={className}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, at) => (
        <tr key={idOf(row, at)} className={classOf?.(row)}>
          {columns.map((column) => (
            <Cell key={column.key} column={column} row={row} />
          ))}
        </tr>
      ))}
    </tbody>
  </Table>
);

/** One cell; the one that names its row is the head of it. */
export function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.isRowHeader)
    return (
      <th scope="row" className={column.className}>
        {column.cell(row)}
      </th>
    );
  return <td className={column.className}>{column.cell(row)}</td>;
}
