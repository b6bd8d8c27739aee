import { cellsUnder } from '@cau-noi/rules';
import { optionalColumns, readRow, requiredColumns, type LineProblem, type UnitRow } from './unit-row.js';

/** The cells of one line, and its number as an editor counts it. */
export type Line = { cells: string[]; line: number };

/** What a file holds, or what is wrong with it. */
export type UnitFile = { rows: UnitRow[]; problems: LineProblem[] };

/** Reads every line below the header; whoever drives it may rest after each. */
export function* readLines(columns: string[], lines: readonly Line[]): Generator<void, UnitFile> {
  const read: UnitFile = { rows: [], problems: [] };
  for (const { cells, line } of lines) {
    const { row, problems } = readLine(columns, cells, line);
    if (row) read.rows.push(row);
    read.problems.push(...problems);
    yield;
  }
  return read;
}

function readLine(columns: string[], cells: string[], line: number): { row: UnitRow | null; problems: LineProblem[] } {
  const own = cellsUnder(columns.length, cells);
  if (own === null) {
    return {
      row: null,
      problems: [
        problem(
          line,
          'column-count',
          'Số cột của dòng khác với dòng tiêu đề. Sửa dòng cho đủ cột.',
          'The line has another number of columns than the header. Correct the line.',
        ),
      ],
    };
  }
  return readRow(line, Object.fromEntries(columns.map((column, i) => [column, own[i] ?? ''])));
}

/** What is wrong with the header of a file. */
export function checkColumns(columns: string[]): LineProblem[] {
  const known: readonly string[] = [...requiredColumns, ...optionalColumns];
  const missing = requiredColumns.filter((column) => !columns.includes(column));
  const strange = columns.filter((column) => !known.includes(column)).length;
  const repeated = new Set(columns).size < columns.length;
  return [
    ...missing.map((column) =>
      problem(1, 'column-missing', `Thiếu cột ${column}. Thêm cột này.`, `Column ${column} is missing. Add it.`),
    ),
    ...(strange > 0
      ? [
          problem(
            1,
            'column-unknown',
            `Có cột lạ. Chỉ dùng các cột: ${known.join(', ')}.`,
            `A column is not known. Use only: ${known.join(', ')}.`,
          ),
        ]
      : []),
    ...(repeated
      ? [problem(1, 'column-repeated', 'Có cột lặp lại. Bỏ bớt một cột.', 'A column stands twice. Remove one of them.')]
      : []),
  ];
}

/** A mistake in a line, for the person who made the file. */
export const problem = (line: number, code: string, vi: string, en: string): LineProblem => ({ line, code, vi, en });
