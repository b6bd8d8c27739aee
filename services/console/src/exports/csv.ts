import type { Cell } from './sheet-cells.js';

/** Without it, spreadsheets take the file for another encoding. */
export const byteOrderMark = '\uFEFF';

/**
 * What a spreadsheet would take for a formula, also after blanks and in full-width signs: a text that begins so gets an
 * apostrophe, which makes it a text again.
 */
const formula = /^[\s\u200B\uFEFF]*[=+\-@\t\r|%\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A line of a CSV file (RFC 4180), with its end. Days are `YYYY-MM-DD`. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? guarded(cell) : cell.day;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);
