import { cellsUnder } from '@cau-noi/rules';

/** The cells of one line, and its number as an editor counts it. */
export type Line = { cells: string[]; line: number };

/** What is wrong with one line, for the person who made the file. */
export type LineProblem = { line: number; code: string; vi: string; en: string };

/** What a file holds, or what is wrong with it. */
export type ReadFile<Row> = { rows: Row[]; problems: LineProblem[] };

/** The columns of one kind of file, and how a line of it is read; every problem of the line is named at once. */
export type FileShape<Row> = {
  required: readonly string[];
  optional: readonly string[];
  read: (line: number, cells: Readonly<Record<string, string>>) => { row: Row | null; problems: LineProblem[] };
};

/** Reads every line below the header; whoever drives it may rest after each. */
export function* readLines<Row>(
  shape: FileShape<Row>,
  columns: string[],
  lines: readonly Line[],
): Generator<void, ReadFile<Row>> {
  const read: ReadFile<Row> = { rows: [], problems: [] };
  for (const { cells, line } of lines) {
    const { row, problems } = readLine(shape, columns, cells, line);
    if (row) read.rows.push(row);
    read.problems.push(...problems);
    yield;
  }
  return read;
}

function readLine<Row>(
  shape: FileShape<Row>,
  columns: string[],
  cells: string[],
  line: number,
): ReturnType<FileShape<Row>['read']> {
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
  return shape.read(line, Object.fromEntries(columns.map((column, i) => [column, own[i] ?? ''])));
}

/** What is wrong with the header of a file. */
export function checkColumns(
  { required, optional }: Pick<FileShape<unknown>, 'required' | 'optional'>,
  columns: string[],
): LineProblem[] {
  const known = [...required, ...optional];
  const missing = required.filter((column) => !columns.includes(column));
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
