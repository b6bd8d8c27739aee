/** How a table in text is written: what separates its fields, and on which line (0 = the first) its columns are named. */
export type Dialect = { delimiter: string; headerAt: number };

const known = [',', ';', '\t', '|'] as const;
const said = /^"?sep=(.)"?\s*$/iu;

/**
 * Returns the separator: as the file declares it (`sep=;`, a line of its own that Excel writes and reads), else the
 * sign most frequent in the line of columns, outside quotes. Lines of nothing but separators before it are empty lines.
 */
export function dialectOf(lines: readonly string[]): Dialect {
  const isEmpty = (line: string | undefined): boolean => line !== undefined && /^[\s,;|"\uFEFF]*$/u.test(line);
  let headerAt = 0;
  while (isEmpty(lines[headerAt])) headerAt += 1;
  const stated = said.exec((lines[headerAt] ?? '').replace(/^\uFEFF/, ''))?.[1];
  if (stated !== undefined) headerAt += 1;
  while (isEmpty(lines[headerAt])) headerAt += 1;
  const header = (lines[headerAt] ?? '').replace(/"[^"]*"/gu, '');
  const counted = known.map((sign) => [sign, header.split(sign).length] as const);
  const [delimiter] = counted.reduce((most, one) => (one[1] > most[1] ? one : most));
  return { delimiter: stated ?? delimiter, headerAt };
}

/** Names of columns without the empty ones behind them, which spreadsheets leave where something was deleted. */
export const namedColumns = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);

/** Returns the cells of a row under the named columns; null where there is text beyond them, or a cell is missing. */
export const cellsUnder = (columns: number, cells: readonly string[]): readonly string[] | null =>
  cells.length < columns || cells.slice(columns).some((cell) => cell.trim() !== '') ? null : cells.slice(0, columns);

export const isEmptyRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
