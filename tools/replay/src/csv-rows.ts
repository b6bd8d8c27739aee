import { readFile } from 'node:fs/promises';
import { cellsUnder, decodedFile, dialectOf, isEmptyRow, namedColumns, RuleBroken } from '@cau-noi/rules';

/** One row of a CSV file: the line it begins on (1 = first line of the file) and its fields, trimmed. */
export type Row = { line: number; fields: readonly string[] };

/**
 * A row that cannot be read: why, the fields before the fault (they are certain), and every piece of text the row is
 * made of, in which its case might be named.
 */
export type BadRow = { line: number; reason: string; certain: readonly string[]; pieces: ReadonlySet<string> };

/** What a CSV file holds, in its order; `bad` holds every row that was left out. */
export type Table = { columns: readonly string[]; rows: Row[]; bad: BadRow[] };

type Fields = { fields: string[]; fault: string | null };

/** What separates fields, and how many the line of columns has, empty ones behind it included. */
type Shape = { delimiter: string; width: number };

/**
 * Reads CSV (Unicode, any usual separator, fields with commas, quotes or line ends in quotes). A fault spoils its own line and
 * no other: a quote that stays open until the next row begins is an error of the row it opens in. (The libraries stop
 * at a fault, or read on with a row or the whole rest missing, and do not say which.)
 */
export async function readTable(file: string): Promise<Table> {
  const lines = (await textOf(file)).split(/\r\n|\n|\r/);
  if (lines.every((line) => line.trim() === '')) throw new Error(`${file} is empty; a register has a line of columns.`);
  const { delimiter, headerAt: start } = dialectOf(lines);
  const header = split(lines[start] ?? '', delimiter);
  if (header.fault) throw new Error(`${file}:${start + 1}: the line of columns cannot be read: ${header.fault}.`);
  const table: Table = { columns: namedColumns(header.fields), rows: [], bad: [] };
  const shape = { delimiter, width: header.fields.length };
  for (let at = start + 1; at < lines.length;) at += takeRow(lines, at, table, shape);
  return table;
}

/** A register whose letters nobody can be sure of is not played: names of cases would be others. */
async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return decodedFile(bytes);
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    throw new Error(
      `${file}: ${error.text.en} From another encoding: iconv -f WINDOWS-1252 -t UTF-8 ${file} > utf8.csv`,
      { cause: error },
    );
  }
}

/** Takes the row that begins at a line; returns how many lines it has. */
function takeRow(lines: readonly string[], at: number, { columns, rows, bad }: Table, shape: Shape): number {
  const line = at + 1;
  const first = lines[at] ?? '';
  if (first.trim() === '') return 1;
  const size = sizeOfRow(lines, at, shape);
  const { fields: found, fault } = split(lines.slice(at, at + (size ?? 1)).join('\n'), shape.delimiter);
  if (!fault && isEmptyRow(found)) return size ?? 1;
  const fields = cellsUnder(columns.length, found) ?? found;
  const reason =
    fault ?? (fields.length === columns.length ? null : `has ${fields.length} columns, not ${columns.length}`);
  if (reason === null) rows.push({ line, fields });
  else bad.push({ line, reason, certain: fault ? fields : fields.slice(0, 1), pieces: piecesOf(first) });
  return reason === null ? (size ?? 1) : 1;
}

/** Lines a row goes over: until its quotes are even. Null where a line follows that is a row itself, or the file ends. */
function sizeOfRow(lines: readonly string[], at: number, { delimiter, width }: Shape): number | null {
  let open = false;
  for (let size = 1; at + size <= lines.length; size += 1) {
    const line = lines[at + size - 1] ?? '';
    if (size > 1 && line.split(delimiter).length === width) return null;
    if (line.split('"').length % 2 === 0) open = !open;
    if (!open) return size;
  }
  return null;
}

/** Fields of one row, as far as they can be read. */
function split(text: string, delimiter: string): Fields {
  const fields: string[] = [];
  const sign = delimiter === '\t' ? '\\t' : `\\u${delimiter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // Blanks around a field belong to nothing; a tab may be what separates.
  const blank = `(?:(?!${sign})\\s)*`;
  const field = new RegExp(`${blank}(?:"([^"]*(?:""[^"]*)*)"(?:(?!${sign})[^\\S\\n])*|([^"${sign}]*))(${sign}|$)`, 'y');
  for (;;) {
    const begin = field.lastIndex;
    const found = field.exec(text);
    if (!found) return { fields, fault: faultAt(text.slice(begin), fields.length + 1) };
    fields.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim());
    if (found[3] === '') return { fields, fault: null };
  }
}

function faultAt(rest: string, column: number): string {
  if (!/^\s*"/.test(rest)) return `column ${column} has a quote inside; write the field in quotes and its quote twice`;
  return /^\s*"[^"]*(?:""[^"]*)*"/.test(rest)
    ? `column ${column} goes on after its closing quote`
    : `column ${column} opens a quote that is not closed in this row`;
}

/** Text between commas and quotes: whatever the row names is among it. */
export function piecesOf(text: string): Set<string> {
  return new Set(text.split(/[",;\t|\n]/).map((piece) => piece.trim()));
}
