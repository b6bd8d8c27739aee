import { type BadRow, piecesOf, readTable, type Row, type Table } from './csv-rows.js';
import { deadlineFault, type Malformed, readInstant, type Register, type RegisterCase } from './register.js';

/** The columns a register must have, by their XES names; the other ones of `readCsv` may be missing. */
const required = ['case:concept:name', 'case:startdate', 'concept:name', 'time:timestamp'];

type Step = Row & { columns: readonly string[] };
type Open = { first: Step; found: RegisterCase };

const value = (row: Step, column: string): string => row.fields[row.columns.indexOf(column)] ?? '';

/**
 * Reads a register out of CSV (one row per step, case columns repeated). Every bad row is named; its case is left out,
 * and where a row does not name its case, every case it could be of.
 */
export async function readCsv(file: string, dueDays: number | null): Promise<Register> {
  const { columns, rows, bad } = await readTable(file);
  refuseUnplayable(file, { columns, rows, bad });
  const malformed: Malformed[] = [];
  const open = new Map<string, Open>();
  for (const row of rows) {
    const name = value({ ...row, columns }, 'case:concept:name');
    const reasons = name === '' ? ['case:concept:name is empty'] : take(open, name, { ...row, columns }, dueDays);
    for (const reason of reasons) malformed.push({ line: row.line, case: name || null, reason });
  }
  for (const row of bad) malformed.push(...spoiledBy(row, columns.indexOf('case:concept:name'), open.keys()));
  malformed.sort((one, other) => one.line - other.line);
  const spoiled = new Set(malformed.map((each) => each.case));
  return { cases: [...open.values()].map((each) => each.found).filter(({ name }) => !spoiled.has(name)), malformed };
}

/** What one unreadable row spoils: its case where that is certain, else each case whose name occurs in it. */
function spoiledBy(
  { line, reason, certain, pieces }: BadRow,
  caseColumn: number,
  known: Iterable<string>,
): Malformed[] {
  const name = certain[caseColumn];
  if (name !== undefined) return [{ line, case: name || null, reason }];
  const possible = [...known].filter((each) => [...piecesOf(each)].some((piece) => piece !== '' && pieces.has(piece)));
  return possible.length === 0
    ? [{ line, case: null, reason }]
    : possible.map((each) => ({ line, case: each, reason: `${reason}; it may be a row of this case` }));
}

function refuseUnplayable(file: string, { columns, rows, bad }: Table): void {
  const missing = required.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new Error(`${file}: the first line names no column ${missing.join(', ')}; a register needs them.`);
  if (rows.length + bad.length === 0)
    throw new Error(`${file} has no rows below its line of columns: nothing to play.`);
}

/** Adds one row to its case; returns why it cannot. */
function take(open: Map<string, Open>, name: string, row: Step, dueDays: number | null): string[] {
  const reasons: string[] = [];
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

function firstRow(row: Step, name: string, dueDays: number | null, reasons: string[]): Open {
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
  const fault = reasons.length === 0 ? deadlineFault(found) : null;
  if (fault) reasons.push(fault);
  return { first: row, found };
}

function deadline(row: Step, receivedAt: Date, dueDays: number | null, reasons: string[]): Date {
  if (value(row, 'case:deadline') !== '') return instant(row, 'case:deadline', reasons) ?? receivedAt;
  if (dueDays === null) reasons.push('case:deadline is empty; give --due-days N');
  return new Date(receivedAt.getTime() + (dueDays ?? 0) * 86_400_000);
}

function instant(row: Step, column: string, reasons: string[]): Date | null {
  const read = readInstant(value(row, column));
  if (read instanceof Date) return read;
  reasons.push(`${column} ${read}`);
  return null;
}
