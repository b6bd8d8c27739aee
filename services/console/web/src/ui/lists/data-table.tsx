import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../button.js';
import { Checkbox } from '../forms/controls.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { useWords } from '../../words/words.js';
import type { Column } from '../tables/column.js';
import { lastOpened } from './last-opened.js';
import { Cell, Table } from '../tables/table.js';

export type { Column } from '../tables/column.js';

type Props<Row> = {
  name: string;
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  onOpen: (row: Row) => void;
  marked?: { ids: ReadonlySet<string>; onChange: (ids: ReadonlySet<string>) => void };
  isBusy?: boolean;
  dense?: boolean;
  /** More columns than fit: the first one and the marks stay where they are while the others scroll. */
  isWide?: boolean;
};

/** The one table of all lists: real rows and heads, by mouse and by keyboard (j k x Enter and their equivalents). */
export function DataTable<Row>({
  name,
  caption,
  columns,
  rows,
  idOf,
  nameOf,
  onOpen,
  marked,
  isBusy = false,
  dense = true,
  isWide = false,
}: Props<Row>) {
  const { t } = useWords();
  const [current, setCurrent] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const focusRow = useCallback((id: string) => {
    setCurrent(id);
    body.current?.querySelector<HTMLElement>(`tr[data-row="${id}"]`)?.focus();
  }, []);
  useLayoutEffect(() => {
    const id = lastOpened.take(name);
    if (id !== undefined) focusRow(id);
  }, [name, focusRow]);

  const at = rows.findIndex((row) => idOf(row) === current);
  const currentRow = rows[at];
  const step = (by: 1 | -1): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) focusRow(idOf(next));
  };
  const open = (row: Row): void => {
    lastOpened.remember(name, idOf(row));
    onOpen(row);
  };
  const mark = (row: Row): void => marked?.onChange(toggled(marked.ids, idOf(row)));
  const markCurrent = currentRow && marked ? () => mark(currentRow) : undefined;
  useShortcuts({
    j: () => step(1),
    Down: () => step(1),
    k: () => step(-1),
    Up: () => step(-1),
    Enter: currentRow && (() => open(currentRow)),
    x: markCurrent,
    Space: markCurrent,
  });
  const all = rows.length > 0 && rows.every((row) => marked?.ids.has(idOf(row)));

  return (
    <div className="table-frame" aria-busy={isBusy} role="region" aria-label={caption} tabIndex={0}>
      <Table className={`list ${dense ? '' : 'list-loose'} ${isWide ? 'list-wide' : ''}`} caption={caption}>
        <thead>
          <tr>
            {marked && (
              <th scope="col" className="mark-cell">
                <Checkbox
                  aria-label={t('list.mark-all')}
                  checked={all}
                  onChange={() => marked.onChange(all ? new Set() : new Set(rows.map(idOf)))}
                />
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => {
            const id = idOf(row);
            return (
              <tr
                key={id}
                data-row={id}
                tabIndex={-1}
                className={id === current ? 'current' : ''}
                onFocus={() => setCurrent(id)}
                onDoubleClick={() => open(row)}
              >
                {marked && (
                  <td className="mark-cell">
                    <Checkbox
                      aria-label={t('list.mark', { name: nameOf(row) })}
                      checked={marked.ids.has(id)}
                      onChange={() => mark(row)}
                    />
                  </td>
                )}
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}

const toggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id]);

function Head<Row>({ column: { title, sort, className } }: { column: Column<Row> }) {
  if (!sort)
    return (
      <th scope="col" className={className}>
        {title}
      </th>
    );
  const arrow = sort.isOn === null ? '↕' : sort.isOn === 'ascending' ? '↑' : '↓';
  return (
    <th scope="col" className={className} {...(sort.isOn && { 'aria-sort': sort.isOn })}>
      <Button type="bare" className="sort" onClick={sort.onSort}>
        {title} <span aria-hidden="true">{arrow}</span>
      </Button>
    </th>
  );
}
