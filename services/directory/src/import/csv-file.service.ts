import { dialectOf, isEmptyRow, namedColumns } from '@cau-noi/rules';
import { CsvError, parse } from 'csv-parse';
import { finished } from 'node:stream/promises';
import { setImmediate as rest } from 'node:timers/promises';
import { inSlices } from './in-slices.service.js';
import {
  checkColumns,
  problem,
  readLines,
  type FileShape,
  type Line,
  type LineProblem,
  type ReadFile,
} from './file-lines.js';

/** More lines than any country has units, on both lines, or a province has posts. */
const mostLines = 10_000;
/** So much of a file is taken apart at once, in characters. */
const portion = 2_048;

/**
 * Reads a file of the organisation as spreadsheets write it: any usual separator, `sep=;` before it, empty columns and rows behind it.
 * A large one is read in slices, so that nobody else waits for it.
 */
export async function readCsvFile<Row>(csv: string, shape: FileShape<Row>): Promise<ReadFile<Row>> {
  const found = await parsed(csv);
  if (!Array.isArray(found)) return refused(found);
  const [header, ...lines] = found;
  if (!header || lines.length === 0) {
    const [vi, en] = [
      'Tệp không có dòng dữ liệu nào. Chọn lại tệp.',
      'The file has no line of data. Choose another file.',
    ];
    return refused(problem(1, 'file-empty', vi, en));
  }
  if (lines.length > mostLines) {
    const [vi, en] = [
      `Tệp có quá ${mostLines} dòng; hãy chia nhỏ.`,
      `The file has more than ${mostLines} lines; split it.`,
    ];
    return refused(problem(1, 'file-too-long', vi, en));
  }
  const columns = namedColumns(header.cells).map((name) => name.trim().toLowerCase());
  const problems = checkColumns(shape, columns);
  if (problems.length > 0) return { rows: [], problems };
  return inSlices(readLines(shape, columns, lines));
}

const refused = (why: LineProblem): ReadFile<never> => ({ rows: [], problems: [why] });

/** The lines of a file; of one that is too long only as many as show it. */
async function parsed(csv: string): Promise<Line[] | LineProblem> {
  const lines: Line[] = [];
  const { delimiter, headerAt } = dialectOf(csv.split(lineEnd, mostBeforeHeader));
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines: line }) => {
      if (!isEmptyRow(cells)) lines.push({ cells, line: headerAt + line });
      return null; // kept here, with its line
    },
  });
  const ended = finished(parser.resume());
  ended.catch(() => undefined); // returned below; while a portion is read nobody awaits it
  try {
    const text = withoutLines(csv, headerAt);
    for (let at = 0; at < text.length && lines.length <= mostLines + 1; at += portion) {
      parser.write(text.slice(at, at + portion));
      await rest();
      if (parser.errored) break;
    }
    parser.end();
    await ended;
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
