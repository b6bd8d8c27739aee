import { createReadStream } from 'node:fs';
import { type Info, parse } from 'csv-parse';
import { type Malformed, readInstant, type Register, type RegisterCase } from './register.js';

/** The columns a register must have, by their XES names; the other ones of `readCsv` may be missing. */
const required = ['case:concept:name', 'case:startdate', 'concept:name', 'time:timestamp'];

type Row = { line: number; fields: readonly string[]; columns: readonly string[] };
type Open = { first: Row; found: RegisterCase; isSpoiled: boolean };

const value = (row: Row, column: string): string => row.fields[row.columns.indexOf(column)]?.trim() ?? '';

/** Reads a register out of CSV (UTF-8, one row per step, case columns repeated). Every bad row is named; its case is left out. */
export async function readCsv(file: string, dueDays: number | null): Promise<Register> {
  const malformed: Malformed[] = [];
  const open = new Map<string, Open>();
  for await (const row of rows(file, malformed)) {
    const name = value(row, 'case:concept:name');
    const reasons = name === '' ? ['case:concept:name is empty'] : take(open, name, row, dueDays);
    for (const reason of reasons) malformed.push({ line: row.line, case: name || null, reason });
    const known = open.get(name);
    if (known && reasons.length > 0) known.isSpoiled = true;
  }
  return { cases: [...open.values()].filter((each) => !each.isSpoiled).map((each) => each.found), malformed };
}

async function* rows(file: string, malformed: Malformed[]): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) =>
      void malformed.push({ line: Number(error?.['lines'] ?? 0), case: null, reason: error?.code ?? 'is not CSV' }),
  });
  const source = createReadStream(file);
  source.on('error', (error) => parser.destroy(error));
  let columns: readonly string[] | null = null;
  for await (const { record, info } of source.pipe(parser) as AsyncIterable<{ record: string[]; info: Info }>) {
    if (columns) yield { line: info.lines, fields: record, columns };
    else columns = header(record);
  }
  header([...(columns ?? [])]);
}

function header(record: string[]): string[] {
  const columns = record.map((column) => column.trim());
  const missing = required.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new Error(`The first line names no column ${missing.join(', ')}; a register needs them.`);
  return columns;
}

/** Adds one row to its case; answers why it cannot. */
function take(open: Map<string, Open>, name: string, row: Row, dueDays: number | null): string[] {
  const reasons: string[] = [];
  if (row.fields.length !== row.columns.length)
    reasons.push(`has ${row.fields.length} columns, not ${row.columns.length}`);
  const at = instant(row, 'time:timestamp', reasons);
  const activity = value(row, 'concept:name');
  if (activity === '') reasons.push('concept:name is empty');
  const known = open.get(name) ?? firstRow(row, name, dueDays, reasons);
  open.set(name, known);
  for (const column of row.columns.filter((each) => each.startsWith('case:'))) {
    if (value(row, column) !== value(known.first, column))
      reasons.push(`${column} differs from the first row of the case`);
  }
  if (at && reasons.length === 0) {
    known.found.steps.push({
      at,
      activity,
      officer: value(row, 'org:resource') || null,
      group: value(row, 'org:group') || null,
    });
  }
  return reasons;
}

function firstRow(row: Row, name: string, dueDays: number | null, reasons: string[]): Open {
  const receivedAt = instant(row, 'case:startdate', reasons) ?? new Date(0);
  const found: RegisterCase = {
    name,
    channel: value(row, 'case:channel') || 'other',
    unit: value(row, 'case:department') || 'General',
    officer: value(row, 'case:responsible') || value(row, 'org:resource') || 'unknown',
    receivedAt,
    dueAt: deadline(row, receivedAt, dueDays, reasons),
    endedAt: value(row, 'case:enddate') === '' ? null : instant(row, 'case:enddate', reasons),
    steps: [],
  };
  return { first: row, found, isSpoiled: false };
}

function deadline(row: Row, receivedAt: Date, dueDays: number | null, reasons: string[]): Date {
  if (value(row, 'case:deadline') !== '') return instant(row, 'case:deadline', reasons) ?? receivedAt;
  if (dueDays === null) reasons.push('case:deadline is empty; give --due-days N');
  return new Date(receivedAt.getTime() + (dueDays ?? 0) * 86_400_000);
}

function instant(row: Row, column: string, reasons: string[]): Date | null {
  const read = readInstant(value(row, column));
  if (read instanceof Date) return read;
  reasons.push(`${column} ${read}`);
  return null;
}
