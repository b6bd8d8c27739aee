import type { ReactNode } from 'react';
import type { Visit } from '../../api/answers.js';
import { Table } from '../../ui/tables/table.js';
import { useWords } from '../../words/words.js';
import { isEmpty, useRegisterColumns, type RegisterColumn } from './register-columns.js';
import type { RegisterLine } from './register-rows.js';

type Props = {
  lines: readonly RegisterLine[];
  caption: string;
  /** With every column of the form and their numbers, empty or not. */
  isPaper?: boolean;
  /** Beside the columns of the form, on the screen alone: the receipt of a visit, to be printed again. */
  receiptOf?: (visit: Visit) => ReactNode;
};

/** The register: on paper the form as it is, on the screen the columns that are not empty. */
export function RegisterTable({ lines, caption, isPaper = false, receiptOf }: Props) {
  const { t } = useWords();
  const columns = useRegisterColumns(lines, isPaper);
  return (
    <Table className={isPaper ? 'register register-printed' : 'list register'} caption={caption}>
      <thead>
        <tr>
          {columns.map(({ word, className }) => (
            <th key={word} scope="col" className={className}>
              {t(word)}
            </th>
          ))}
          {receiptOf && <th scope="col">{t('register.receipt')}</th>}
        </tr>
        {isPaper && (
          <tr className="register-numbers">
            {columns.map(({ word }, index) => (
              <td key={word}>({index + 1})</td>
            ))}
          </tr>
        )}
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            {columns.map((column, index) => (
              <Cell key={column.word} column={column} line={line} isHead={index === 0} />
            ))}
            {line.isFirst && receiptOf && <td rowSpan={line.lines}>{receiptOf(line.visit)}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type CellProps = { column: RegisterColumn; line: RegisterLine; isHead: boolean };

function Cell({ column: { cell, isOfVisit = false, className }, line, isHead }: CellProps) {
  if (isOfVisit && !line.isFirst) return null;
  const rows = isOfVisit ? line.lines : 1;
  const found = cell(line);
  const shown = isEmpty(found) ? '–' : found;
  if (isHead)
    return (
      <th scope="row" rowSpan={rows}>
        {shown}
      </th>
    );
  return (
    <td rowSpan={rows} className={className}>
      {shown}
    </td>
  );
}
