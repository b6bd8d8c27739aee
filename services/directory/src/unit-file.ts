import { cellsUnder, dialectOf, isEmptyRow, namedColumns } from '@cau-noi/rules';
import { CsvError, parse } from 'csv-parse/sync';
import { optionalColumns, readRow, requiredColumns, type LineProblem, type UnitRow } from './domain/unit-row.js';

/** More lines than any country has units. */
const mostLines = 50_000;

type Line = { cells: string[]; line: number };

/** Reads an organisation file as spreadsheets write it: any usual separator, `sep=;` before it, empty columns and rows behind it. */
export function readUnitFile(csv: string): { rows: UnitRow[]; problems: LineProblem[] } {
  const found = parsed(csv);
  if (!Array.isArray(found)) return { rows: [], problems: [found] };
  const [header, ...lines] = found;
  if (!header || lines.length === 0)
    return {
      rows: [],
      problems: [
        problem(
          1,
          'file-empty',
          'Tệp không có dòng dữ liệu nào. Chọn lại tệp.',
          'The file has no line of data. Choose another file.',
        ),
      ],
    };
  if (lines.length > mostLines)
    return {
      rows: [],
      problems: [
        problem(1, 'file-too-long', 'Tệp có quá nhiều dòng; hãy chia nhỏ.', 'The file has too many lines; split it.'),
      ],
    };
  const columns = namedColumns(header.cells).map((name) => name.trim().toLowerCase());
  const problems = checkColumns(columns);
  if (problems.length > 0) return { rows: [], problems };
  const read = lines.map(({ cells, line }) => readLine(columns, cells, line));
  return { rows: read.flatMap(({ row }) => (row ? [row] : [])), problems: read.flatMap((one) => one.problems) };
}

function parsed(csv: string): Line[] | LineProblem {
  const lines: Line[] = [];
  const { delimiter, headerAt } = dialectOf(csv.split(lineEnd, mostBeforeHeader));
  try {
    parse(withoutLines(csv, headerAt), {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines: line }) => {
        if (!isEmptyRow(cells)) lines.push({ cells, line: headerAt + line });
        return null; // kept here, with its line
      },
    });
    return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = headerAt + (typeof error['lines'] === 'number' ? error['lines'] : 1);
    return problem(
      line,
      'csv-malformed',
      'Dòng này không đúng dạng CSV (kiểm tra dấu ngoặc kép).',
      'This line is not well-formed CSV (check the quotes).',
    );
  }
}

const lineEnd = /\r\n|\n|\r/;
/** Further down no line of columns is looked for. */
const mostBeforeHeader = 50;

/** The text from a line on (0 = the first). */
function withoutLines(text: string, count: number): string {
  let rest = text;
  for (let skipped = 0; skipped < count; skipped += 1) rest = rest.slice(rest.search(lineEnd)).replace(lineEnd, '');
  return rest;
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

function checkColumns(columns: string[]): LineProblem[] {
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

const problem = (line: number, code: string, vi: string, en: string): LineProblem => ({ line, code, vi, en });
