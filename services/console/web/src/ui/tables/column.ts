import type { ReactNode } from 'react';

/** A column of a table, on the screen or on paper. */
export type Column<Row> = {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Ascending and descending value of the sort key in the address; without it the column is not sorted. */
  sort?: { isOn: 'ascending' | 'descending' | null; onSort: () => void };
  className?: string;
  isRowHeader?: boolean;
};
